/**
 * The team: drive, skill, listening, the new way, leaving (model.md T0–T7). State is one array per quantity, one place
 * per person; a step moves everybody by one week from the state at the start of that week.
 */
import { bell, key, raw, scale } from "./random.ts";
import { clamp } from "./reference.ts";
import type { TeamTerms } from "./team-terms.ts";

/** The state of one team in one run, and what its last week came to. */
export interface Team {
  readonly size: number;
  readonly drive: Float64Array;
  readonly skill: Float64Array;
  readonly heard: Float64Array;
  readonly doing: Uint8Array;
  /** How those who do the new way came to it: 0 did so from the start, 1 was started, 2 took it from a colleague. */
  readonly via: Uint8Array;
  readonly wait: Int32Array;
  readonly generation: Int32Array;
  /** 1 for those who worked in the last week. */
  readonly present: Uint8Array;
  /** 1 for those whose room is what they prefer, present or not. */
  readonly fits: Uint8Array;
  readonly keys: Int32Array;
  readonly preference: Float64Array;
  readonly trait: Float64Array;
  readonly patch: Float64Array;
  /** Per person, fixed between two dealings of hours: parts of T1, T2, T4 and T5. */
  readonly lift: Float64Array;
  readonly gap: Float64Array;
  readonly directed: Float64Array;
  readonly ceiling: Float64Array;
  readonly worth: Float64Array;
  readonly order: Int32Array;
  /** Somebody is new, or levers changed: hours are dealt out before the next week. */
  stale: boolean;
  adopters: number;
  replaced: number;
  /** Results of the last week. */
  index: number;
  share: number;
  meanDrive: number;
  measured: number;
  unmeasured: number;
  best: number;
  here: number;
}

/** Room for a team of this size; `startTeam` fills it. */
export function makeTeam(size: number): Team {
  const numbers = () => new Float64Array(size);
  const flags = () => new Uint8Array(size);
  const counts = () => new Int32Array(size);
  const state = { drive: numbers(), skill: numbers(), heard: numbers(), doing: flags(), wait: counts() };
  const fixed = { keys: counts(), preference: numbers(), trait: numbers(), patch: numbers() };
  const dealt = {
    lift: numbers(),
    gap: numbers(),
    directed: numbers(),
    ceiling: numbers(),
    worth: numbers(),
  };
  const flow = { stale: true, adopters: 0, replaced: 0, index: 0, share: 0, meanDrive: 0 };
  const told = { measured: 0, unmeasured: 0, best: 0, here: 0, order: counts() };
  const seen = { generation: counts(), present: flags(), fits: flags(), via: flags() };
  return { size, ...state, ...fixed, ...dealt, ...flow, ...told, ...seen };
}

/** What the person in place i, of the generation now there, prefers. */
function preferenceOf(team: Team, terms: TeamTerms, i: number): number {
  const { k, levers } = terms;
  const side = k.clus * levers.spread;
  const z = bell(team.keys[i] as number, 64 * ((team.generation[i] as number) % 15));
  const at = 0.5 + k.shift * levers.peers + (i % 2 === 0 ? -side : side) + k.jit * z;
  return Math.min(0.98, Math.max(0.02, at));
}

/** Puts the team of one run at the start: settled for today's levers, with the people of `seed` and `run`. */
export function startTeam(team: Team, terms: TeamTerms, seed: number, run: number): void {
  const { k, levers } = terms;
  const first = Math.floor(levers.f0 * team.size + 0.5);
  for (let i = 0; i < team.size; i++) {
    const own = key(seed, run, i);
    team.keys[i] = own;
    team.generation[i] = 0;
    team.wait[i] = 0;
    const preference = preferenceOf(team, terms, i);
    const trait = Math.min(0.98, Math.max(0.02, 0.5 + 0.25 * bell(own, 4)));
    const gap = 0.5 - preference;
    team.preference[i] = preference;
    team.trait[i] = trait;
    team.patch[i] = 1 + k.patch * bell(own, 8);
    team.drive[i] = 1 + k.alpha / 2 - k.chi * 0.3 - k.beta * gap * gap;
    team.skill[i] = k.s0 + k.sa * trait + (k.sS * (0.5 + trait)) / (1 + k.half) + k.sT * 0.4;
    team.doing[i] = i < first ? 1 : 0;
    team.via[i] = 0;
  }
  team.adopters = Math.min(team.size, first);
  team.replaced = 0;
  team.stale = true;
}

/** Lists everybody by how badly the room offered to all suits them, worst first; of equals, the first place first. */
function worstFirst(team: Team, room: number): Int32Array {
  const { order, preference } = team;
  for (let i = 0; i < team.size; i++) {
    const distance = Math.abs((preference[i] as number) - room);
    let at = i;
    while (at > 0 && Math.abs((preference[order[at - 1] as number] as number) - room) < distance) {
      order[at] = order[at - 1] as number;
      at--;
    }
    order[at] = i;
  }
  return order;
}

