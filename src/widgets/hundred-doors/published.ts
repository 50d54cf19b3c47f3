/**
 * Published counts, laid beside the model and never joined to it. An older series of the same publisher does not fit
 * this one (evidence C23b) and is left out on purpose.
 */

/** Share of American prescribers who saw most of the representatives who called, in per cent (C23). */
export const access: readonly (readonly [year: number, percent: number])[] = [
  [2008, 77],
  [2012, 65],
  [2013, 55],
  [2014, 51],
  [2015, 47],
  [2016, 44],
];

/** Representatives of drug makers in the United States, in thousands, at the start of or within the year (C22). */
export const representatives: readonly (readonly [year: number, thousands: number])[] = [
  [1996, 41],
  [1998, 57.5],
  [2005, 101.8],
  [2009, 81.8],
];
