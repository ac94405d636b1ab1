import type { ProposedUnit } from "../document/proposed-unit";
import type { PairAssessment } from "./assess-pair";
import { checkPapers } from "./check-papers";
import type { Facts, OpportunityFacts } from "./facts";
import type { FindingCode, PlanPath, Report } from "./finding";
import { addUnknown, type Placed, type PlanReading } from "./read-plan";
import type { Survey } from "./survey";
import { lawsOf, type Member, type UnitLaws } from "./unit-laws";

/** What units are checked against, and where faults go. */
export interface UnitRules {
  readonly facts: Facts;
  readonly reading: PlanReading;
  readonly assessments: ReadonlyMap<Placed, PairAssessment>;
  readonly survey: Survey;
  readonly report: Report;
}

/** Checks every unit of the plan: its opportunity, its members, U1 to U6 and its papers. */
export function checkUnits(rules: UnitRules): void {
  const { facts, reading, report } = rules;
  reading.plan.units.forEach((unit, at) => {
    const path = ["units", at];
    const opportunity = facts.opportunityOf.get(unit.opportunity);
    if (opportunity === undefined) {
      addUnknown(report, [...path, "opportunity"], "opportunity", unit.opportunity);
    } else if (opportunity.terms === undefined) {
      report.add("not-an-investment", [...path, "opportunity"], "an investment", opportunity.id);
    } else if (opportunity.valid) {
      checkUnit({ ...opportunity, terms: opportunity.terms }, { unit, path, ...rules });
    } else {
      const expected = `an opportunity valid on ${facts.policy.asOf}`;
      report.add("opportunity-not-valid", [...path, "opportunity"], expected, opportunity.id);
    }
  });
}

type Investment = Parameters<typeof lawsOf>[1];

interface UnitCheck extends UnitRules {
  readonly unit: ProposedUnit;
  readonly path: PlanPath;
}

function checkUnit(opportunity: Investment, check: UnitCheck): void {
  const { facts, reading, report, unit, path } = check;
  const placed = membersOf(reading, opportunity, facts);
  const ids = placed.map(({ seeker }) => seeker.id);
  report.equal("unit-members", [...path, "members"], ids, unit.members);
  if (placed.length === 0) {
    report.add("unit-size", [...path, "members"], "at least one member", 0);
    return;
  }
  const laws = lawsOf(facts, opportunity, placed);
  checkLaws(laws, [...path, "members"], report);
  checkPapers(opportunity, { ...check, placed, laws });
}

// a seeker placed twice in a unit is one member; the second placement has its own finding
function membersOf(
  reading: PlanReading,
  { index }: OpportunityFacts,
  facts: Facts,
): readonly (Placed & Member)[] {
  const placed = reading.inOpportunity.get(facts.opportunities[index]!) ?? [];
  return placed
    .filter((one) => reading.ofSeeker.get(one.seeker) === one)
    .sort((a, b) => a.seeker.index - b.seeker.index);
}

function checkLaws(laws: UnitLaws, path: PlanPath, report: Report): void {
  const broken: readonly (readonly [FindingCode, boolean, string])[] = [
    ["unit-size", !laws.size, "a membership within U2"],
    ["unit-roles", !laws.roles, "every role within its places (U1)"],
    ["unit-capital", laws.capital === "fail", "members who raise the equity (U3)"],
    ["unit-offices", !laws.offices, "enough members for the offices (U4)"],
    ["unit-composition", !laws.composition.every(Boolean), "the policy's composition (U5)"],
    ["unit-together", !laws.together, "those who come together, or none of them (U6)"],
    ["unit-apart", !laws.apart, "nobody who keeps apart from another (U6)"],
  ];
  for (const [code, isBroken, expected] of broken) {
    if (isBroken) report.add(code, path, expected, "a unit that breaks it");
  }
}
