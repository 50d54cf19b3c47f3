import type { ConstantId } from "./constants.ts";

/** One rule of the model as a reader may see it: what it says, and the line itself with its constants named. */
export interface Equation {
  readonly title: string;
  /** One sentence in plain words. */
  readonly says: string;
  /** The line; `{phi}` stands for today's value of the constant phi. */
  readonly line: string;
}

/** The rules of model.md by their number there, for the frames that rest on them. */
export const equations = {
  T1: {
    title: "Drive",
    says: "Drive moves a little each week towards what you give people, halfway in “trust” weeks.",
    line: "drive goes to 1 + {alpha} × room + {gamma} × being heard − {beta} × (misfit)² − {chi} × pay that rides on results",
  },
  T2: {
    title: "Effort",
    says: "Direction adds work at once; complex work and informed people take part of that away.",
    line: "effort = drive + {phi} × direction × (1 − {phiC} × complexity) × (1 − {phiI} × facts everywhere)",
  },
  T3: {
    title: "A week’s result",
    says: "A result is part measured work and part work that nobody counts, where drive counts for more.",
    line: "result = (1 − complexity) × measured + complexity × unmeasured, and unmeasured work gains {iota} × (drive − 1)",
  },
  T6: {
    title: "A new way, among people",
    says: "Somebody who does not do it yet may be started by you, or take it from colleagues who do. Nobody who does it stops.",
    line: "chance in four weeks = {pT} × (direction + pay for results + coaching ÷ (coaching + {half})) + {qT} × room × share who do it",
  },
  M1: {
    title: "Wanted contacts",
    says: "A contact is wanted when it is relevant and comes on a channel the client prefers.",
    line: "wanted share = relevance × ({chan} + (1 − {chan}) × preferred channel)",
  },
  M2: {
    title: "Irritation and the door",
    says: "Unwanted contacts add up and cool off slowly. A door shuts above its patience and reopens far below it.",
    line: "shuts above patience (mean {tol} a month, spread {tolCV}); reopens below {reopen} × patience",
  },
  M3: {
    title: "Meetings",
    says: "Every open door may give a meeting; wanted contacts are worth more, and very many add less and less.",
    line: "x = {a} × contacts × ({w0} + (1 − {w0}) × wanted share) × team result; chance a week = x ÷ (1 + x)",
  },
  M4: {
    title: "A new thing, among buyers",
    says: "Somebody starts to look at it after a meeting, or because others have it; more easily where you are well thought of.",
    line: "chance a week = {eta} × chance of a meeting × (1 − {mature} × maturity) + {qM} ÷ 13 × ({q0} + goodwill) × share who are clients",
  },
  M5: {
    title: "Winning a decision",
    says: "A client who is choosing is won more often with time, a discount, something new, and craft.",
    line: "chance = {win} × ({care0} + (1 − {care0}) × time it gets) × (1 + {zeta} × {disc} × price promotion) × (1 + {vWin} × new value) × (1.3 + craft) ÷ 2",
  },
  C1: {
    title: "Goodwill",
    says: "Goodwill follows the effort put into brand and care, as far as doors are open; discounts wear it away.",
    line: "each week goodwill closes {dG} of its gap to 2 × brand × (0.3 + craft) × open doors − {eps} × price promotion",
  },
  C2: {
    title: "New value",
    says: "New value follows the effort put into new offers, over years.",
    line: "each week new value closes {dV} of its gap to 2 × new offers × (0.3 + craft)",
  },
  C3: {
    title: "A week’s earnings",
    says: "Clients and first orders, times a margin that shrinks as the market matures and with every discount.",
    line: "earnings = (clients + {first} × wins) × (1 − {hM} × maturity + {hV} × new value − {disc} × price promotion) × luck (spread {luck})",
  },
  C4: {
    title: "A shock",
    says: "A shock takes demand and earnings at once. It heals with time, and faster where effort goes into new offers.",
    line: "at the shock {hit} is lost; each week {heal} × (0.1 + 2 × new offers × (0.3 + craft)) of the loss heals",
  },
} as const satisfies Record<string, Equation>;

/** The id of an equation, as in model.md. */
export type EquationId = keyof typeof equations;

/** The parts of an equation's line: text, and the constants between. */
export function parts(id: EquationId): readonly (string | { readonly constant: ConstantId })[] {
  return equations[id].line
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 ? { constant: part as ConstantId } : part))
    .filter((part) => part !== "");
}
