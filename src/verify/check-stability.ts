import type { PairAssessment } from "./assess-pair";
import { byCandidateOrder } from "./candidate-order";
import { isPinnedTo } from "./candidates";
import type { OpportunityFacts } from "./facts";
import type { Placed } from "./read-plan";
import type { SeekerFacts } from "./seeker-facts";
import type { SurveyInput, Visit } from "./visit";

/** One side's view of a pair: what it ranks by, and the value that §4's order starts with. */
interface Claim {
  readonly seeker: SeekerFacts;
  readonly opportunity: OpportunityFacts;
  readonly appeal: number;
  /** `fit + priority`, by which roles rank. */
  readonly merit: number;
  readonly value: number;
}

/**
 * Reports the first blocking pair of an employment role (SPEC §5, stable mechanism): a candidate who is
 * in no unit and holds no pinned job prefers the role, and the role has room or holds someone, not
 * pinned, whom it ranks lower.
 */
export function checkStability(
  { opportunity, tables, candidates }: Visit,
  { pins, reading, assessments, report }: SurveyInput,
): void {
  const table = tables[0]!;
  const { seekers, fits, appeals, values } = candidates[0]!;
  const isFixed = ({ seeker, opportunity: held }: Placed): boolean =>
    held.kind === "investment" || pins.ofSeeker.get(seeker)?.opportunity === held;
  const holders = reading.inOpportunity.get(opportunity) ?? [];
  const hasRoom = holders.length < table.role.places.max;
  const weakest = holders
    .filter(({ seeker }) => !isPinnedTo(pins, seeker, table))
    .map((holder) => claimOf(holder, assessments.get(holder)!))
    .sort(byRole)
    .at(-1);
  for (let at = 0; at < seekers.length; at++) {
    const seeker = seekers[at]!;
    const held = reading.ofSeeker.get(seeker);
    if (held !== undefined && (isFixed(held) || held.opportunity === opportunity)) continue;
    const claim: Claim = {
      seeker,
      opportunity,
      appeal: appeals[at]!,
      merit: fits[at]! + seeker.priority,
      value: values[at]!,
    };
    const isWelcome = hasRoom || (weakest !== undefined && byRole(claim, weakest) < 0);
    if (!isWelcome) continue;
    if (held === undefined || bySeeker(claim, claimOf(held, assessments.get(held)!)) < 0) {
      const path = held?.path ?? ["unplaced"];
      report.add("blocking-pair", path, "no blocking pair", [seeker.id, opportunity.id]);
      return;
    }
  }
}

function claimOf({ seeker, opportunity }: Placed, assessment: PairAssessment): Claim {
  const { fit, appeal, priority, value } = assessment;
  return { seeker, opportunity, appeal, merit: fit + priority, value };
}

function byRole(a: Claim, b: Claim): number {
  return b.merit - a.merit || byCandidateOrder(a, b);
}

function bySeeker(a: Claim, b: Claim): number {
  return b.appeal - a.appeal || b.value - a.value || a.opportunity.lot - b.opportunity.lot;
}
