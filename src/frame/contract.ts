import type { ComponentChildren, ComponentType } from "preact";
import type { ChartSize } from "#charts/types.ts";
import type { ConstantId } from "#model/constants.ts";
import type { EquationId } from "#model/equations.ts";
import type { Rule } from "#model/equations-words.ts";
import type { HeadlineId } from "#model/headlines.ts";
import type { LeverId } from "#model/levers.ts";
import type { Scenario } from "#model/simulate.ts";
import type { OptionSpec } from "#state/options.ts";
import type { Control, Settings } from "#state/settings.ts";

/** The question before the picture. The answer itself always comes from the model. */
export interface GuessSpec {
  readonly question: string;
  /** What stands before and after the number: "week" 34, 13 "meetings a month". */
  readonly prefix?: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** Where the guess stands before the reader moves it: never near the answer on purpose. −1: nothing is chosen yet. */
  readonly initial: number;
  /** The answers to choose from, where it is no number: the guess is then the place of one of them, from 0. */
  readonly choices?: readonly string[];
  /** Where the question names a setting of its own: "With all four at 60". Said with the answer, which would else be held against the number of today. */
  readonly about?: string;
  /** True: one button for each number, instead of a slider. */
  readonly pad?: boolean;
}

/** A goal without steps. The page checks it; the solution is for the tests, never shown. */
export interface Challenge {
  readonly id: string;
  readonly goal: string;
  readonly detail: string;
  readonly solution: Readonly<Record<string, number>>;
}

/** A widget as plain data: what it asks, what can be moved, what it rests on. One per folder, in widget.ts. */
export interface Widget {
  /** Folder name, embed address and `data-widget` in one. */
  readonly id: string;
  /** Slug of the chapter it belongs to. */
  readonly chapter: string;
  readonly title: string;
  readonly question: string;
  /** Absent where nothing is guessed first: the picture is then open from the start. */
  readonly guess?: GuessSpec;
  readonly controls: readonly Control[];
  /** Levers that the picture draws and no control moves: these have words too. */
  readonly drawn?: readonly { readonly label: string; readonly levers: readonly LeverId[] }[];
  /** What else can be moved, behind a disclosure: the reader's own market. */
  readonly more?: readonly Control[];
  /** What stands on that disclosure; "Your market" when absent. */
  readonly moreTitle?: string;
  /** Ids of the controls that make up a plan which can be kept and compared. */
  readonly keeps?: readonly string[];
  /** Options of its links that no control moves. */
  readonly options?: readonly OptionSpec[];
  /** How the picture is laid out: small part left, small part right, or in one column. */
  readonly layout: "side-first" | "side-last" | "one";
  /** Where playing begins. */
  readonly playFrom?: number;
  readonly start: Settings;
  /** How many possible teams or markets are simulated, and for how many weeks. */
  readonly runs: number;
  readonly weeks: number;
  /** On paper the table shows its first row and then every so many. */
  readonly paperEvery: number;
  /** "teams" or "markets": what one dot is. */
  readonly many: string;
  /** The constants that the headline rests on: these can be opened and changed. */
  readonly constants: readonly ConstantId[];
  /** Why nothing in this picture is drawn by chance, where that is so: said in place of runs and seed. */
  readonly certain?: string;
  /** Rules of its own, one sentence each, where they are no equations of the model. */
  readonly rules?: readonly string[];
  readonly equations: readonly EquationId[];
  readonly headlines: readonly HeadlineId[];
  readonly challenges: readonly Challenge[];
}

/** The text twin of a picture, and the rows of the CSV. Cells are what is printed. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What one simulation has to say: picture, number, words and table from the same runs. Plain data. */
export interface View<Picture = unknown> {
  readonly runs: number;
  readonly picture: Picture;
  readonly key: Readonly<Record<"before" | "after", KeyNumber>>;
  /** "In words", before and after the reveal: `after` may tell the answer, `before` must not. */
  readonly words: Readonly<Record<"before" | "after", string>>;
  /** At most two sentences, spoken once after the reader stops. */
  readonly spoken: string;
  /** What the guess is held against, as a number or as the place of a choice; null where it never happens. */
  readonly answer: number | null;
  /** The answer as words: "week 34", "13 meetings a month", "never within two years". */
  readonly answerWords: string;
  readonly table: Table;
  readonly goals: Readonly<Record<string, Goal>>;
  /** The numbers that stand in the chapter's text and follow the sliders, by name. */
  readonly live: Readonly<Record<string, string>>;
  /** The scenarios that were simulated, by a reader's name for each: what can be saved and run again elsewhere. */
  readonly plans: Readonly<Record<string, Scenario>>;
}

export interface KeyNumber {
  readonly value: string;
  readonly words: string;
}

export interface Goal {
  readonly met: boolean;
  /** Where the reader stands: "level in week 34". */
  readonly state: string;
}

/** How sure a headline is: the share of nearby worlds in which it holds, from the model at build time. */
export interface Robustness {
  readonly text: string;
  readonly share: number;
  readonly worlds: number;
}

export interface PictureProps<Picture> {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly describedBy: string;
  readonly view: Picture;
  /** The picture at the start, kept as a ghost; absent while nothing was moved. */
  readonly ghost?: Picture | undefined;
  readonly revealed: boolean;
  /** True when nothing is being dragged: the only moment at which an axis may change its range. */
  readonly settled?: boolean;
  /** The size to draw; both, switched by CSS, where absent. */
  readonly size?: ChartSize | undefined;
  /** The key number, to be placed where the picture has room for it. */
  readonly children?: ComponentChildren;
  /** The guess being made or locked. */
  readonly guess?: number | undefined;
  /** Present while a guess may still be drawn on the picture. */
  readonly onGuess?: ((value: number) => void) | undefined;
  /** Lets a picture move a control of its widget, such as the month shown. */
  readonly onMove?: ((control: string, value: number) => void) | undefined;
}

/** What a widget's shell hands to its island: everything computed at build time. */
export interface IslandProps<Picture> {
  readonly start: Settings;
  readonly first: View<Picture>;
  readonly robustness: readonly Robustness[];
  /** The widget's equations in words: worked out at build time, so that no page loads the others. */
  readonly equations: readonly Rule[];
  readonly modelVersion: string;
  /** Addresses under the site's base path. */
  readonly chapterPath: string;
  /** The picture's own page, which is shown with its card where a link to it is pasted. */
  readonly ownPath: string;
  readonly embedPath: string;
  readonly modelPath: string;
  readonly embedded?: boolean;
}

export type PictureComponent<Picture> = ComponentType<PictureProps<Picture>>;
