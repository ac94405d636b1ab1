import { UNKNOWN_KM } from "../market/distances";
import type { Market } from "../market/market";
import { compileTerms, type RoleTerms } from "../shortlist/role-terms";

/** Counts rules that surely block a pair: never more than there are. Looks at columns only. */
export type SureBlockers = (seeker: number, role: number) => number;

type Terms = Pick<
  RoleTerms,
  "kind" | "region" | "confirms" | "hours" | "minHours" | "maxIncome" | "minShare" | "minEducation"
>;

/**
 * Makes a counter over a market's columns. It spares judging pairs that several rules block; skills,
 * licences, experience and refusals are not looked at, and whatever bars a seeker from a kind of
 * opportunity counts as one rule. Each role's terms are compiled when it is first asked for.
 */
export function createSureBlockers(market: Market): SureBlockers {
  const compiled: (Terms | undefined)[] = market.roles.map(() => undefined);
  return (seeker, role) => {
    compiled[role] ??= keptTerms(compileTerms(market, market.roles[role]!));
    return countSure(market, compiled[role], seeker);
  };
}

/** The terms without their tables, which are large. */
function keptTerms(terms: RoleTerms): Terms {
  const { kind, region, confirms, hours, minHours, maxIncome, minShare, minEducation } = terms;
  return { kind, region, confirms, hours, minHours, maxIncome, minShare, minEducation };
}

function countSure({ seekers, distances }: Market, terms: Terms, seeker: number): number {
  const { confirms } = terms;
  const isBlocked = (held: number, isKnown: boolean, least: number): number =>
    Number(isKnown ? held < least : !confirms);
  let count = Number(seekers.admitted[terms.kind][seeker] === 0);
  count += Number(seekers.income[seeker]! > terms.maxIncome);
  if (terms.hours > 0) {
    const held = seekers.hours[seeker]!;
    count += isBlocked(held, held > 0, terms.minHours);
  }
  if (terms.minShare > 0) {
    const capital = seekers.capital[seeker]!;
    count += isBlocked(capital, capital >= 0, terms.minShare);
  }
  if (terms.minEducation >= 0) {
    const level = seekers.education[seeker]!;
    count += isBlocked(level, level >= 0, terms.minEducation);
  }
  if (count > 1 || seekers.relocates[seeker] === 1) return count;
  const km = distances.km(seekers.region[seeker]!, terms.region);
  if (km === UNKNOWN_KM) return count + Number(!confirms);
  const limit = seekers.travelKm[seeker]!;
  return count + (km === 0 ? 0 : isBlocked(-km, limit >= 0, -limit));
}
