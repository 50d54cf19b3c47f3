import { useSignal } from "@preact/signals";
import type { GuessSpec } from "#frame/contract.ts";
import { phrase } from "#words/phrase.ts";
import type { Presenter } from "./presenter.ts";
import { RoomDots } from "./RoomDots.tsx";
import { added, counted, decodeTally, encodeTally, mostPeople, readCalls } from "./tally.ts";

/** Where a trainer enters what the room expects, by keyboard. */
export function TallyPanel({ presenter }: { presenter: Presenter }) {
  const guess = presenter.lens.value?.widget.guess;
  if (!guess) return <p>{phrase`This chapter asks for no guess.`}</p>;
  const tally = decodeTally(presenter.tally.value, guess);
  return (
    <>
      {guess.choices ? (
        <Choices presenter={presenter} guess={guess} choices={guess.choices} />
      ) : (
        <Numbers presenter={presenter} guess={guess} />
      )}
      {tally && <RoomDots tally={tally} guess={guess} />}
      {tally && (
        <button
          type="button"
          class="text-button"
          onClick={() => presenter.setTally("")}
        >{phrase`Clear the tally`}</button>
      )}
    </>
  );
}

interface EntryProps {
  readonly presenter: Presenter;
  readonly guess: GuessSpec;
}

function Choices({ presenter, guess, choices }: EntryProps & { choices: readonly string[] }) {
  const tally = decodeTally(presenter.tally.value, guess);
  const counts = tally && "counts" in tally ? tally.counts : {};
  const set = (at: number, people: number) => {
    const next = counted(tally, at, people - (counts[at] ?? 0));
    presenter.setTally(next ? encodeTally(next) : "");
  };
  return (
    <fieldset class="tally-choices">
      <legend>{phrase`How many hands for each?`}</legend>
      {choices.map((choice, at) => (
        <label key={choice}>
          {choice}
          <input
            type="number"
            min={0}
            max={mostPeople}
            value={counts[at] ?? 0}
            onInput={({ currentTarget }) => set(at, Number(currentTarget.value) || 0)}
          />
        </label>
      ))}
    </fieldset>
  );
}

/** Numbers as people call them out; or, where they are many, the middle and the ends of the middle half. */
function Numbers({ presenter, guess }: EntryProps) {
  const calls = useSignal("");
  const stray = useSignal("");
  const tally = decodeTally(presenter.tally.value, guess);
  const middle = tally && "median" in tally ? tally : undefined;
  const { min, max } = guess;
  const third = Math.round(min + (max - min) / 3);

  function add(event: Event) {
    event.preventDefault();
    const { tally: called, strays } = readCalls(calls.value, guess);
    if (called) presenter.setTally(encodeTally(added(tally, called)));
    stray.value =
      strays.length > 0
        ? phrase`${strays.join(", ")}: no whole number from ${min} to ${max}, so left out.`
        : called
          ? ""
          : phrase`Type numbers, with spaces between them.`;
    calls.value = "";
  }

  const setMiddle = (change: Partial<Record<"median" | "low" | "high", number>>) => {
    const median = change.median ?? middle?.median ?? Math.round((min + max) / 2);
    const next = { median, low: middle?.low ?? median, high: middle?.high ?? median, ...change };
    const inRange = (value: number) => Math.min(max, Math.max(min, Math.round(value) || min));
    presenter.setTally(`~${inRange(next.median)},${inRange(next.low)},${inRange(next.high)}`);
  };
  const field = (name: "median" | "low" | "high", label: string) => (
    <label>
      {label}
      <input
        type="number"
        min={min}
        max={max}
        value={middle?.[name] ?? ""}
        onChange={({ currentTarget }) => setMiddle({ [name]: Number(currentTarget.value) })}
      />
    </label>
  );
  return (
    <>
      <form class="tally-calls" onSubmit={add}>
        <label>
          {phrase`What people call out; ${third}x5 is five hands at ${third}`}
          <input
            type="text"
            inputMode="numeric"
            autocomplete="off"
            placeholder={`${third} ${third} ${min + max - third}x5`}
            value={calls.value}
            onInput={({ currentTarget }) => {
              calls.value = currentTarget.value;
            }}
          />
        </label>
        <button type="submit" class="button">{phrase`Add`}</button>
      </form>
      <p class="tally-stray" role="status">
        {stray.value}
      </p>
      <details class="tally-middle" open={middle !== undefined}>
        <summary>{phrase`Only the middle and the spread`}</summary>
        <div class="tally-fields">
          {field("median", phrase`Middle`)}
          {field("low", phrase`Most from`)}
          {field("high", phrase`to`)}
        </div>
      </details>
    </>
  );
}
