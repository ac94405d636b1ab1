import type { Facts } from "./facts";
import type { Report } from "./finding";
import { addUnknown, type PlanReading } from "./read-plan";
import type { Survey } from "./survey";

/** Checks that each valid investment is a unit or closed, once, and every closed one's reason. */
export function checkClosed(
  facts: Facts,
  { plan, inOpportunity }: PlanReading,
  { survey, report }: { readonly survey: Survey; readonly report: Report },
): void {
  const units = new Set(plan.units.map(({ opportunity }) => opportunity));
  const closed = new Set(plan.closed.map(({ opportunity }) => opportunity));
  plan.closed.forEach((entry, at) => {
    const path = ["closed", at];
    const opportunity = facts.opportunityOf.get(entry.opportunity);
    if (opportunity === undefined) {
      addUnknown(report, [...path, "opportunity"], "opportunity", entry.opportunity);
    } else if (opportunity.kind === "employment") {
      report.add("not-an-investment", [...path, "opportunity"], "an investment", opportunity.id);
    } else if (!opportunity.valid) {
      const expected = `an opportunity valid on ${facts.policy.asOf}`;
      report.add("opportunity-not-valid", [...path, "opportunity"], expected, opportunity.id);
    } else if (units.has(opportunity.id)) {
      report.add("opportunity-twice", path, "a unit or closed", [opportunity.id, "both"]);
    } else {
      const why = survey.closed.get(opportunity);
      if (why === undefined) return; // it has members but no unit, reported below
      report.equal("closed-reason", [...path, "reason"], why.reason, entry.reason);
      report.equal("closed-short-by", [...path, "shortBy"], why.shortBy, entry.shortBy);
    }
  });
  for (const opportunity of facts.opportunities) {
    if (opportunity.kind === "employment" || units.has(opportunity.id)) continue;
    if (inOpportunity.has(opportunity)) {
      report.add("unit-missing", ["units"], "a unit for its members", opportunity.id);
    } else if (opportunity.valid && !closed.has(opportunity.id)) {
      report.add("opportunity-lost", ["closed"], "a unit or closed", opportunity.id);
    }
  }
}
