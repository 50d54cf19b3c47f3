/** Counts by firms that sell advice or training, named as theirs wherever they are printed. */

/** Months until a new seller is up to speed, the middle of the answers (C47). */
export const monthsToLearn = 5;

/** Sellers who leave within a year, of a hundred (C46). */
export const leaveInYear = 27;
