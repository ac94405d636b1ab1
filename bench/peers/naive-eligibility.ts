import type { Policy } from "../../src/policy/policy";
import { isLessProduct, WHOLE } from "./exact";
import type { Person } from "./naive-person";
import type { AskingRole } from "./naive-role";

/**
 * Whether a person passes every rule that looks at no skill and no experience, cheapest first; an
 * absent datum passes unless the policy excludes unknowns (SPEC §4).
 */
export function passesRules(person: Person, asking: AskingRole, policy: Policy): boolean {
  const { seeker, admitted } = person;
  const { opportunity } = asking;
  return (
    admitted[opportunity.kind] &&
    isWithinReach(person, asking, policy) &&
    !isPaidTooLittle(person, asking, policy) &&
    hasHours(person, asking, policy) &&
    isQualified(person, asking, policy) &&
    mayJoin(person, asking, policy) &&
    !(seeker.expects?.refuses?.includes(opportunity.id) ?? false) &&
    !asking.forbidden.has(seeker.id)
  );
}

/** Whether a datum passes where it is stated, the policy's answer where it is not. */
function passes<Datum>(
  datum: Datum | undefined,
  { unknown }: Policy,
  test: (datum: Datum) => boolean,
): boolean {
  return datum === undefined ? unknown === "confirm" : test(datum);
}

function isWithinReach({ seeker }: Person, { km }: AskingRole, policy: Policy): boolean {
  const { travelKm, relocates } = seeker.capacities;
  const d = km.get(seeker.region)!;
  if (d === 0 || relocates === true) return true;
  return passes(d < 0 ? undefined : travelKm, policy, (limit) => d <= limit);
}

function isPaidTooLittle({ seeker }: Person, { opportunity }: AskingRole, policy: Policy): boolean {
  const offered = opportunity.monthlyIncome ?? 0;
  const expected = seeker.expects?.monthlyIncome ?? 0;
  if (offered === 0) return false;
  return isLessProduct(offered, WHOLE, policy.thresholds.minIncomeShare, expected);
}

function hasHours({ seeker }: Person, { opportunity }: AskingRole, policy: Policy): boolean {
  const asked = opportunity.hoursPerWeek;
  if (asked === undefined) return true;
  const { minHoursShare } = policy.thresholds;
  return passes(
    seeker.capacities.hoursPerWeek,
    policy,
    (held) => held * WHOLE >= minHoursShare * asked,
  );
}

function isQualified({ seeker }: Person, { role }: AskingRole, policy: Policy): boolean {
  const { education, licence } = role;
  return (
    (licence === undefined ||
      passes(seeker.licences, policy, (licences) => licences.includes(licence))) &&
    (education?.required !== true ||
      passes(seeker.education, policy, ({ level }) => level >= education.level))
  );
}

/** The rules for investments: means for the smallest share, no second cooperative of the kind. */
function mayJoin({ seeker }: Person, asking: AskingRole, policy: Policy): boolean {
  const { opportunity, matchesSector } = asking;
  if (opportunity.kind === "employment") return true;
  const { min } = opportunity.capital.memberShare;
  return (
    passes(seeker.capacities.capital, policy, (capital) => capital >= min) &&
    passes(seeker.standing?.memberships, policy, (memberships) =>
      memberships.every(
        ({ cooperative, sector }) =>
          cooperative !== opportunity.cooperative || !matchesSector(sector),
      ),
    )
  );
}
