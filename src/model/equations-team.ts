import type { Equation } from "./equations.ts";

/** The team's rules, in the order in which a week is worked out. */
export const teamEquations = {
  T0: {
    title: "Room and listening",
    says: "Everybody is offered the same room. Those it suits least are asked first, and then get the room they prefer.",
    formulas: [
      "r = (1 + A - D) / 2",
      "h = min(1, max(0, listen - _ask * before) / _ask)",
      "r_i = r + h * (theta - r)",
      "D_i = clamp(D + r - r_i)",
      "A_i = clamp(A + r_i - r)",
      "suited = 1 if abs(r_i - theta) <= _near",
    ],
  },
  T1: {
    title: "Drive",
    says: "Drive moves a little each week towards what you give people, half-way in “trust” weeks.",
    formulas: [
      "m_star = 1 + _alpha * A_i + _gamma * h - _beta * (r_i - theta_now)^2 - _chi * W",
      "mu = min(1, 0.6931 / trust)",
      "m <- m + mu * (m_star - m)",
      "theta_now = theta + 0.4 * readiness * (s / s_ref - 1)",
    ],
  },
  T2: {
    title: "Effort",
    says: "Direction adds work at once; complex work and informed people take part of that away. Reward adds what is measured and costs some of what is not.",
    formulas: [
      "d = _phi * D_i * dir * (1 - _phiC * c) * (1 - _phiI * info)",
      "G_w = _g * W * val",
      "e1 = m + d + G_w * (1 - teamPay + _teamPay * teamPay)",
      "e2 = m + d + _iota * (m - 1) + G_w * (_teamPay * teamPay - _k * (1 - teamPay))",
    ],
  },
  T3: {
    title: "A week’s result",
    says: "A result is part measured work and part work that nobody counts. Pressure costs some of it where buyers are in control.",
    formulas: ["v = max(0, (1 - c) * e1 + c * e2 - _psi * buyer * ((D + W) / 2)^2)"],
  },
  T4: {
    title: "Skill",
    says: "Skill climbs towards a ceiling made of talent, coaching and process; four fifths of the way in “ramp” weeks.",
    formulas: [
      "C = min(8, coach * people / 0.1)",
      "s_star = _s0 + _sa * a_i + _sS * (0.5 + a_i) * (C / (C + _half)) + _sT * tools",
      "s <- s + min(1, 1.6 / ramp) * (s_star - s)",
    ],
  },
  T5: {
    title: "Output",
    says: "What a person gets done is effort times skill, on their own patch, in the time that is left after meetings and process.",
    formulas: [
      "time = max(0, 1 - (C + _ask * h + _admin * tools) / 40) / (1 - (1 + 0.4 * _admin) / 40)",
      "y = 100 * (v / v_ref) * (s / s_ref) * patch_i * time * (1 + gain * x_i)",
      "Y = sum(y) / n",
    ],
  },
  T6: {
    title: "A new way, among people",
    says: "Somebody who does not do it yet may be started by you, or take it from colleagues who do. Nobody who does it stops.",
    formulas: ["p = (_pT / 4) * (D + W + C / (C + _half))", "q = (_qT / 4) * A", "P_start = p + q * F"],
  },
  T7: {
    title: "Leaving",
    says: "At the review, whoever is below the bar is replaced. In any week somebody may leave, less likely the more drive they have. The place is empty for that week and some more. The newcomer starts far below today’s skill, without the new way, and with a preference of their own.",
    formulas: [
      "replaced = 1 if week = fuse and s < bar * s_ref",
      "P_leave = quit * (12 / 52) * max(0, 1 - _quitEta * (m - m_ref))",
      "empty = floor(_vac)",
      "s <- _snew * s_ref if replaced = 1",
      "m <- m_ref if replaced = 1",
      "a_i <- clamp(0.5 + 0.24 * pick + 0.25 * (1 - pick / 2) * z) if replaced = 1",
    ],
  },
} as const satisfies Record<string, Equation>;
