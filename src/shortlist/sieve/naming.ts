// problem: whoever is worth a look must hold one of a few skills; the fewer hold them, the less work.
// method: somebody worth the least value that matters can lose only so many points on the requirements.
//   A set of requirements on each of which everybody else falls so short that together they lose more
//   names all who are left (after MaxScore: Turtle & Flood 1995, "Query evaluation: strategies and
//   optimizations"); chosen greedily, most points a holder first. An essential requirement is never lost.
// complexity: ten depths times the requirements squared, for each role and choice.
// invariants: a candidate of at least the value that matters holds a skill that names, or the role is open
//   to seekers without any skill of use and says so.

import type { MarketColumns } from "../../market/market";
import type { RoleScales } from "../role-scales";
import type { LevelClasses } from "./level-classes";

/** A requirement does not name. */
const NAMES_NONE = 10_000;

/** How many depths of `fitOf` a requirement can name from: over 0, over 1 000 … over 9 000. */
const DEPTHS = 10;
const DEPTH = 10_000 / DEPTHS;

/** What decides whether a seeker without some skills can still matter. */
export interface NamingTerms {
  readonly columns: MarketColumns;
  readonly scales: RoleScales;
  readonly classes: LevelClasses;
  /** The highest priority of any seeker. */
  readonly topPriority: number;
}

/** Tells which held skills make a seeker worth a look. */
export class Naming {
  private readonly terms: NamingTerms;
  /** By requirement: a skill names if it fits it better than this. */
  private readonly over: Uint16Array;
  /** By requirement and depth: how many hold a skill that fits better. */
  private readonly holders: Float64Array;

  constructor(terms: NamingTerms) {
    this.terms = terms;
    this.over = new Uint16Array(terms.columns.roles.requirementLevel.length);
    this.holders = countHolders(terms);
  }

  /**
   * Chooses what names for a role where only values from `least` on matter, of seekers whose `distance` is at
   * most `nearest`. Tells whether a seeker whom nothing names can still matter: only where no skill of
   * theirs is of use.
   */
  choose(role: number, least: number, nearest: number): boolean {
    const { roles, policy } = this.terms.columns;
    const first = roles.requirementStart[role]!;
    const end = roles.requirementStart[role + 1]!;
    const slack = this.slackOf(role, least, nearest);
    const cost = this.chooseByValue(role, slack);
    // at a threshold of 0 even those without any such skill meet an essential requirement
    const essential = policy.thresholds.essentialFit === 0 ? -1 : this.rarestEssential(first, end);
    if (essential >= 0) {
      const over = policy.thresholds.essentialFit - 1;
      if (this.holders[essential * DEPTHS + Math.floor(over / DEPTH)]! <= cost) {
        this.over.fill(NAMES_NONE, first, end);
        this.over[essential] = over;
      }
      return false;
    }
    return !Number.isFinite(cost) && this.admitsUnskilled(role);
  }

  /** At which classes of level a held skill, by its place among those that serve, names: a bit a class. */
  namingClasses(role: number, serving: number): number {
    const { classes, columns } = this.terms;
    const { servedStart, servedRequirement, servedSimilarity, fitTable } = columns.roles;
    const { requirementStart, requirementLevel } = columns.roles;
    const { fits, width } = fitTable;
    const first = requirementStart[role]!;
    let naming = 0;
    for (let at = servedStart[serving]!; at < servedStart[serving + 1]!; at++) {
      const requirement = first + servedRequirement[at]!;
      const over = this.over[requirement]!;
      if (over === NAMES_NONE) continue;
      const row = servedSimilarity[at]! * width;
      const asked = requirementLevel[requirement]!;
      for (let one = classes.count - 1; one >= 0; one--) {
        // why: whoever is not named at 0 is taken to have no skill of use; a fit may round to 0
        if (over > 0 && fits[(row + classes.top[one]!) * width + asked]! <= over) break;
        naming |= 1 << one;
      }
    }
    return naming;
  }

  /** The most points of `skills` that a seeker worth `least` can lose. */
  private slackOf(role: number, least: number, nearest: number): number {
    const { columns, scales, topPriority } = this.terms;
    const near = nearest * scales.appealUnit[role]! * columns.policy.weights.appeal.distance;
    const most = scales.otherPoints[role]! + scales.skillPoints[role]! + near;
    // a point more than any rounding
    return most + topPriority + 1 - least;
  }

