import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import { currentQuery, onTravel, presenting, showQuery } from "./address.ts";
import { decode, encode, type Linkable, reserved } from "./codec.ts";
import { keptText } from "./kept.ts";
import { recall, remember } from "./memory.ts";
import { type Control, type Settings, withValue } from "./settings.ts";

/** The settings of one widget, kept in step with the address bar. */
export interface Store {
  readonly settings: ReadonlySignal<Settings>;
  /** A sentence for each value of the link that could not be used. */
  readonly problems: ReadonlySignal<readonly string[]>;
  /** The query of the present settings. */
  readonly query: ReadonlySignal<string>;
  /** Reads the link and the remembered guess. Called once, in the browser. */
  open(): () => void;
  move(control: Control, value: number): void;
  change(settings: Settings): void;
  /** Takes over the settings of a query, as another window had them. What it does not name stands at the start. */
  follow(query: string): void;
  /** Back to the start; the guess and the plans kept stay. */
  reset(): void;
  dismiss(): void;
}

/** Milliseconds after the last change before the address bar follows: browsers limit how often it may change. */
const pause = 250;

/**
 * Makes the store of a widget.
 *
 * @param name what a locked guess is remembered under; undefined where nothing may be stored
 */
export function createStore(name: string | undefined, link: Linkable): Store {
  const settings = signal<Settings>(link.start);
  const problems = signal<readonly string[]>([]);
  const query = computed(() => encode(settings.value, link));
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** In front of a room nothing is remembered: the next room is to guess anew. */
  const memory = () => (presenting() ? undefined : name);

  function read() {
    const decoded = decode(currentQuery(), link);
    const { guess = rememberedGuess(), kept = rememberedPlans() } = decoded.settings;
    batch(() => {
      settings.value = {
        ...decoded.settings,
        ...(guess === undefined ? {} : { guess }),
        ...(kept === undefined ? {} : { kept }),
      };
      problems.value = decoded.problems;
    });
  }

  function rememberedGuess(): Settings["guess"] {
    const text = memory() && recall(`guess:${name}`);
    return text ? decode(`${reserved.guess}=${text}`, link).settings.guess : undefined;
  }

  function rememberedPlans(): Settings["kept"] {
    const text = memory() && link.keeps && recall(`kept:${name}`);
    return text ? decode(`${reserved.kept}=${text}`, link).settings.kept : undefined;
  }

  function change(next: Settings) {
    if (memory() && link.keeps && next.kept !== settings.peek().kept)
      remember(`kept:${name}`, next.kept?.length ? keptText(next.kept, link.keeps) : undefined);
    if (memory() && next.guess !== settings.peek().guess)
      remember(`guess:${name}`, next.guess === "skipped" ? "skip" : next.guess?.toString());
    show(next);
  }

  function show(next: Settings) {
    settings.value = next;
    clearTimeout(timer);
    timer = setTimeout(() => showQuery(query.peek()), pause);
  }

  return {
    settings,
    problems,
    query,
    open() {
      read();
      const stop = onTravel(read);
      return () => {
        clearTimeout(timer);
        stop();
      };
    },
    move: (control, value) => change(withValue(control, settings.peek(), value)),
    change,
    follow(asked) {
      if (asked !== query.peek()) show(decode(asked, link).settings);
    },
    reset() {
      const { guess, kept } = settings.peek();
      problems.value = [];
      change({ ...link.start, ...(guess === undefined ? {} : { guess }), ...(kept ? { kept } : {}) });
    },
    dismiss() {
      problems.value = [];
    },
  };
}
