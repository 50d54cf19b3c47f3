import { phrase } from "#words/phrase.ts";
import { setTenth } from "./keys.ts";
import type { Panels } from "./panels.ts";
import type { Presenter } from "./presenter.ts";
import type { ActionId } from "./shortcuts.ts";
import { encodeKept } from "./takeaway.ts";

/** Does what a key or a button of the bar asks for. The same in both windows. */
export function act(
  presenter: Presenter,
  panels: Panels,
  action: ActionId,
  key: string,
  onEnd: () => void,
): void {
  const { notice, steering } = presenter;
  const tell = (done: boolean | undefined, otherwise: string) => {
    notice.value = done ? "" : otherwise;
  };
  const actions: Readonly<Record<ActionId, () => void>> = {
    next: () => move(1),
    previous: () => move(-1),
    "next-idle": () => move(1),
    "previous-idle": () => move(-1),
    blank: presenter.turnBlank,
    toggle: onEnd,
    leave: () => {
      if (panels.open.peek()) panels.open.value = undefined;
      else onEnd();
    },
    notes: () => openWindow(notesAddress(presenter), phrase`the notes in a second window`),
    full: fillScreen,
    overview: () => panels.turn("overview"),
    go: () => panels.turn("go"),
    tally: () => panels.turn("tally"),
    code: () => panels.turn("code"),
    help: () => panels.turn("help"),
    hold: () => steering()?.hold(),
    undo: () => tell(steering()?.undo(), phrase`There is no change to undo.`),
    replay: () => tell(steering()?.replay(), phrase`There is no change to replay yet.`),
    takeaway: () => openWindow(takeawayAddress(presenter), phrase`the page to take away`),
    tenth: () => setTenth(Number(key)),
  };
  function move(by: -1 | 1) {
    panels.open.value = undefined;
    presenter.move(by);
  }
  function openWindow(address: string, name: string) {
    if (window.open(address, "_blank")) return;
    panels.blocked.value = { address, name };
    panels.turn("blocked");
  }
  actions[action]();
}

/** Where the notes to the present step are. */
function notesAddress({ plan, step, room }: Presenter): string {
  const [, , agenda = ""] = room.read("place").split("/");
  const to = new URL(plan.here.notes);
  to.search = `?present=${step.peek()}${agenda ? `&ag=${agenda}` : ""}`;
  return to.href;
}

/** The page to take away: what the room expected and where the sliders ended, all of it behind the #. */
function takeawayAddress({ plan, room }: Presenter): string {
  const names = room.names();
  const visited = plan.chapters.filter(
    ({ slug }) => names.includes(`set:${slug}`) || names.includes(`tally:${slug}`),
  );
  const kept = visited.map(({ slug, order }) => ({
    order,
    tally: room.read(`tally:${slug}`),
    settings: room.read(`set:${slug}`),
  }));
  return `${plan.takeaway}#${encodeKept(kept)}`;
}

function fillScreen(): void {
  // Refused in some frames; the stage fills the window all the same.
  if (document.fullscreenElement) void document.exitFullscreen();
  else document.documentElement.requestFullscreen?.().catch(() => {});
}
