import { batch, computed, signal } from "@preact/signals";
import { currentHash, onTravel, showHash } from "#state/address.ts";
import { recall, remember } from "#state/memory.ts";
import { blank, type Given, type PersonaId, type Playbook, personaNames } from "./fields.ts";
import { read, write } from "./link.ts";
import { planIn } from "./plan.ts";

/** The one thing of the playbook that is kept on this device. */
const name = "playbook";
/** A link that only brings a plan of the sandbox, for whatever page is there. */
const taking = "take";

/** The page being filled in: from this device, from a link, or blank. */
export function createPlaybook(given: Given) {
  const playbook = signal<Playbook>(blank(given));
  const problems = signal<readonly string[]>([]);
  /** True while somebody else's page is shown, so that the reader's own is not written over. */
  const visiting = signal(false);
  const link = computed(() => write(playbook.value, given));

  function own(): Playbook {
    const kept = recall(name);
    if (kept !== undefined) return read(kept, given).playbook;
    const persona = recall("persona") ?? "";
    const usual = blank(given);
    return Object.hasOwn(personaNames, persona) ? { ...usual, persona: persona as PersonaId } : usual;
  }

  function keep(next: Playbook) {
    playbook.value = next;
    if (!visiting.peek()) remember(name, write(next, given));
  }

  /** Reads the address: a whole page, a plan to be put on the reader's own, or nothing to be changed. */
  function open() {
    const hash = currentHash();
    const taken = new URLSearchParams(hash).get(taking);
    if (!hash.includes("=")) return;
    batch(() => {
      problems.value = [];
      if (taken !== null) {
        const { plan, problems: said } = planIn(taken);
        visiting.value = false;
        problems.value = said;
        keep({ ...own(), plan });
        showHash("");
      } else {
        const found = read(hash, given);
        const plan = found.playbook.plan === undefined ? undefined : planIn(found.playbook.plan);
        visiting.value = recall(name) !== undefined && recall(name) !== write(found.playbook, given);
        playbook.value = plan ? { ...found.playbook, plan: plan.plan } : found.playbook;
        problems.value = [...found.problems, ...(plan?.problems ?? [])];
      }
    });
  }

  return {
    playbook,
    problems,
    visiting,
    link,
    /** Starts in the browser; returns how to stop. */
    start() {
      playbook.value = own();
      open();
      return onTravel(open);
    },
    change(next: Playbook) {
      keep(next);
      if (!visiting.peek()) showHash("");
    },
    /** Makes the page that came with a link the reader's own. */
    adopt() {
      visiting.value = false;
      keep(playbook.peek());
      showHash("");
    },
    /** Leaves the page that came with a link, for the reader's own. */
    leave() {
      showHash("");
      batch(() => {
        visiting.value = false;
        problems.value = [];
        playbook.value = own();
      });
    },
    /** Takes everything off the page, and off this device. */
    forget() {
      remember(name, undefined);
      batch(() => {
        visiting.value = false;
        problems.value = [];
        playbook.value = blank(given);
      });
      showHash("");
    },
    dismiss() {
      problems.value = [];
    },
  };
}
