import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { awakeEvent, type Figure, type Lens } from "#frame/lens.ts";
import { pageValue, showPage } from "#state/address.ts";
import { recallSession, rememberSession } from "#state/memory.ts";
import { quote } from "#state/read.ts";
import { phrase } from "#words/phrase.ts";
import { type Agenda, decodeAgenda, encodeAgenda, stopsOf } from "./agenda.ts";
import type { Plan } from "./plan.ts";
import { openRoom, type Room } from "./room.ts";
import { type Steering, steer } from "./steer.ts";
import { isAnswered, type StepId, stepOf } from "./steps.ts";
import { neighbourOf, type Place } from "./way.ts";

/** One window of a presentation: where it is, and what a trainer can do there. */
export interface Presenter {
  readonly plan: Plan;
  readonly room: Room;
  readonly step: ReadonlySignal<StepId>;
  readonly blank: ReadonlySignal<boolean>;
  /** When the step began, in milliseconds of the clock. */
  readonly since: ReadonlySignal<number>;
  /** When the agenda began, with its first stop; 0 where there is none. */
  readonly began: ReadonlySignal<number>;
  readonly agenda: ReadonlySignal<Agenda>;
  /** What the room expects, as text; see tally.ts. */
  readonly tally: ReadonlySignal<string>;
  readonly holds: ReadonlySignal<boolean>;
  readonly lens: ReadonlySignal<Lens<unknown> | undefined>;
  /** Whether single characters act as keys. */
  readonly letters: ReadonlySignal<boolean>;
  setLetters(act: boolean): void;
  /** A sentence for the trainer; empty where there is none. */
  readonly notice: Signal<string>;
  /** The stop before and after this one; undefined at the ends. */
  neighbour(by: -1 | 1): Place | undefined;
  goTo(slug: string, step: StepId): void;
  move(by: -1 | 1): void;
  turnBlank(): void;
  setTally(text: string): void;
  readonly steering: () => Steering | undefined;
  close(): void;
}

/**
 * Makes a window part of the presentation.
 *
 * @param role the stage leads with what its address says; notes join what is there
 * @param resumes whether the stage goes on where it stood on this very page
 */
