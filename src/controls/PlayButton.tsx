import { phrase } from "#words/phrase.ts";
/** Plays, pauses, or steps once; its word says which. */
export interface PlayButtonProps {
  /** "step" shows no pause: one press, one step. */
  readonly kind?: "play" | "step" | undefined;
  readonly playing?: boolean | undefined;
  /** The words: "Play 12 months", "Next month". */
  readonly label: string;
  readonly pauseLabel?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly onPress?: (() => void) | undefined;
}

/** Nothing plays by itself: this is the only way motion starts. */
export function PlayButton(props: PlayButtonProps) {
  const {
    kind = "play",
    playing = false,
    label,
    pauseLabel = phrase`Pause`,
    disabled = false,
    onPress,
  } = props;
  const pausing = kind === "play" && playing;
  return (
    <button
      type="button"
      class="button is-primary play"
      data-action={pausing ? "pause" : kind}
      disabled={disabled}
      onClick={() => onPress?.()}
    >
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path class="icon-solid" d={pausing ? "M7 5H10.5V19H7ZM13.5 5H17V19H13.5Z" : "M8 5L18.5 12L8 19Z"} />
      </svg>
      <span>{pausing ? pauseLabel : label}</span>
    </button>
  );
}
