import type { View } from "../frame/contract.ts";
import type { Settings } from "../state/settings.ts";
import { lookOf } from "./looks.ts";
import type { Reply, Request } from "./protocol.ts";

/** Asks the model for views of one widget, off the main thread where that can be had. */
export interface Simulator {
  /**
   * Asks for a view. The newest request wins: while one is under way, only the last asked for is kept.
   * A preview uses as many of the same runs as fit into a frame; at rest all of them are used.
   */
  ask(settings: Settings, how: "preview" | "rest"): void;
  close(): void;
}

interface Handlers {
  /** Called for every view that arrives, with whether all runs are in it and nothing newer is asked for. */
  readonly onView: (view: View, settled: boolean) => void;
  readonly onFailure: (reason: string) => void;
}

/** Milliseconds of simulation that a preview may take, and the fewest runs that still look like many. */
const frame = 10;
const fewest = 20;
/** Milliseconds after which a worker that never answered is given up. */
const patience = 5000;

type Job = Omit<Request, "id" | "widget"> & { readonly rest: boolean };

/** Starts the worker of a widget and warms it up; falls back to the main thread where there is none. */
export function startSimulator(
  widget: string,
  fullRuns: number,
  first: Settings,
  { onView, onFailure }: Handlers,
): Simulator {
  let next: Job | undefined;
  let current: Job | undefined;
  let count = 0;
  let perRun = frame / fullRuns;
  let warming = true;
  let answered = false;
  /** The newest view with all runs: a preview that had them all need not be simulated again at rest. */
  let whole: { readonly settings: Settings; readonly view: View } | undefined;
  let watch: ReturnType<typeof setTimeout> | undefined;
  let worker = createWorker();

  function createWorker(): Worker | undefined {
    try {
      const made = new Worker(new URL("./simulation.ts", import.meta.url), { type: "module" });
      made.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
        answered = true;
        receive(data);
      });
      made.addEventListener("error", giveUpWorker);
      return made;
    } catch {
      return undefined;
    }
  }

  /** No worker to be had, or it died: what it was asked is done here instead. */
  function giveUpWorker() {
    if (!worker) return;
    worker.terminate();
    worker = undefined;
    clearTimeout(watch);
    next ??= current;
    current = undefined;
    send();
  }

  function receive(reply: Reply) {
    clearTimeout(watch);
    const done = current;
    current = undefined;
    if (!done) return;
    if ("failure" in reply) onFailure(reply.failure);
    else {
      if (!warming) perRun = 0.7 * perRun + 0.3 * (reply.took / done.runs);
      else perRun = reply.took / done.runs;
      if (done.runs === fullRuns) whole = { settings: done.settings, view: reply.view };
      if (!warming || done.rest) onView(reply.view, done.rest && !next);
      warming = false;
    }
    send();
  }

  function send() {
    if (current || !next) return;
    current = next;
    next = undefined;
    const { settings, runs } = current;
    count += 1;
    if (worker) {
      if (!answered) watch = setTimeout(giveUpWorker, patience);
      worker.postMessage({ id: count, widget, settings, runs } satisfies Request);
    } else void here(count, settings, runs);
  }

  async function here(id: number, settings: Settings, runs: number) {
    try {
      const look = await lookOf(widget);
      const began = performance.now();
      const view = look(settings, runs);
      receive({ id, view, took: performance.now() - began });
    } catch (error) {
      receive({ id, failure: error instanceof Error ? error.message : String(error) });
    }
  }

  // A first call costs many times a warm one: pay it before the reader touches anything.
  next = { settings: first, runs: fullRuns, rest: false };
  send();

  return {
    ask(settings, how) {
      const rest = how === "rest";
      if (rest && !current && whole?.settings === settings) {
        onView(whole.view, true);
        return;
      }
      const runs = rest ? fullRuns : Math.max(fewest, Math.min(fullRuns, Math.floor(frame / perRun)));
      next = { settings, runs, rest };
      send();
    },
    close() {
      clearTimeout(watch);
      worker?.terminate();
      worker = undefined;
      next = undefined;
    },
  };
}
