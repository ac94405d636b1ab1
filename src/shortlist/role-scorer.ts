// problem: the numbers of one role against many seekers, from columns alone, to SPEC's last digit.
// method: the rules and criteria of SPEC §3 and §4 in the order cheapest and likeliest to fail first; a
//   bound on what skills can add ends the work early where the pair cannot matter.
// complexity: opening a role is linear in the skills that serve it; a pair in the skills that the seeker holds.
// invariants: equal to `assess` for every candidate pair, pins apart (tested against it).
// it does not: judge `reach` (the caller gives the value of `distance`) or pins.

import { multiplyDivide } from "../market/exact-division";
import type { MarketColumns } from "../market/market";
import { CLAUSES, type MarketClauses, type SideSums } from "../market/market-clauses";
import { digitsOf, packedCredit } from "../market/occupation-code";
import { matchingSectors, SECTOR_COUNT } from "../market/sector-code";
import type { Range } from "./range";
import type { RoleScales } from "./role-scales";
import { compileSlopes, type ServingSlopes } from "./serving-slopes";
import { SkillMeter, UNMET } from "./skill-meter";

/** The pair is no candidate, or is worth less than was asked. */
export const NOT_WORTH = -1;

// why: bounds are sums of fractions; this is more than their rounding
const MARGIN = 1 / 16;

// why: beyond this many months asked, sums of months · credit could pass 2^53
const PLAIN_MONTHS = 2 ** 24;

/** Scores seekers against one role after the other. */
export class RoleScorer {
  /** Of the pair scored last, if it was worth it. */
  fit = 0;
  appeal = 0;

  private readonly columns: MarketColumns;
  private readonly scales: RoleScales;
  private readonly slopes: ServingSlopes;
  private readonly confirms: boolean;
  private readonly wished: Uint8Array;
  /** By skill: its row among the slopes where it serves the open role, or 0. */
  private readonly servingOf: Int32Array;
  private readonly meter: SkillMeter;
  private role = -1;
  /** How many digits the occupation asked has. */
  private digits = 0;
  private fitSum = 0;
  private appealSum = 0;
  /** The policy's criteria and rules in code, and what the criteria add to the open role at most. */
  private readonly clauses: MarketClauses | undefined;
  private readonly sums: SideSums = { fit: 0, appeal: 0 };
  private clausePoints = 0;
  private clauseFitPoints = 0;

  /** Memory: some 60 bytes for each skill that serves a role of the range, which are those to be opened. */
  constructor(columns: MarketColumns, scales: RoleScales, range: Range) {
    this.columns = columns;
    this.scales = scales;
    this.slopes = compileSlopes(columns, scales, range);
    this.confirms = columns.policy.unknown === "confirm";
    this.wished = matchingSectors();
    this.servingOf = new Int32Array(columns.specificity.length);
    const { skillStart: start, skills, levels, useTotal } = columns.seekers;
    this.meter = new SkillMeter(columns, { held: { start, skills, levels, useTotal }, range });
    this.clauses = columns[CLAUSES];
  }

  /** Turns to a role; the scores that follow are against it. */
  open(role: number): void {
    const { servingStart, servingSkill } = this.columns.roles;
    const { servingOf } = this;
    const { first } = this.slopes;
    if (this.role >= 0) {
      const end = servingStart[this.role + 1]!;
      for (let at = servingStart[this.role]!; at < end; at++) servingOf[servingSkill[at]!] = 0;
    }
    const end = servingStart[role + 1]!;
    for (let at = servingStart[role]!; at < end; at++)
      servingOf[servingSkill[at]!] = at - first + 1;
    this.role = role;
    this.meter.open(role);
    this.digits = digitsOf(this.columns.roles.occupation[role]!);
    const { clauseFit, clauseAppeal, fitUnit, appealUnit } = this.scales;
    this.clauseFitPoints = 10_000 * fitUnit[role]! * clauseFit[role]!;
    this.clausePoints = this.clauseFitPoints + 10_000 * appealUnit[role]! * clauseAppeal[role]!;
  }

