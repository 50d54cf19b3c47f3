import type { Equation } from "./equations.ts";

/** The rules of market and company, in the order in which a week is worked out. */
export const firmEquations = {
  M1: {
    title: "Wanted contacts",
    says: "A contact is wanted when it is relevant and comes on a channel the client prefers.",
    formulas: ["w = rel * (_chan + (1 - _chan) * match)"],
  },
  M2: {
    title: "Irritation and the door",
    says: "Unwanted contacts add up and cool off slowly. A door shuts above its patience and reopens far below it. Behind a shut door contacts still add up.",
    formulas: [
      "O_eff = O * (sell / 0.45)",
      "u = O_eff * (1 - w) + _annoy * (props - 1) * O_eff",
      "I <- I + cool * (12 / 52) * (u - I)",
      "shut <- 1 if I > T",
      "shut <- 0 if I < _reopen * T",
    ],
  },
  M3: {
    title: "Meetings",
    says: "Every open door may give a meeting; wanted contacts are worth more, and very many add less and less.",
    formulas: [
      "n_w = O_eff * (12 / 52)",
      "pull = _a * n_w * (_w0 + (1 - _w0) * w) * (Y / 100)",
      "b = pull / (1 + pull)",
      "meet = doors * b * (52 / 12)",
    ],
  },
  M4: {
    title: "A new thing, among buyers",
    says: "Somebody starts to look at it after a meeting, behind an open door, or because others have it; more easily where you are well thought of.",
    formulas: [
      "P_shop = (open_j * _eta * b * (1 - _mature * M) + (_qM / 13) * (_q0 + G) * F_c) * (1 - _hit * S)",
    ],
  },
  M5: {
    title: "Winning a decision",
    says: "A client who is choosing is won more often with time, a discount, something new, and craft. Whoever decides against you is back to learning.",
    formulas: [
      "kappa = 0.3 + craft",
      "P_win = min(1, _win * (_care0 + (1 - _care0) * care) * (1 + _zeta * _disc * price) * (1 + _vWin * V) * ((1 + kappa) / 2))",
      "P_won = _dec * P_win",
    ],
  },
  M6: {
    title: "Care and cost",
    says: "Hours that early contacts take are missing when somebody is about to decide. Where nobody is, care is full.",
    formulas: [
      "H = 26 * n * (Y / 100) * (sell / 0.45)",
      "E = 100 * n_w * (1 - share) * _hC",
      "need = shop * _dec * _hD * props",
      "care = min(1, max(0, H - E) / need)",
      "cost = n + 100 * n_w * share * _hC * (_mkCost / 26)",
    ],
  },
  M7: {
    title: "Clients who leave",
    says: "Some clients leave each week, fewer where there is goodwill.",
    formulas: ["P_lost = _churn * (1 - _loyal * G)"],
  },
  C1: {
    title: "Goodwill",
    says: "Goodwill follows the effort put into brand and care, as far as doors are open; discounts wear it away.",
    formulas: ["G <- G + _dG * (clamp(2 * brand * kappa * (doors / 100) - _eps * price) - G)"],
  },
  C2: {
    title: "New value",
    says: "New value follows the effort put into new offers, over years.",
    formulas: ["V <- V + _dV * (clamp(2 * inno * kappa) - V)"],
  },
  C3: {
    title: "A week’s earnings",
    says: "Clients and first orders, times a margin that shrinks as the market matures and with every discount.",
    formulas: [
      "margin = 1 - _hM * M + _hV * V - _disc * price",
      "rev = (cust + _first * wins) * max(0, margin) * (1 - _hit * S) * luck",
      "index = rev / 0.45",
      "clv = max(0, margin) / (_churn * (1 - _loyal * G) + 0.1 / 52)",
    ],
  },
  C4: {
    title: "A shock",
    says: "A shock takes demand and earnings at once. It heals with time, and faster where effort goes into new offers.",
    formulas: ["S <- 1 if week = shock", "S <- S * (1 - _heal * (0.1 + 2 * inno * kappa)) if week != shock"],
  },
} as const satisfies Record<string, Equation>;
