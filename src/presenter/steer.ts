import { effect } from "@preact/signals";
import type { Lens } from "#frame/lens.ts";
import { linkable } from "#frame/links.ts";
import { decode, reserved } from "#state/codec.ts";
import { recall } from "#state/memory.ts";
import { startSimulator } from "../worker/simulator.ts";
import type { Room } from "./room.ts";
import { isAnswered, type StepId } from "./steps.ts";
import { decodeTally, middleOf } from "./tally.ts";

/** What a presentation does with the widget of its chapter. */
export interface Steering {
  /**
   * Shows or hides the answer, as the step wants it.
   *
   * @param leads whether this window tells the others what came of it; who only follows keeps quiet, or two would speak at once
   */
  enact(step: StepId, leads: boolean): void;
  /** Another room, perhaps: no guess is made yet. */
  restart(): void;
  /** Takes over what another window has changed. */
  follow(names: readonly string[]): void;
  /** Shows the settings of a query, and keeps the guess. */
  show(query: string): void;
  /** Back to what stood before the last change, in whichever window it was made; false where there was none. */
  undo(): boolean;
  /** Shows what stood before the last change, and then that change again; false where there was none. */
  replay(): boolean;
  /** Holds the present setting as A, or lets it go. */
  hold(): void;
  /** Lets go of the widget: it stands as the reader of this device left it. */
  close(): void;
}

/** Milliseconds for which a replay shows what was before. */
const look = 1200;
const mostChanges = 50;
/** Milliseconds between two presses that still belong together. */
const inARow = 900;
/** Between two queries: no query has it. */
const line = "\n";

/** The parts of a query under one of these keys, or all others. */
const parts = (query: string, keys: readonly string[], under: boolean): string[] =>
  query.split("&").filter((part) => part && keys.some((key) => part.startsWith(`${key}=`)) === under);

/** The settings in a query without the guess: what undo, replay and compare are about. */
const withoutGuess = (query: string): string => parts(query, [reserved.guess], false).join("&");

/** The keys whose values two queries do not share. */
function changedKeys(one: string, other: string): string[] {
  const [a, b] = [new URLSearchParams(one), new URLSearchParams(other)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key)).sort();
}

/**
 * Ties the widget of a chapter to the room.
 *
 * @param asked called when somebody locks a guess or asks for it anew with the picture's own buttons
 */
