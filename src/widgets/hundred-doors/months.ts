/** Weeks and months: a year has 52 weeks and twelve months; months count from 1, weeks from 0. */

/** The first week after a month. */
export const endOf = (month: number): number => Math.round((52 * month) / 12);

/** The month in which a week lies. */
export const monthOf = (week: number): number => {
  let month = 1;
  while (endOf(month) <= week) month += 1;
  return month;
};

/** How many whole months fit into so many weeks. */
export const monthsIn = (weeks: number): number => Math.floor((weeks * 12) / 52);
