import type { CheckRule } from "../../document/proposed-unit";
import { capitalOf } from "../../plan/formation/capital-team";
import { findViolation, type TeamLaw } from "../../plan/formation/team-law";
import type { UnitProblem } from "../../plan/formation/unit-problem";
import type { Seat } from "./member-facts";

/** A unit that is open, as a problem and its law. */
export interface OpenUnit {
  readonly problem: UnitProblem;
  readonly law: TeamLaw;
}

/** The first of U1–U6 (SPEC §5) that members in these roles break, if any. */
export function brokenLaw(
  { problem, law }: OpenUnit,
  seats: readonly Seat[],
): CheckRule | undefined {
  if (seats.length < problem.low || seats.length > problem.high) return "members";
  const isFilled = problem.roles.every(({ role, min, max }) => {
    const held = seats.filter((seat) => seat.role === role).length;
    return held >= min && held <= max;
  });
  if (!isFilled) return "roles";
  const localOf = new Map(Array.from(problem.seekers, (seeker, local) => [seeker, local]));
  // INVARIANT: candidates of a unit that is open can bring the smallest share, so all are found
  const locals = seats.flatMap(({ seeker }) => localOf.get(seeker) ?? []);
  if (capitalOf(problem, { locals }) < problem.equity) return "capital";
  const violation = findViolation(law, { locals });
  switch (violation?.kind) {
    case undefined:
      return undefined;
    case "split":
      return "together";
    case "apart":
      return "apart";
    case "quota":
      return violation.quota === law.quotas[0] ? "offices" : "composition";
    case "family":
      return "composition";
  }
}
