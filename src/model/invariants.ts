/** What must hold whatever the settings: told to readers here, and held by a test each (tests/model/invariants.test.ts). */

/** How many random settings each of them is tried at. */
export const tries = { points: 1500, corners: 1000, constants: 600, seeds: 60 } as const;

/** No median may move by more than this share when a lever moves by one step. */
export const largestStep = 0.0435;

/** The total over two years of a team that is told the wrong way to work: directed fully, and not at all. */
export const wrongWay = { directed: 84.5, free: 94.2, within: 1.5 } as const;

/** What a team does that gets nothing: no direction, reward, room or help. */
export const leastTeam = 63;

export const invariants = {
  points: `Every result stays in its declared range, with all levers, dials and switches drawn at random ${tries.points} times.`,
  corners: `The same with every one of them at one of its two ends, ${tries.corners} times.`,
  ends: "The same with each at either end while the others stay, and with all at the least or the most for ten years.",
  constants: `Constants that a reader opens give numbers, however far they are moved; tried at ${tries.constants} settings.`,
  seed: `The same seed gives the same numbers, for one run alone or among others; another seed gives others. Tried at ${tries.seeds} settings.`,
  least: `A team without direction, reward, room and help still does ${leastTeam}, not 0.`,
  quiet: "Without contacts no door shuts or comes near to it.",
  wrong: `The wrong direction lowers output, in the first week and over two years: ${wrongWay.directed} against ${wrongWay.free} a week.`,
  nobody:
    "Where nobody does the new way and nothing starts it, nobody ever does it: 200 teams over ten years.",
  asleep: "A market without contacts and without clients stays without clients.",
  horizon:
    "The plan chosen for a horizon has the highest total at that horizon, at four horizons and three maturities.",
  step: `One step of a lever moves no two-year median by more than ${largestStep * 100} %, but for two events and the clients at the start.`,
} as const;