/** Works out what stays the same for the person in place i until hours are dealt out again. */
function fold(team: Team, terms: TeamTerms, i: number): void {
  const { k, levers, room } = terms;
  const heard = team.heard[i] as number;
  const trait = team.trait[i] as number;
  const preference = team.preference[i] as number;
  const own = room + heard * (preference - room);
  const gap = own - preference;
  const time = Math.max(0, 1 - (terms.coach + k.ask * heard + k.admin * levers.tools) / 40);
  team.gap[i] = gap;
  team.fits[i] = Math.abs(gap) <= k.near ? 1 : 0;
  team.lift[i] = 1 + k.alpha * clamp(levers.A + own - room) + k.gamma * heard - k.chi * levers.W;
  team.directed[i] = terms.directing * clamp(levers.D + room - own);
  team.ceiling[i] = terms.skillOfAll + k.sa * trait + k.sS * (0.5 + trait) * terms.coached;
  team.worth[i] = terms.scaling * (team.patch[i] as number) * time;
}

/** Deals out the hours of listening and works out what they change for each person (T0). */
function deal(team: Team, terms: TeamTerms): void {
  const { k, levers, room } = terms;
  team.heard.fill(0);
  if (levers.listen > 0) {
    let hours = levers.listen;
    for (const i of worstFirst(team, room)) {
      if (hours <= 0) break;
      team.heard[i] = hours >= k.ask ? 1 : hours / k.ask;
      hours -= k.ask;
    }
  }
  for (let i = 0; i < team.size; i++) fold(team, terms, i);
  team.stale = false;
}

/** Empties place i and lets the newcomer in who will work after the vacancy (T7). */
function replace(team: Team, terms: TeamTerms, i: number): void {
  const { k, levers, ref } = terms;
  team.replaced++;
  team.adopters -= team.doing[i] as number;
  team.generation[i] = (team.generation[i] as number) + 1;
  team.wait[i] = Math.floor(k.vac);
  team.doing[i] = 0;
  team.drive[i] = ref.drive;
  team.skill[i] = k.snew * ref.skill;
  const z = bell(team.keys[i] as number, 64 * ((team.generation[i] as number) % 15) + 4);
  team.trait[i] = clamp(0.5 + 0.24 * levers.pick + 0.25 * (1 - 0.5 * levers.pick) * z);
  team.preference[i] = preferenceOf(team, terms, i);
  // Without hours to deal out, a newcomer changes nothing for the others.
  if (levers.listen > 0) team.stale = true;
  else fold(team, terms, i);
}

/** One week for everybody, in the order of places. Deals out hours first where something changed. */
export function stepTeam(team: Team, terms: TeamTerms, week: number): void {
  if (team.stale) deal(team, terms);
  const { drive, skill, doing, wait, keys, lift, gap, directed, ceiling, worth, present, fits } = team;
  const { trust, learning, paidMeasured, paidUnmeasured, friction, readiness, quit, bar } = terms;
  const { beta, iota, quitEta } = terms.k;
  const { c, gain, fuse } = terms.levers;
  const todaysDrive = terms.ref.drive;
  const perSkill = 1 / terms.ref.skill;
  const size = team.size;
  const share = team.adopters / size;
  const startBelow = (terms.start + terms.spread * share) * scale;
  const startedBelow = terms.start * scale;
  const review = week === fuse;
  let sum = 0;
  let drives = 0;
  let quantity = 0;
  let quality = 0;
  let best = 0;
  let here = 0;
  for (let i = 0; i < size; i++) {
    const waiting = wait[i] as number;
    if (waiting > 0) {
      wait[i] = waiting - 1;
      present[i] = 0;
      continue;
    }
    const m = drive[i] as number;
    const s = skill[i] as number;
    let leaves = review && s < bar;
    if (!leaves && quit > 0) {
      const chance = quit * Math.max(0, 1 - quitEta * (m - todaysDrive));
      leaves = raw(keys[i] as number, 1000 + 8 * week) < chance * scale;
    }
    if (leaves) {
      replace(team, terms, i);
      present[i] = 0;
      continue;
    }
    present[i] = 1;
    here++;
    const effort = m + (directed[i] as number);
    const measured = effort + paidMeasured;
    const unmeasured = effort + iota * (m - 1) + paidUnmeasured;
    const result = Math.max(0, (1 - c) * measured + c * unmeasured - friction);
    const x = doing[i] as number;
    sum += result * s * (worth[i] as number) * (1 + gain * x);
    drives += m;
    quantity += measured;
    quality += unmeasured;
    best += fits[i] as number;
    const misfit = (gap[i] as number) - readiness * (s * perSkill - 1);
    drive[i] = m + trust * ((lift[i] as number) - beta * misfit * misfit - m);
    skill[i] = s + learning * ((ceiling[i] as number) - s);
    if (x === 0 && startBelow > 0) {
      const draw = raw(keys[i] as number, 1001 + 8 * week);
      if (draw < startBelow) {
        doing[i] = 1;
        team.via[i] = draw < startedBelow ? 1 : 2;
        team.adopters++;
      }
    }
  }
  team.index = sum / size;
  team.share = share;
  team.meanDrive = here > 0 ? drives / here : 0;
  team.measured = here > 0 ? quantity / here : 0;
  team.unmeasured = here > 0 ? quality / here : 0;
  team.best = best;
  team.here = here;
}
