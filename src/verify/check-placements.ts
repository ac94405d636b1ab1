import type { Policy } from "../policy/policy";
import type { PairAssessment } from "./assess-pair";
import { isPinnedTo } from "./candidates";
import type { Report } from "./finding";
import type { SettledPins } from "./pins";
import type { Placed } from "./read-plan";
import type { RoleTable } from "./role-table";

/** Checks one placement's right to be there (SPEC §4, U7) and every number it states (SPEC §3). */
export function checkPlacement(
  placed: Placed,
  { table, assessment }: { readonly table: RoleTable; readonly assessment: PairAssessment },
  { policy, pins, report }: PlacementRules,
): void {
  const { path, entry, seeker, opportunity } = placed;
  const isPinned = isPinnedTo(pins, seeker, table);
  if (!opportunity.valid) {
    const expected = `an opportunity valid on ${policy.asOf}`;
    report.add("opportunity-not-valid", [...path, "opportunity"], expected, opportunity.id);
  }
  if (opportunity.forbidden.has(seeker.id)) {
    report.add("forbidden", path, "a pair that no officer forbade", [seeker.id, opportunity.id]);
  }
  report.equal("ineligible", path, "no failing rule", failures(assessment));
  if (!isPinned) {
    if (assessment.fit < policy.thresholds.minFit) {
      const expected = `a fit of ${policy.thresholds.minFit} or more`;
      report.add("fit-below-minimum", path, expected, assessment.fit);
    }
    if (policy.unknown === "exclude" && assessment.unknown.length > 0) {
      report.add("unknown-excluded", path, "nothing to confirm", assessment.unknown);
    }
  }
  for (const number of ["fit", "appeal", "score", "priority", "value"] as const) {
    report.equal(number, [...path, number], assessment[number], entry[number]);
  }
  report.equal("to-confirm", [...path, "toConfirm"], assessment.unknown, entry.toConfirm);
  report.equal("pinned-flag", [...path, "pinned"], isPinned, entry.pinned ?? false);
}

/** What a placement is checked under, and where faults go. */
export interface PlacementRules {
  readonly policy: Policy;
  readonly pins: SettledPins;
  readonly report: Report;
}

function failures({ failing }: PairAssessment): string | PairAssessment["failing"] {
  return failing.length === 0 ? "no failing rule" : failing;
}

/** Checks U1 for employment: no role holds more than its places. */
export function checkCapacity(table: RoleTable, placed: readonly Placed[], report: Report): void {
  const { max } = table.role.places;
  placed.slice(max).forEach(({ path }) => {
    report.add("over-capacity", path, `at most ${max} in the role`, placed.length);
  });
}