  /** Chooses requirements on which others lose more than the slack; returns how many hold them. */
  private chooseByValue(role: number, slack: number): number {
    const { columns, scales } = this.terms;
    const { roles, policy } = columns;
    const first = roles.requirementStart[role]!;
    const end = roles.requirementStart[role + 1]!;
    const unit = (scales.fitUnit[role]! * policy.weights.fit.skills) / roles.totalWeight[role]!;
    this.over.fill(NAMES_NONE, first, end);
    let lost = 0;
    let cost = 0;
    while (lost <= slack) {
      let chosen = -1;
      let depth = 0;
      let gain = 0;
      let price = 0;
      for (let at = first; at < end; at++) {
        const row = at * DEPTHS;
        const now = this.over[at]! / DEPTH;
        const held = now === DEPTHS ? 0 : this.holders[row + now]!;
        for (let next = now - 1; next >= 0; next--) {
          const points = unit * roles.requirementWeight[at]! * (now - next) * DEPTH;
          const more = this.holders[row + next]! - held + 1;
          if (chosen >= 0 && Math.min(points, slack - lost + 1) * price <= gain * more) continue;
          chosen = at;
          depth = next;
          gain = Math.min(points, slack - lost + 1);
          price = more;
        }
      }
      if (chosen < 0) {
        this.over.fill(0, first, end);
        return Number.POSITIVE_INFINITY;
      }
      lost += unit * roles.requirementWeight[chosen]! * (this.over[chosen]! - depth * DEPTH);
      cost += price - 1;
      this.over[chosen] = depth * DEPTH;
    }
    return cost;
  }

  private rarestEssential(first: number, end: number): number {
    const { requirementEssential } = this.terms.columns.roles;
    const depth = Math.floor((this.terms.columns.policy.thresholds.essentialFit - 1) / DEPTH);
    let rarest = -1;
    for (let at = first; at < end; at++) {
      if (requirementEssential[at] === 0) continue;
      const isRarer =
        rarest < 0 || this.holders[at * DEPTHS + depth]! < this.holders[rarest * DEPTHS + depth]!;
      if (isRarer) rarest = at;
    }
    return rarest;
  }

  /** Whether somebody without any skill of use could have the least fit of a candidate. */
  private admitsUnskilled(role: number): boolean {
    const { columns, scales } = this.terms;
    const { policy, roles } = columns;
    const total = scales.fitTotal[role]!;
    if (total === 0 || roles.requirementStart[role] === roles.requirementStart[role + 1])
      return true;
    const others = total - policy.weights.fit.skills;
    return Math.floor((10_000 * others) / total) >= policy.thresholds.minFit;
  }
}

/** By requirement and depth: how many hold a skill at a level that fits better than the depth. */
function countHolders({ columns, classes }: NamingTerms): Float64Array {
  const { seekers, roles, specificity } = columns;
  const { fits, width } = roles.fitTable;
  const byTerm = new Float64Array(specificity.length * classes.count);
  for (let at = 0; at < seekers.skills.length; at++) {
    byTerm[seekers.skills[at]! * classes.count + classes.of[seekers.levels[at]!]!]! += 1;
  }
  const holders = new Float64Array(roles.requirementLevel.length * DEPTHS);
  for (let role = 0; role < roles.count; role++) {
    const first = roles.requirementStart[role]!;
    for (
      let serving = roles.servingStart[role]!;
      serving < roles.servingStart[role + 1]!;
      serving++
    ) {
      const term = roles.servingSkill[serving]! * classes.count;
      for (let at = roles.servedStart[serving]!; at < roles.servedStart[serving + 1]!; at++) {
        const requirement = first + roles.servedRequirement[at]!;
        const asked = roles.requirementLevel[requirement]!;
        const row = roles.servedSimilarity[at]! * width;
        for (let one = 0; one < classes.count; one++) {
          const fit = fits[(row + classes.top[one]!) * width + asked]!;
          const depth = Math.ceil(fit / DEPTH) - 1;
          if (depth >= 0) holders[requirement * DEPTHS + depth]! += byTerm[term + one]!;
        }
      }
    }
  }
  for (let at = 0; at < holders.length; at += DEPTHS) {
    for (let depth = DEPTHS - 2; depth >= 0; depth--)
      holders[at + depth]! += holders[at + depth + 1]!;
  }
  return holders;
}
