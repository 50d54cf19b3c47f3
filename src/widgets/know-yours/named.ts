/** The three firms: letter, persona, plan, and the id of its tone. In the order S, P, D everywhere. */
export const firms = [
  { id: "sales", letter: "S", name: "sales persona", plan: "the sales plan", title: "Sales" },
  { id: "passive", letter: "P", name: "passive marketer", plan: "the passive plan", title: "Passive" },
  { id: "dynamic", letter: "D", name: "dynamic marketer", plan: "the dynamic plan", title: "Dynamic" },
] as const;

/** Quarters in all: ten years. A quarter has thirteen weeks. */
export const quarters = 40;

/** Quarters shown before the answer: the first year. */
export const firstYear = 4;
