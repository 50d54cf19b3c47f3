import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { ownAddress, presenting } from "#state/address.ts";
import { encode } from "#state/codec.ts";
import type { Control } from "#state/settings.ts";
import { createStore, type Store } from "#state/store.ts";
import { phrase } from "#words/phrase.ts";
import { type Simulator, startSimulator } from "../worker/simulator.ts";
import type { Goal, IslandProps, View, Widget } from "./contract.ts";
import { guessWords } from "./format.ts";
import { linkable } from "./links.ts";
import { followInProse } from "./prose.ts";

/** Which of the states of the frame a reader sees. */
export type FrameState = "question" | "guessing" | "predicted" | "explored" | "failed";

/** One widget at work: its settings, the newest view of the model, the guess, and what the reader may do. */
export interface Lens<P> extends IslandProps<P> {
  readonly widget: Widget;
  readonly store: Store;
  readonly figure: RefObject<HTMLElement>;
  readonly view: ReadonlySignal<View<P>>;
  /** The last view with all its runs: what text says, so that no sentence is laid out anew while a slider moves. */
  readonly rested: ReadonlySignal<View<P>>;
  /** True when the picture shows all runs at the present settings. */
  readonly settled: ReadonlySignal<boolean>;
  /** Both as text, for attributes that change without drawing the frame again. */
  readonly settledText: ReadonlySignal<string>;
  readonly runsText: ReadonlySignal<string>;
  /** False until the browser runs this: before that a press would be lost, so nothing takes one. */
  readonly alive: ReadonlySignal<boolean>;
  readonly failure: ReadonlySignal<string>;
  readonly revealed: ReadonlySignal<boolean>;
  readonly moved: ReadonlySignal<boolean>;
  readonly state: ReadonlySignal<FrameState>;
  /** The guess being made, or the locked one; undefined after a skip. */
  readonly guess: ReadonlySignal<number | undefined>;
  /** Challenges met on this visit, by id. */
  readonly met: ReadonlySignal<ReadonlySet<string>>;
  /** What a screen reader is told next. */
  readonly said: ReadonlySignal<string>;
  suggest(value: number): void;
  lock(): void;
  skip(): void;
  askAgain(): void;
  move(control: Control, value: number): void;
  moveById(id: string, value: number): void;
  say(sentence: string): void;
  /** True on a projected stage: the picture is drawn for the back row. */
  readonly staged: Signal<boolean>;
  /** What the picture is laid over, where another setting is held; the start otherwise. */
  readonly held: Signal<View<P> | undefined>;
}

/** The figure of a widget, from the moment it answers: whoever steers it from outside finds its lens here. */
export interface Figure extends HTMLElement {
  lens?: Lens<unknown>;
}

/** Bubbles from a figure once, when its lens is there. */
export const awakeEvent = "lens-awake";

/** Milliseconds of stillness after which all runs are drawn, and after which the words are spoken. */
const rest = 120;
const hush = 500;

/** Creates the lens once, and connects it to the address, the worker and the chapter's text in the browser. */
export function useLens<P>(widget: Widget, props: IslandProps<P>): Lens<P> {
  const figure = useRef<HTMLElement>(null);
  const lens = useMemo(() => createLens(widget, props, figure), []);
  useEffect(lens.connect, [lens]);
  return lens;
}

