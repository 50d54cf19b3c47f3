import type { Equation } from "./equations.ts";

/** How a run starts, and what today is. Draws are made once; after that only the rules above change anything. */
export const startEquations = {
  S1: {
    title: "People at the start",
    says: "Preferences form two camps, with chance inside each. Drive and skill are settled for today’s levers.",
    formulas: [
      "theta = min(0.98, max(0.02, 0.5 + _shift * peers + side * _clus * spread + _jit * z))",
      "a_i = min(0.98, max(0.02, 0.5 + z / 4))",
      "patch_i = 1 + _patch * z",
      "m = 1 + _alpha / 2 - 0.3 * _chi - _beta * (0.5 - theta)^2",
      "s = _s0 + _sa * a_i + _sS * (0.5 + a_i) / (1 + _half) + 0.4 * _sT",
      "x_i = 1 if place_i < round(f0 * n)",
    ],
  },
  S2: {
    title: "Clients at the start",
    says: "Every client has a patience of their own. Irritation is settled at today’s volume, and no door is shut. Stage 1 is shopping and 2 a client; all others are learning. Whoever stands at number j has place 37 j + 11, last two digits.",
    formulas: [
      "T = _tol * min(3, max(0.2, 1 + _tolCV * z + _tolSk * (z^2 - 1)))",
      "u_0 = 2.25 * (1 - w)",
      "I = min(u_0, 0.98 * T)",
      "stage = 2 if place_j < round(100 * cust0)",
      "stage = 1 if place_j >= round(100 * cust0) and place_j < round(100 * cust0) + shop_0",
    ],
  },
  S3: {
    title: "The company at the start",
    says: "Goodwill and new value are today’s. Luck is drawn once and stays.",
    formulas: ["G = 2 * 0.2 - 0.15 * _eps", "V = 0.2", "S = 0", "luck = 1 + _luck * z"],
  },
  S4: {
    title: "Today’s values",
    says: "What the average person does at today’s levers. Every index is measured against it.",
    formulas: [
      "m_ref = 1 + _alpha / 2 - 0.3 * _chi - 0.127 * _beta",
      "d_ref = (_phi / 2) * (1 - 0.3 * _phiC)",
      "v_ref = 0.7 * (m_ref + d_ref + 0.3 * _g) + 0.3 * (m_ref + d_ref + _iota * (m_ref - 1) - 0.3 * _g * _k)",
      "s_ref = _s0 + _sa / 2 + _sS / (1 + _half) + 0.4 * _sT",
    ],
  },
} as const satisfies Record<string, Equation>;