export function steer(
  lens: Lens<unknown>,
  room: Room,
  chapter: string,
  asked: (step: "guess" | "answer") => void,
): Steering {
  const { store, widget } = lens;
  const settingsName = `set:${chapter}`;
  const draftName = `draft:${chapter}`;
  const heldName = `held:${chapter}`;
  const changesName = `changes:${chapter}`;
  const replayName = `replay:${chapter}`;
  /** While we change the widget ourselves, what changes is nobody's wish. */
  let enacting = false;
  let tied = false;
  let replaying: ReturnType<typeof setTimeout> | undefined;
  let comparing: { close(): void } | undefined;
  /** The settings that another window has shown us. */
  let heard: string | undefined;
  let last = { moved: "", at: 0 };

  const show = (...queries: readonly string[]) => store.follow(queries.filter(Boolean).join("&"));
  const showSettings = (query: string) => show(query, ...parts(store.query.peek(), [reserved.guess], true));
  const changes = () => (room.read(changesName) ? room.read(changesName).slice(1).split(line) : []);
  const keepChanges = (all: readonly string[]) =>
    room.write(changesName, `:${all.slice(-mostChanges).join(line)}`);
  const followDraft = () => {
    const draft = room.read(draftName);
    if (draft && !lens.revealed.peek()) lens.suggest(Number(draft));
  };
  /** Presses of one key in a row are one change. */
  function noteChange(now: string) {
    const all = changes();
    if (now === all.at(-1)) return;
    const moved = changedKeys(all.at(-1) ?? "", now).join();
    const goesOn = all.length > 1 && moved === last.moved && Date.now() - last.at < inARow;
    last = { moved, at: Date.now() };
    const before = goesOn ? all.slice(0, -1) : all;
    keepChanges(now === before.at(-1) ? before : [...before, now]);
  }
  const tellSettings = (query: string) => room.write(settingsName, query);
  const tellDraft = (draft: number | undefined) =>
    room.write(draftName, draft === undefined ? "" : String(draft));
  followDraft();

  const stops = [
    effect(() => {
      const now = store.query.value;
      if (!enacting) tellSettings(now);
    }),
    effect(() => {
      const draft = lens.guess.value;
      if (!lens.revealed.value && !enacting) tellDraft(draft);
    }),
    // A change is what stands once the picture rests, not each value of a drag, and not what a replay shows on its way. Whoever made
    // it notes it.
    effect(() => {
      const now = withoutGuess(store.query.value);
      if (!lens.settled.value || now === heard || Date.now() < Number(room.read(replayName))) return;
      heard = undefined;
      noteChange(now);
    }),
    lens.revealed.subscribe((revealed) => {
      if (tied && !enacting && widget.guess) asked(revealed ? "answer" : "guess");
    }),
    effect(() => {
      compare(store.settings.value.seed);
    }),
  ];

  /** Both settings meet the same worlds: A is simulated with the seed of B. */
  function compare(seed: number) {
    comparing?.close();
    comparing = undefined;
    const held = room.read(heldName);
    if (!held) {
      lens.held.value = undefined;
      return;
    }
    const settings = { ...decode(held.slice(1), linkable(widget, lens.start)).settings, seed };
    const simulator = startSimulator(widget.id, widget.runs, settings, {
      onView: (view) => {
        lens.held.value = view;
        simulator.close();
      },
      onFailure: () => simulator.close(),
    });
    simulator.ask(settings, "rest");
    comparing = simulator;
  }

  function reveal() {
    const tally = decodeTally(room.read(`tally:${chapter}`), widget.guess ?? { min: 0, max: -1 });
    const isOpen = lens.guess.peek() === undefined;
    if (isOpen && tally) lens.suggest(middleOf(tally, widget.guess?.choices !== undefined));
    if (isOpen && !tally) lens.skip();
    else lens.lock();
  }

  /** Back before the answer, which is not said aloud then either. */
  function askAnew() {
    lens.askAgain();
    lens.say("");
  }

  tied = true;
  return {
    enact(step, leads) {
      if (!widget.guess) return;
      enacting = true;
      if (isAnswered(step) && !lens.revealed.peek()) reveal();
      if (!isAnswered(step) && lens.revealed.peek()) askAnew();
      enacting = false;
      if (!leads) return;
      tellSettings(store.query.peek());
      if (!lens.revealed.peek()) tellDraft(lens.guess.peek());
    },
    restart() {
      if (!widget.guess) return;
      enacting = true;
      // Who skips and asks again has no guess.
      lens.skip();
      askAnew();
      enacting = false;
    },
    follow(names) {
      enacting = true;
      if (names.includes(settingsName)) {
        heard = withoutGuess(room.read(settingsName));
        store.follow(room.read(settingsName));
      }
      if (names.includes(draftName)) followDraft();
      if (names.includes(heldName)) compare(store.settings.peek().seed);
      enacting = false;
    },
    show: showSettings,
    undo() {
      const before = changes().slice(0, -1);
      if (before.length === 0) return false;
      keepChanges(before);
      showSettings(before.at(-1) ?? "");
      return true;
    },
    replay() {
      const [before, now] = changes().slice(-2);
      if (before === undefined || now === undefined || replaying) return false;
      // A time and no mark: should this window be closed meanwhile, changes count again all the same.
      room.write(replayName, String(Date.now() + 2 * look));
      replaying = setTimeout(() => {
        replaying = undefined;
        showSettings(now);
        room.write(replayName, "");
      }, look);
      showSettings(before);
      return true;
    },
    hold() {
      room.write(heldName, room.read(heldName) ? "" : `A${withoutGuess(store.query.peek())}`);
      compare(store.settings.peek().seed);
    },
    close() {
      for (const stop of stops) stop();
      clearTimeout(replaying);
      comparing?.close();
      lens.held.value = undefined;
      // What the room guessed is no reader's guess.
      const own = [reserved.guess, reserved.kept].map((key) => {
        const text = recall(`${key === reserved.guess ? "guess" : "kept"}:${widget.id}`);
        return text ? `${key}=${text}` : "";
      });
      show(...parts(store.query.peek(), [reserved.guess, ...(own[1] ? [reserved.kept] : [])], false), ...own);
    },
  };
}