export function createPresenter(plan: Plan, role: "stage" | "notes", resumes = false): Presenter {
  const { here } = plan;
  const session = openRoom();
  const heard = signal(0);
  const write = (name: string, value: string) => {
    if (session.read(name) === value) return;
    session.write(name, value);
    heard.value = heard.peek() + 1;
  };
  /** Whoever writes, what is read here is read anew. */
  const room: Room = { ...session, write };
  const notice = signal("");
  const lens = signal<Lens<unknown> | undefined>(undefined);
  const readAgenda = (text: string) =>
    decodeAgenda(text, (order) => plan.chapters.find((one) => one.order === order)?.steps);
  const asksFor = readAgenda(pageValue("ag") ?? "");
  const agendaText = signal(encodeAgenda(asksFor.agenda));
  const read = (name: string) => computed(() => (heard.value >= 0 ? room.read(name) : ""));
  const asked = pageValue("present");
  const step = signal<StepId>(stepOf(asked) ?? here.steps[0] ?? "scene");
  const blankText = read("blank");
  const sinceText = read("since");
  const beganText = read("began");
  const anew = `anew:${here.slug}`;
  const lettersText = read("letters");
  const heldText = read(`held:${here.slug}`);
  let steering: Steering | undefined;
  let ready = false;

  const problems = [...asksFor.problems];
  if (asked && !here.steps.includes(step.peek())) step.value = here.steps[0] ?? "scene";
  if (asked && asked !== step.peek())
    problems.push(phrase`This link asked for a step we do not have (${quote(asked)}). Showing the first.`);
  // From here on nothing of a room is remembered on this device.
  showPage("present", step.peek());
  const agenda = computed(() => readAgenda(agendaText.value).agenda);
  const placeText = (slug: string, at: StepId) => `${slug}/${at}/${agendaText.peek()}`;

  function settle(at: StepId, leads: boolean) {
    step.value = at;
    showPage("present", at);
    showPage("ag", agendaText.peek() || undefined);
    steering?.enact(at, leads);
  }

  /** Goes where the room is: to a step of this chapter, or to another page. */
  function obey(leads: boolean) {
    const [slug = "", id = "", ag = ""] = room.read("place").split("/");
    const chapter = plan.chapters.find((one) => one.slug === slug);
    const at = stepOf(id);
    if (!chapter || !at || !chapter.steps.includes(at)) return;
    agendaText.value = encodeAgenda(readAgenda(ag).agenda);
    if (chapter.slug === here.slug) {
      if (at !== step.peek() || !ready) settle(at, leads);
      return;
    }
    rememberSession("following", slug);
    const to = new URL(role === "stage" ? chapter.stage : chapter.notes);
    to.search = `?present=${at}${agendaText.peek() ? `&ag=${agendaText.peek()}` : ""}`;
    location.assign(to);
  }

  const leave = room.onChange((names) => {
    if (!ready) return;
    if (names.includes(anew)) steering?.restart();
    steering?.follow(names);
    heard.value = heard.peek() + 1;
    if (names.includes("place")) obey(false);
  });

  /** A page that was reloaded, or opened by another window of the room, joins; one that was asked for by its address, or by going back to it, leads. */
  const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const joins =
    resumes || role === "notes" || entry?.type === "reload" || recallSession("following") === here.slug;
  rememberSession("following", undefined);

  let joined = false;
  let beginning = true;
  function begin(found: boolean) {
    if (!beginning) return;
    beginning = false;
    const place = room.read("place");
    joined = joins && place !== "" && (found || place.startsWith(`${here.slug}/`));
    if (joined) {
      obey(true);
      steering?.follow(room.names());
    } else {
      // What the last room tried is over.
      for (const name of ["blank", ...["draft", "changes", "replay"].map((of) => `${of}:${here.slug}`)])
        room.write(name, "");
      const [first] = stopsOf(agenda.peek());
      const now = String(Date.now());
      if (first?.order === here.order && first.step === step.peek()) room.write("began", now);
      room.write(anew, now);
      room.write("since", now);
      room.write("place", placeText(here.slug, step.peek()));
      settle(step.peek(), true);
    }
    ready = true;
    heard.value = heard.peek() + 1;
    tie();
  }

  /** A page that the browser laid aside hears nothing. When it is brought back, the room is where it shows. */
  const onHide = () => {
    ready = false;
  };
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    room.wake();
    ready = true;
    steering?.follow(room.names());
    goTo(here.slug, step.peek());
  };
  addEventListener("pagehide", onHide);
  addEventListener("pageshow", onShow);

  /** The widget may wake before or after the other windows have answered. */
  function tie() {
    const found = lens.peek();
    if (!found || !ready || steering) return;
    const known = `set:${here.slug}`;
    if (joined && room.names().includes(known)) found.store.follow(room.read(known));
    steering = steer(found, room, here.slug, (wish) => {
      const now = step.peek();
      if (wish === "answer" && now === "guess") goTo(here.slug, "answer");
      if (wish === "guess" && (now === "answer" || now === "levers")) goTo(here.slug, "guess");
    });
    if (!joined && !isAnswered(step.peek())) steering.restart();
    steering.enact(step.peek(), true);
    heard.value = heard.peek() + 1;
  }

  function wake(figure: Figure | null) {
    if (!figure?.lens || lens.peek()) return;
    lens.value = figure.lens;
    tie();
  }
  const onAwake = ({ target }: Event) => wake(target as Figure);
  document.addEventListener(awakeEvent, onAwake);
  wake(document.querySelector<Figure>("figure[data-widget]"));
  notice.value = problems.join(" ");
  void room.joined.then(begin);

  function goTo(slug: string, at: StepId) {
    // Who is quicker than the other windows leads.
    begin(false);
    notice.value = "";
    if (room.read("blank")) write("blank", "");
    write("since", String(Date.now()));
    write("place", placeText(slug, at));
    obey(true);
  }

  const neighbour = (by: -1 | 1) => neighbourOf(plan, agenda.peek(), step.peek(), by);

  return {
    plan,
    room,
    step,
    blank: computed(() => blankText.value === "1"),
    since: computed(() => Number(sinceText.value) || Date.now()),
    began: computed(() => Number(beganText.value)),
    agenda,
    tally: read(`tally:${here.slug}`),
    holds: computed(() => heldText.value !== ""),
    letters: computed(() => lettersText.value !== "off"),
    setLetters: (act) => write("letters", act ? "" : "off"),
    lens,
    notice,
    neighbour,
    goTo,
    move(by) {
      if (room.read("blank")) {
        write("blank", "");
        return;
      }
      const to = neighbour(by);
      if (to) goTo(to.chapter.slug, to.step);
      else notice.value = by > 0 ? phrase`That was the last step.` : phrase`This is the first step.`;
    },
    turnBlank: () => write("blank", room.read("blank") ? "" : "1"),
    setTally: (text) => write(`tally:${here.slug}`, text),
    steering: () => steering,
    close() {
      document.removeEventListener(awakeEvent, onAwake);
      removeEventListener("pagehide", onHide);
      removeEventListener("pageshow", onShow);
      leave();
      steering?.close();
      room.close();
    },
  };
}