  /**
   * The value of the open role with a seeker whose criterion `distance` is given, or `NOT_WORTH` if the
   * seeker is no candidate or worth less than `least`.
   */
  score(seeker: number, distance: number, least: number): number {
    const { policy, seekers } = this.columns;
    const { fitTotal, appealTotal, fitUnit, appealUnit, otherPoints } = this.scales;
    const { balance, thresholds, weights } = policy;
    const { role } = this;
    const priority = seekers.priority[seeker]!;
    const near = appealUnit[role]! * weights.appeal.distance * distance;
    const skillPoints = this.skillPoints(seeker) + MARGIN;
    if (otherPoints[role]! + near + skillPoints + priority < least) return NOT_WORTH;
    this.fitSum = 0;
    this.appealSum = weights.appeal.distance * distance;
    if (!this.admits(seeker) || !this.addCapacities(seeker)) return NOT_WORTH;
    if (!this.addExperience(seeker)) return NOT_WORTH;
    this.addWishes(seeker);
    const fits = fitTotal[role]!;
    const appeals = appealTotal[role]!;
    const fitPoints = fits === 0 ? balance : fitUnit[role]! * this.fitSum;
    const appealPoints = appeals === 0 ? 10_000 - balance : appealUnit[role]! * this.appealSum;
    const openPoints = skillPoints + this.clausePoints;
    if (fitPoints + appealPoints + openPoints + priority < least) return NOT_WORTH;
    const openFit = skillPoints + this.clauseFitPoints;
    if (fitPoints + openFit < (balance * thresholds.minFit) / 10_000) return NOT_WORTH;
    if (!this.addSkills(seeker)) return NOT_WORTH;
    if (this.clauses !== undefined && !this.addClauses(this.clauses, seeker, least)) {
      return NOT_WORTH;
    }
    const fit = fits === 0 ? 10_000 : Math.floor(this.fitSum / fits);
    if (fit < thresholds.minFit) return NOT_WORTH;
    const appeal = appeals === 0 ? 10_000 : Math.floor(this.appealSum / appeals);
    this.fit = fit;
    this.appeal = appeal;
    const value = Math.floor((balance * fit + (10_000 - balance) * appeal) / 10_000) + priority;
    return value < least ? NOT_WORTH : value;
  }

  /** A bound on the points of `skills` and `use`, without a branch. */
  private skillPoints(seeker: number): number {
    const { skillStart, skills, levels, useTotal } = this.columns.seekers;
    const { servingOf } = this;
    const { asked, skills: skillSlopes, use: useSlopes } = this.slopes;
    let points = 0;
    let used = 0;
    const end = skillStart[seeker + 1]!;
    for (let at = skillStart[seeker]!; at < end; at++) {
      const serving = servingOf[skills[at]!]!;
      const level = Math.min(levels[at]!, asked[serving]!);
      points += skillSlopes[serving]! * level;
      used += useSlopes[serving]! * level;
    }
    return points + used / Math.max(1, useTotal[seeker]!);
  }

  /** Rules that look at the seeker alone, at income, and at what names opportunities one by one. */
  admits(seeker: number): boolean {
    const { roles, seekers } = this.columns;
    const { role } = this;
    if ((seekers.admission[seeker]! & roles.kind[role]!) === 0) return false;
    if (seekers.income[seeker]! > roles.maxIncome[role]!) return false;
    const licence = roles.licence[role]!;
    if (licence >= 0 && !this.holdsLicence(seeker, roles.licensed[licence]!)) return false;
    const end = roles.barredStart[seeker + 1]!;
    for (let at = roles.barredStart[seeker]!; at < end; at++) {
      if (roles.barred[at] === roles.opportunity[role]) return false;
    }
    return true;
  }

