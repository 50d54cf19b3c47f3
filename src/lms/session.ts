/** Talks to a learning system, whatever it answers: nothing here throws. */
import type { Version } from "./versions.ts";

/** The part of a window that the search needs. */
interface Frame {
  readonly parent: unknown;
  readonly opener: unknown;
}

/** One visit of a chapter, as the learning system sees it. */
export interface Session {
  /** What the system holds under a name; empty where it holds nothing or says nothing. */
  get(element: string): string;
  /** Whether the system took the value. */
  set(element: string, value: string): boolean;
  /** Whether the system kept what it took. */
  commit(): boolean;
  /** Says good-bye, once. */
  end(): void;
}

type Api = Readonly<Record<string, (...values: string[]) => unknown>>;

/** More frames than any learning system nests: whoever links its windows into a ring is left after that. */
const deepest = 20;

function attempt<T>(what: () => T): T | undefined {
  try {
    return what();
  } catch {
    // A window of another origin may not be looked into, and a learning system may fail: both count as no answer.
    return undefined;
  }
}

/** A window and all those around it, the nearest first. */
function above(frame: unknown): Frame[] {
  const found: Frame[] = [];
  let next = frame as Frame | null | undefined;
  while (next && !found.includes(next) && found.length < deepest) {
    const here: Frame = next;
    found.push(here);
    next = attempt(() => here.parent) as Frame | null | undefined;
  }
  return found;
}

/** The object of that name in the windows around a page, or around the one that opened it. */
export function findApi(frame: unknown, name: string): Api | undefined {
  const near = above(frame);
  const openers = near.flatMap((one) => above(attempt(() => one.opener)));
  for (const one of [...near, ...openers]) {
    const api = attempt(() => (one as unknown as Record<string, Api | undefined>)[name]);
    if (api) return api;
  }
  return undefined;
}

/** Begins a session, or returns undefined where no learning system answers. */
export function startSession(frame: unknown, { api: name, calls }: Version): Session | undefined {
  const api = findApi(frame, name);
  let ended = false;
  const call = (what: keyof typeof calls, ...values: string[]) =>
    attempt(() => api?.[calls[what]]?.(...values));
  // Both versions answer with the text "true"; some systems answer with the value, with 1, or later on with nothing in it.
  if (!/^(?:true|1)$/.test(String(call("start", "")))) return undefined;
  const agrees = (answer: unknown) => !/^(?:false|0|null|undefined)$/.test(String(answer));
  return {
    get: (element) => String(call("get", element) ?? ""),
    set: (element, value) => !ended && agrees(call("set", element, value)),
    commit: () => !ended && agrees(call("commit", "")),
    end() {
      if (!ended) call("end", "");
      ended = true;
    },
  };
}
