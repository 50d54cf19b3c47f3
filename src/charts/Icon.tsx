/** Icons on a 24 grid with 2 px round strokes; a word always stands beside them. */
const strokes = {
  reset: "M4 4V9.5H9.5M4.6 9.5A8 8 0 1 1 4 13.5",
  link: "M10 13.5A4 4 0 0 0 15.8 14L19 10.8A4.1 4.1 0 0 0 13.2 5L11.6 6.6M14 10.5A4 4 0 0 0 8.2 10L5 13.2A4.1 4.1 0 0 0 10.8 19L12.4 17.4",
  download: "M12 4V15M7.5 10.5L12 15L16.5 10.5M4.5 20H19.5",
  info: "M12 3.5A8.5 8.5 0 1 0 12 20.5A8.5 8.5 0 1 0 12 3.5M12 11V16M12 7.8V8",
  expand: "M4 9V4H9M15 4H20V9M20 15V20H15M9 20H4V15",
  printer: "M7 8.5V4H17V8.5M7 17H4V8.5H20V17H17M7 14H17V20H7Z",
  sun: "M12 8A4 4 0 1 0 12 16A4 4 0 1 0 12 8M12 2.5V4.5M12 19.5V21.5M2.5 12H4.5M19.5 12H21.5M5.3 5.3L6.7 6.7M17.3 17.3L18.7 18.7M5.3 18.7L6.7 17.3M17.3 6.7L18.7 5.3",
  moon: "M19.5 14.5A8 8 0 0 1 9.5 4.5A8 8 0 1 0 19.5 14.5Z",
  present: "M3.5 4.5H20.5V16H3.5ZM12 16V20M8 20H16",
  next: "M5 12H19M13 6L19 12L13 18",
  back: "M19 12H5M11 6L5 12L11 18",
  check: "M4.5 12.5L10 18L19.5 7",
  code: "M8.5 7L3.5 12L8.5 17M15.5 7L20.5 12L15.5 17",
  table: "M4 5H20V19H4ZM4 10H20M4 14.5H20M10 10V19",
  close: "M6 6L18 18M18 6L6 18",
  play: "M8 5L18.5 12L8 19Z",
  pause: "M8.5 5V19M15.5 5V19",
} as const;

/** The icons there are. */
export type IconName = keyof typeof strokes;

/** Takes the colour and size of the words beside it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path class={name === "play" ? "icon-solid" : undefined} d={strokes[name]} />
    </svg>
  );
}