function createLens<P>(widget: Widget, props: IslandProps<P>, figure: RefObject<HTMLElement>) {
  const { start, first, embedded } = props;
  const store = createStore(embedded ? undefined : widget.id, linkable(widget, start));
  const view = signal<View<P>>(first);
  const rested = signal<View<P>>(first);
  const settled = signal(true);
  const failure = signal("");
  const alive = signal(false);
  const draft = signal<number | undefined>(undefined);
  const met = signal<ReadonlySet<string>>(new Set());
  const said = signal("");
  const staged = signal(false);
  const held = signal<View<P> | undefined>(undefined);
  /** Everything the model depends on, as in a link: a locked guess or other words ask for no new simulation. */
  const question = computed(() => {
    const { guess: _, words: __, ...asked } = store.settings.value;
    return encode(asked, linkable(widget, start));
  });
  const revealed = computed(() => !widget.guess || store.settings.value.guess !== undefined);
  /** A plan laid aside moves nothing. */
  const moved = computed(() => {
    const { guess: _, words: __, kept: ___, ...settings } = store.settings.value;
    return encode(settings, linkable(widget, start)) !== "";
  });
  const guess = computed(() => {
    const locked = store.settings.value.guess;
    return locked === undefined ? draft.value : locked === "skipped" ? undefined : locked;
  });
  const state = computed((): FrameState => {
    if (failure.value) return "failed";
    if (revealed.value) return moved.value ? "explored" : widget.guess ? "predicted" : "question";
    return draft.value === undefined ? "question" : "guessing";
  });
  const settledText = computed(() => String(settled.value));
  const runsText = computed(() => String(view.value.runs));
  let simulator: Simulator | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let speaking: ReturnType<typeof setTimeout> | undefined;

  const lastWord = () => (revealed.peek() ? view.peek().spoken : view.peek().words.before);

  function say(sentence: string) {
    clearTimeout(speaking);
    speaking = setTimeout(() => {
      said.value = sentence;
    }, hush);
  }

  function show(next: View, complete: boolean) {
    const reached = complete && revealed.peek() ? newlyMet(next.goals, met.peek()) : [];
    batch(() => {
      view.value = next as View<P>;
      if (complete) rested.value = next as View<P>;
      settled.value = complete;
      failure.value = "";
      if (reached.length > 0) met.value = new Set([...met.peek(), ...reached]);
    });
    if (!complete) return;
    const done = widget.challenges.filter(({ id }) => reached.includes(id));
    say(done.length > 0 ? phrase`Challenge met: ${done.map(({ goal }) => goal).join(" ")}` : lastWord());
  }

  /** Keeps a keyboard reader's place when what they pressed has gone. In front of a room a step did it, and keys are for the next. */
  const focusOn = (part: string) =>
    presenting() ||
    requestAnimationFrame(() =>
      figure.current?.querySelector<HTMLElement>(part)?.focus({ preventScroll: true }),
    );

  function lockAs(value: number | "skipped") {
    store.change({ ...store.settings.peek(), guess: value });
    show(view.peek(), settled.peek());
    focusOn("[data-part=gap]");
    say(
      typeof value === "number"
        ? phrase`You said ${guessWords(widget.guess, value)}. The model says ${view.peek().answerWords}.`
        : lastWord(),
    );
  }

  function connect() {
    const leave = store.open();
    alive.value = true;
    simulator = startSimulator(widget.id, widget.runs, start, {
      onView: show,
      onFailure: (reason) => {
        failure.value = reason;
        settled.value = true;
      },
    });
    let asked = "";
    const stopAsking = effect(() => {
      if (question.value === asked) return;
      asked = question.value;
      settled.value = false;
      const settings = store.settings.peek();
      simulator?.ask(settings, "preview");
      clearTimeout(resting);
      resting = setTimeout(() => simulator?.ask(settings, "rest"), rest);
    });
    const place: Figure | null = figure.current;
    if (place) place.lens = lens as unknown as Lens<unknown>;
    place?.dispatchEvent(new Event(awakeEvent, { bubbles: true }));
    const stopFollowing = followInProse(widget.id, () => (revealed.value ? rested.value.live : undefined));
    const stopPrinting = onPrint(() => {
      const printed = place?.querySelector("[data-address]");
      if (printed) printed.textContent = ownAddress(store.query.peek());
    });
    return () => {
      for (const stop of [stopAsking, stopFollowing, stopPrinting, leave]) stop();
      clearTimeout(resting);
      clearTimeout(speaking);
      simulator?.close();
    };
  }

  const lens = {
    ...props,
    ...{
      widget,
      store,
      figure,
      view,
      rested,
      settled,
      settledText,
      runsText,
      failure,
      alive,
      revealed,
      moved,
      state,
      guess,
      met,
      said,
      staged,
      held,
      say,
      connect,
    },
    suggest(value: number) {
      const { min, max } = widget.guess ?? { min: 0, max: 0 };
      draft.value = Math.min(max, Math.max(min, Math.round(value)));
    },
    lock() {
      const value = draft.peek() ?? widget.guess?.initial;
      if (value !== undefined && value >= (widget.guess?.min ?? 0)) lockAs(value);
    },
    skip: () => lockAs("skipped"),
    askAgain() {
      const { guess: given, ...settings } = store.settings.peek();
      draft.value = typeof given === "number" ? given : undefined;
      store.change(settings);
      focusOn("[data-part=guess] input");
    },
    move: store.move,
    moveById(id: string, value: number) {
      const control = [...widget.controls, ...(widget.more ?? [])].find((one) => one.id === id);
      if (control) store.move(control, value);
    },
  };
  return lens;
}

const newlyMet = (goals: Readonly<Record<string, Goal>>, met: ReadonlySet<string>) =>
  Object.keys(goals).filter((id) => goals[id]?.met && !met.has(id));

function onPrint(callback: () => void): () => void {
  addEventListener("beforeprint", callback);
  return () => removeEventListener("beforeprint", callback);
}
