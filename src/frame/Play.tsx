import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { PlayButton } from "#controls/PlayButton.tsx";
import { type Control, hasEffect, valueIn } from "#state/settings.ts";
import { phrase } from "#words/phrase.ts";
import type { Lens } from "./lens.ts";
import { shown } from "./scale.ts";

/** Milliseconds a step is shown while it plays. */
const pace = 400;

/** Steps a control through its range, one step or all the way. Motion starts only here, and stops at the end. */
export function Play<P>({ lens, control }: { lens: Lens<P>; control: Control }) {
  const playing = useSignal(false);
  const { min, max, step } = shown(control);
  const value = valueIn(control, lens.store.settings.value);
  const from = lens.widget.playFrom ?? min;
  const off = !lens.revealed.value || !hasEffect(control, lens.store.settings.value);
  const next = () => lens.move(control, value >= max ? from : value + step);

  useEffect(() => {
    if (!playing.value) return;
    if (value >= max) {
      playing.value = false;
      return;
    }
    const timer = setTimeout(() => lens.move(control, value + step), pace);
    return () => clearTimeout(timer);
  });

  return (
    <>
      <PlayButton
        playing={playing.value}
        label={control.plays?.all ?? ""}
        disabled={off}
        onPress={() => {
          if (!playing.value && value >= max) lens.move(control, from);
          playing.value = !playing.value;
        }}
      />
      <button type="button" class="button" data-action="step" disabled={off} onClick={next}>
        {value >= max ? phrase`Back to the first` : control.plays?.next}
      </button>
    </>
  );
}
