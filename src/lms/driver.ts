/**
 * The script of a chapter in a package for learning systems. It stands before all others: what the learning system kept
 * has to be in the address before the picture reads it.
 */
import type { awakeEvent, Figure } from "#frame/lens.ts";
import { type Asked, isComplete, measure, type Progress, resumed, suspended } from "./progress.ts";
import { startSession } from "./session.ts";
import { forget } from "./shared-device.ts";
import { versions } from "./versions.ts";
import { told, unrecorded } from "./words.ts";

const awake: typeof awakeEvent = "lens-awake";
/** Milliseconds after the last change before the learning system hears of it: it may take its time to answer. */
const rest = 1500;

const { scorm, shows = "" } = document.currentScript?.dataset ?? {};
const version = versions[scorm === "1.2" ? "1.2" : "2004"];
const session = startSession(window, version);
const before = resumed(session?.get("cmi.suspend_data") ?? "");
const finished = /^(?:completed|passed)$/.test(session?.get(version.status) ?? "");

let place = session?.get(version.place) ?? "";
let query = before.query;
const reached = new Set(before.reached);
const unanswered = new Set<Element>();
let answered = before.answered;
let sections: readonly HTMLElement[] = [];
let asks = false;

/** Milliseconds of this visit, while the page was in view. */
let spent = 0;
let since = document.hidden ? Number.NaN : performance.now();
const secondsSpent = () => (spent + (performance.now() - since || 0)) / 1000;

/** What the learning system has taken, so that it is told only what is new. */
const taken = new Map<string, string>();

function put(element: string | undefined, value: string): boolean {
  if (!session || !element) return false;
  if (taken.get(element) === value) return true;
  const took = session.set(element, value);
  if (took) taken.set(element, value);
  return took;
}

const progress = (): Progress => ({
  reached: sections.map(({ id }) => id).filter((id) => reached.has(id)),
  answered,
  query,
});

const asked = (): Asked => ({ sections: sections.map(({ id }) => id), guess: asks });

/** The section that a reader is in: the last whose beginning is above the middle of the page in view. */
function findPlace(): void {
  const scrolls = document.documentElement.scrollHeight > innerHeight;
  const above = sections.filter(
    (section) =>
      reached.has(section.id) && (!scrolls || section.getBoundingClientRect().top < innerHeight / 2),
  );
  place = above.at(-1)?.id ?? "";
}

/** True while the learning system has not kept what it was told. */
let owed = false;
/** Tells the learning system what it has not been told yet; who leaves, how long they stayed in any case. */
function save(leaving = false): void {
  if (!session || sections.length === 0) return;
  findPlace();
  const now = progress();
  const status = isComplete(asked(), now) ? "completed" : "incomplete";
  const text = suspended(now);
  const news = taken.get("cmi.suspend_data") !== text || taken.get(version.place) !== place;
  put(version.exit, "suspend");
  put(version.measure, String(measure(asked(), now)));
  put(version.place, place);
  put(version.time, version.timeText(secondsSpent()));
  const took = [put("cmi.suspend_data", text), finished || put(version.status, status)].every(Boolean);
  if (!news && !leaving && !owed && took) return;
  owed = !(took && session.commit());
  tell(!owed);
}

let timer: ReturnType<typeof setTimeout> | undefined;
let complete = false;
/** Tells the learning system once nothing moves; that the chapter is complete it hears at once. */
function saveSoon(): void {
  clearTimeout(timer);
  const was = complete;
  complete = isComplete(asked(), progress());
  if (complete && !was) save();
  else timer = setTimeout(() => save(), rest);
}

/** Says at the top of the page whether progress is recorded. */
function tell(recorded: boolean): void {
  const line = document.querySelector("[data-recorded]");
  const words = recorded ? "" : unrecorded();
  if (line && line.textContent !== words) line.textContent = words;
}

const frame = () => new Promise(requestAnimationFrame);

/** Brings a reader back to the section they were in. */
async function resume(all: readonly HTMLElement[]): Promise<void> {
  const back = all.find(({ id }, at) => at > 0 && id === place);
  if (!back) return;
  const figure = all.find((section) => section.dataset["widget"]);
  if (query && figure) {
    // The picture wakes when it comes into view, and then the text follows what it is set to.
    figure.scrollIntoView({ behavior: "instant" });
    await frame();
    await frame();
  }
  back.tabIndex = -1;
  back.focus({ preventScroll: true });
  back.scrollIntoView({ behavior: "instant" });
}

/** Takes part in what happens on the page from now on. */
async function begin(): Promise<void> {
  const all = [...document.querySelectorAll<HTMLElement>("article h2[id], figure[data-widget], #take")];
  const line = document.createElement("p");
  line.dataset["recorded"] = "";
  line.role = "status";
  document.querySelector("main")?.prepend(line);
  const foot = document.querySelector("[data-on-device]");
  if (foot) foot.textContent = session ? told() : "";
  tell(session !== undefined);
  if (!session) return;

  await resume(all);
  sections = all;
  const watch = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) reached.add(target.id);
    saveSoon();
  });
  for (const section of sections) watch.observe(section);
  addEventListener("scroll", saveSoon, { passive: true });
}

if (session) {
  forget(session.get(version.learner), shows.split(" "));
  if (query)
    try {
      history.replaceState(history.state, "", `${location.pathname}?${query}`);
    } catch {
      // A frame that may not change its address begins with the picture as it was.
    }
}

document.addEventListener(awake, ({ target }) => {
  const figure = target as Figure;
  figure.lens?.store.query.subscribe((now) => {
    query = now;
    saveSoon();
  });
  figure.lens?.revealed.subscribe((revealed) => {
    if (revealed) unanswered.delete(figure);
    answered ||= unanswered.size === 0;
    if (revealed) saveSoon();
  });
});

// Whatever leads away opens beside the chapter: a page that is left has said good-bye to the learning system.
document.addEventListener(
  "click",
  ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>("a[href]");
    if (!link || link.href.replace(/#.*/, "") === location.href.replace(/#.*/, "")) return;
    link.target = "_blank";
    link.rel = "noopener";
  },
  true,
);

// There is no stage here: a learning system has windows of its own.
addEventListener("keydown", (event) => event.key === "F5" && event.stopImmediatePropagation(), true);

document.addEventListener("DOMContentLoaded", () => {
  for (const part of document.querySelectorAll("[data-part=guess]")) {
    const figure = part.closest("figure");
    if (figure) unanswered.add(figure);
  }
  asks = unanswered.size > 0;
});
addEventListener("load", begin);
document.addEventListener("visibilitychange", () => {
  spent = secondsSpent() * 1000;
  since = document.hidden ? Number.NaN : performance.now();
  if (document.hidden) save(true);
});
addEventListener("pagehide", () => {
  save(true);
  session?.end();
});
// What comes back from the browser's memory has said good-bye: it begins anew.
addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
