import type { GuessSpec } from "#frame/contract.ts";
import { guessWords } from "#frame/format.ts";
import { phrase, plural } from "#words/phrase.ts";
import { middleOf, peopleIn, type Tally } from "./tally.ts";

/** What a room expected, beside what the model says. */
export interface RoomDotsProps {
  readonly tally: Tally;
  readonly guess: GuessSpec;
  /** The model's answer, as a number or the place of a choice, and in words; absent while it is not to be seen. */
  readonly answer?: { readonly value: number | null; readonly words: string } | undefined;
}

/** One dot is one person; the model's answer is a solid line, or a named row among the choices. */
export function RoomDots({ tally, guess, answer }: RoomDotsProps) {
  const people = peopleIn(tally);
  const middle = guessWords(guess, middleOf(tally, guess.choices !== undefined));
  const said = [
    people === null
      ? phrase`The room’s middle is ${middle}.`
      : guess.choices
        ? phrase`${plural(people, { one: "# person", other: "# people" })}, most for ${middle}.`
        : phrase`${plural(people, { one: "# person", other: "# people" })}, the middle at ${middle}.`,
    answer ? phrase`The model says ${answer.words}.` : "",
  ].join(" ");
  return (
    <div class="room-dots">
      {guess.choices && "counts" in tally ? (
        <Rows choices={guess.choices} counts={tally.counts} answer={answer?.value} />
      ) : (
        <Strip tally={tally} guess={guess} answer={answer?.value} said={said} />
      )}
      <p class="room-said">{said}</p>
    </div>
  );
}

function Rows({
  choices,
  counts,
  answer,
}: {
  choices: readonly string[];
  counts: Readonly<Record<number, number>>;
  answer: number | null | undefined;
}) {
  return (
    <ul class="room-rows">
      {choices.map((choice, at) => (
        <li key={choice} class={at === answer ? "is-answer" : undefined}>
          <span class="room-choice">
            {choice} {at === answer && <strong>{phrase`(the model)`}</strong>}
          </span>
          <span class="room-people" aria-hidden="true">
            {"●".repeat(Math.min(60, counts[at] ?? 0))}
          </span>
          <span class="room-count">{counts[at] ?? 0}</span>
        </li>
      ))}
    </ul>
  );
}

/** As many columns as can still be told apart from the back row. */
const mostColumns = 30;
const [wide, edge] = [100, 3];
/** No stack is taller: the strip keeps its width, and the words at its ends stand where it ends. */
const tallest = 38;

function Strip({
  tally,
  guess: { min, max, prefix = "" },
  answer,
  said,
}: {
  tally: Tally;
  guess: GuessSpec;
  answer: number | null | undefined;
  said: string;
}) {
  const columns = Math.min(mostColumns, max - min + 1);
  const pitch = (wide - 2 * edge) / Math.max(1, columns - 1);
  const share = (value: number) => (value - min) / Math.max(1, max - min);
  const across = (value: number) => edge + share(value) * (wide - 2 * edge);
  const stacks = new Map<number, number>();
  const counts = "counts" in tally ? Object.entries(tally.counts) : [];
  for (const [value, people] of counts) {
    const column = Math.round(share(Number(value)) * (columns - 1));
    stacks.set(column, (stacks.get(column) ?? 0) + people);
  }
  const most = Math.max(1, ...stacks.values());
  const radius = Math.min(2.4, 0.46 * pitch, tallest / (2 * most));
  const high = Math.max(12, 2 * radius * most + 6);
  const ground = high - 1;
  return (
    <>
      <svg class="room-strip" viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={said}>
        <line class="room-ground" x1="0" x2={wide} y1={ground} y2={ground} />
        {typeof answer === "number" && <path class="room-answer" d={`M${across(answer)} ${ground}V2`} />}
        {[...stacks].flatMap(([column, people]) =>
          Array.from({ length: people }, (_, at) => (
            <circle
              key={`${column}-${at}`}
              class="room-dot"
              cx={edge + column * pitch}
              cy={ground - radius * (2 * at + 1.2)}
              r={radius}
            />
          )),
        )}
        {"median" in tally && (
          <>
            <path class="room-span" d={`M${across(tally.low)} ${ground - 4}H${across(tally.high)}`} />
            <circle class="room-dot" cx={across(tally.median)} cy={ground - 4} r="2.4" />
          </>
        )}
      </svg>
      <p class="room-ends" aria-hidden="true">
        <span>{`${prefix} ${min}`.trim()}</span>
        <span>{max}</span>
      </p>
    </>
  );
}
