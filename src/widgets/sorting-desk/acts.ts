import { phrase } from "#words/phrase.ts";
/** What somebody asks of a team, with our reading of it in per cent. */
export interface ReadyAct {
  readonly name: string;
  /** How many already do it. */
  readonly doing: number;
  /** How far the way of doing it is their own. */
  readonly own: number;
  /** How much of it rides on a reward. */
  readonly reward: number;
}

/** The bonus of the chapter's scene: the act that the page begins with. */
export const bonus: ReadyAct = {
  name: phrase`A bonus for using the new system`,
  doing: 20,
  own: 40,
  reward: 65,
};

/** Cards on the desk. The numbers are our reading; a reader may move every one of them. */
export const readyActs: readonly ReadyAct[] = [
  bonus,
  { name: phrase`A daily quota of calls`, doing: 60, own: 10, reward: 20 },
  { name: phrase`A trip for the top tenth`, doing: 30, own: 70, reward: 90 },
  { name: phrase`Praise for those who share leads`, doing: 70, own: 80, reward: 30 },
  { name: phrase`A training day nobody may miss`, doing: 10, own: 10, reward: 0 },
  { name: phrase`Ask each person what moves them`, doing: 20, own: 90, reward: 0 },
  { name: phrase`A script for the first minute`, doing: 40, own: 5, reward: 10 },
  { name: phrase`A free afternoon for own ideas`, doing: 55, own: 95, reward: 5 },
];