  private holdsLicence(seeker: number, holders: Int32Array): boolean {
    if (this.columns.seekers.licencesKnown[seeker] === 0) return this.confirms;
    let low = 0;
    let high = holders.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (holders[middle]! < seeker) low = middle + 1;
      else high = middle;
    }
    return holders[low] === seeker;
  }

  /** Hours, capital and education: each its rule first, then its criterion. */
  private addCapacities(seeker: number): boolean {
    const { roles, seekers, policy } = this.columns;
    const { role, confirms } = this;
    const { unknownScore, weights } = policy;
    const hours = roles.hours[role]!;
    if (hours > 0) {
      const held = seekers.hours[seeker]!;
      if (held === 0 ? !confirms : held < roles.minHours[role]!) return false;
      this.appealSum += weights.appeal.hours * (held === 0 ? unknownScore : shareOf(held, hours));
    }
    const share = roles.maxShare[role]!;
    if (share > 0) {
      const held = seekers.capital[seeker]!;
      if (held < 0 ? !confirms : held < roles.minShare[role]!) return false;
      this.fitSum += weights.fit.capital * (held < 0 ? unknownScore : shareOf(held, share));
    }
    const education = roles.education[role]!;
    if (education >= 0) {
      const held = seekers.education[seeker]!;
      const least = roles.minEducation[role]!;
      if (held < 0 ? least >= 0 && !confirms : held < least) return false;
      const missing = 2_500 * Math.max(0, education - held);
      const value = held < 0 ? unknownScore : Math.max(0, 10_000 - missing);
      this.fitSum += weights.fit.education * value;
    }
    return true;
  }

  /** Income and preference; their rules are those of `admits`. */
  private addWishes(seeker: number): void {
    const { roles, seekers, policy } = this.columns;
    const { income, preference } = policy.weights.appeal;
    const offered = roles.income[this.role]!;
    if (offered > 0) {
      const expected = seekers.income[seeker]!;
      this.appealSum += income * (expected === 0 ? 10_000 : shareOf(offered, expected));
    }
    if (this.isPreferred(seeker)) this.appealSum += preference * 10_000;
  }

  private isPreferred(seeker: number): boolean {
    const { sectorStart, sectors } = this.columns.seekers;
    const end = sectorStart[seeker + 1]!;
    let at = sectorStart[seeker]!;
    if (at === end) return true;
    const row = this.columns.roles.sector[this.role]! * SECTOR_COUNT;
    for (; at < end; at++) if (this.wished[row + sectors[at]!] === 1) return true;
    return false;
  }

  private addExperience(seeker: number): boolean {
    const { roles, seekers, policy } = this.columns;
    const { role } = this;
    const asked = roles.months[role]!;
    if (asked === 0) return true;
    const isRequired = roles.monthsRequired[role] === 1;
    let value = policy.unknownScore;
    if (seekers.hasExperience[seeker] === 0) {
      if (isRequired && !this.confirms) return false;
    } else {
      value = this.experienceValue(seeker, roles.occupation[role]!, asked);
      // a required number of months is reached exactly when the value is whole
      if (isRequired && value < 10_000) return false;
    }
    this.fitSum += policy.weights.fit.experience * value;
    return true;
  }

  /** `min(10000, Σ months · credit // asked)`. */
  private experienceValue(seeker: number, occupation: number, asked: number): number {
    const { experienceStart, occupations, months } = this.columns.seekers;
    const end = experienceStart[seeker + 1]!;
    let at = experienceStart[seeker]!;
    const { digits } = this;
    if (asked > PLAIN_MONTHS) {
      let sum = 0n;
      for (; at < end; at++) {
        sum += BigInt(months[at]!) * BigInt(packedCredit(occupation, digits, occupations[at]!));
      }
      const exact = sum / BigInt(asked);
      return exact > 10_000n ? 10_000 : Number(exact);
    }
    let sum = 0;
    for (; at < end; at++) {
      // four times the months asked are enough at the least credit
      sum += Math.min(months[at]!, 4 * asked) * packedCredit(occupation, digits, occupations[at]!);
    }
    return Math.min(10_000, Math.floor(sum / asked));
  }

  /** The criteria `skills` and `use`, unless an essential requirement is not met. */
  private addSkills(seeker: number): boolean {
    const { fit, appeal } = this.columns.policy.weights;
    const held = this.meter.skills(seeker);
    if (held === UNMET) return false;
    this.fitSum += fit.skills * held;
    this.appealSum += appeal.use * this.meter.use(seeker);
    return true;
  }

  /** The criteria in code, unless a rule in code bars the pair or full marks in them were too little. */
  private addClauses(clauses: MarketClauses, seeker: number, least: number): boolean {
    const { role, sums } = this;
    const { fitTotal, appealTotal, fitUnit, appealUnit } = this.scales;
    const { balance, thresholds } = this.columns.policy;
    const priority = this.columns.seekers.priority[seeker]! + MARGIN;
    const fitPoints = fitTotal[role] === 0 ? balance : fitUnit[role]! * this.fitSum;
    const appealPoints =
      appealTotal[role] === 0 ? 10_000 - balance : appealUnit[role]! * this.appealSum;
    if (fitPoints + appealPoints + this.clausePoints + priority < least) return false;
    const mostFit = fitPoints + this.clauseFitPoints + MARGIN;
    if (mostFit < (balance * thresholds.minFit) / 10_000) return false;
    sums.fit = this.fitSum;
    sums.appeal = this.appealSum;
    if (!clauses.judge(seeker, role, sums)) return false;
    this.fitSum = sums.fit;
    this.appealSum = sums.appeal;
    return true;
  }
}

/** The larger a share of what is asked is there, the better. */
function shareOf(held: number, asked: number): number {
  return held >= asked ? 10_000 : multiplyDivide(10_000, held, asked);
}
