import { multiplyDivide } from "../market/exact-division";
import type { Market } from "../market/market";
import type { Passing } from "./filter-seekers";
import type { RoleScan } from "./role-scan";
import type { RoleTerms } from "./role-terms";
import { EXPERIENCE_UNKNOWN, LACKS_EXPERIENCE, scoreExperience } from "./score-experience";
import { LACKS_ESSENTIAL, type SkillScores } from "./score-skills";
import { weightTotals } from "./weight-totals";

/** What the earlier steps of a scan found. */
export interface Weighing {
  readonly market: Market;
  readonly terms: RoleTerms;
  readonly passing: Passing;
  readonly passed: number;
  readonly scores: SkillScores;
}

const DROPPED = -1;

/** Joins the criteria to fit, appeal and value (SPEC §3) and keeps whoever has enough fit. */
export function weighCandidates(weighing: Weighing, scan: RoleScan): void {
  const { market, passing, passed } = weighing;
  const { balance, thresholds } = market.policy;
  const { priority } = market.seekers;
  const totals = weightTotals(market.policy, weighing.terms);
  let count = 0;
  for (let place = 0; place < passed; place++) {
    const seeker = passing.seekers[place]!;
    const fit = fitAt(weighing, totals.fit, place, seeker);
    // INVARIANT: DROPPED is below every threshold
    if (fit < thresholds.minFit) continue;
    const appeal = appealAt(weighing, totals.appeal, place, seeker);
    const score = Math.floor((balance * fit + (10_000 - balance) * appeal) / 10_000);
    scan.seekers[count] = seeker;
    scan.fits[count] = fit;
    scan.appeals[count] = appeal;
    scan.values[count] = score + priority[seeker]!;
    count += 1;
  }
  scan.count = count;
}

function fitAt(weighing: Weighing, total: number, place: number, seeker: number): number {
  const { market, terms, scores } = weighing;
  const { unknownScore, weights } = market.policy;
  let sum = 0;
  if (terms.asksSkills) {
    const skills = scores.skills[place]!;
    if (skills === LACKS_ESSENTIAL) return DROPPED;
    sum += weights.fit.skills * skills;
  }
  if (terms.months > 0) {
    const experience = scoreExperience(market.seekers, terms, seeker);
    if (experience === LACKS_EXPERIENCE) return DROPPED;
    sum += weights.fit.experience * (experience === EXPERIENCE_UNKNOWN ? unknownScore : experience);
  }
  if (terms.education >= 0) {
    const held = market.seekers.education[seeker]!;
    const missing = Math.max(0, terms.education - held);
    sum +=
      weights.fit.education * (held < 0 ? unknownScore : Math.max(0, 10_000 - 2_500 * missing));
  }
  if (terms.maxShare > 0) {
    const capital = market.seekers.capital[seeker]!;
    sum += weights.fit.capital * (capital < 0 ? unknownScore : shareOf(capital, terms.maxShare));
  }
  return total === 0 ? 10_000 : Math.floor(sum / total);
}

function appealAt(weighing: Weighing, total: number, place: number, seeker: number): number {
  const { market, terms, passing, scores } = weighing;
  const { unknownScore, weights } = market.policy;
  const { appeal } = weights;
  let sum = appeal.distance * passing.distances[place]!;
  sum += appeal.preference * preferenceOf(market, terms, seeker);
  if (terms.asksSkills) sum += appeal.use * scores.use[place]!;
  if (terms.income > 0) {
    const expected = market.seekers.income[seeker]!;
    sum += appeal.income * (expected === 0 ? 10_000 : shareOf(terms.income, expected));
  }
  if (terms.hours > 0) {
    const held = market.seekers.hours[seeker]!;
    sum += appeal.hours * (held === 0 ? unknownScore : shareOf(held, terms.hours));
  }
  return total === 0 ? 10_000 : Math.floor(sum / total);
}

function preferenceOf({ seekers }: Market, terms: RoleTerms, seeker: number): number {
  const { sectorStart, sectors } = seekers;
  const first = sectorStart[seeker]!;
  const end = sectorStart[seeker + 1]!;
  if (first === end) return 10_000;
  for (let at = first; at < end; at++) if (terms.wished[sectors[at]!] === 1) return 10_000;
  return 0;
}

function shareOf(held: number, asked: number): number {
  return held >= asked ? 10_000 : multiplyDivide(10_000, held, asked);
}
