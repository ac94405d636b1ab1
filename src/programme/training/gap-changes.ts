import { fitOf } from "../../assessment/fit-of";
import type { Seeker } from "../../dataset/seeker";
import type { GapChange } from "../../document/course-programme";
import { raisedSkills } from "./raised-skills";
import type { PlanView } from "./read-plan";
import type { SeatFlow } from "./seat-flow";
import { NONE } from "./seat-network";
import type { TrainingProblem } from "./training-problem";

/** The gaps that the courses make smaller, by all that the members learn, in the order of the plan. */
export function gapChanges(
  { market, units }: PlanView,
  problem: TrainingProblem,
  flow: SeatFlow,
): GapChange[] {
  const trained = trainedSkills(market.seekerRecords, problem, flow);
  return units.flatMap(({ unit, members }) =>
    unit.gaps.flatMap(({ best: before, ...gap }): GapChange[] => {
      const fits = members.map(({ seeker }) => {
        const skills = trained.get(seeker) ?? market.seekerRecords[seeker]!.skills;
        return fitOf(market.skills, gap, skills);
      });
      const after = Math.max(before, ...fits);
      return after > before ? [{ opportunity: unit.opportunity, ...gap, before, after }] : [];
    }),
  );
}

/** The skills of those who attend courses, with all that they learn. */
function trainedSkills(
  records: readonly Seeker[],
  { network, effects, offer }: TrainingProblem,
  { arcOf }: SeatFlow,
): Map<number, Seeker["skills"]> {
  const trained = new Map<number, Seeker["skills"]>();
  arcOf.forEach((arc, learner) => {
    if (arc === NONE) return;
    const subject = offer.subjects[effects[arc]!.subject]!;
    if (subject.kind === "office") return;
    const seeker = network.seekerOf[learner]!;
    const held = trained.get(seeker) ?? records[seeker]!.skills;
    trained.set(seeker, raisedSkills(held, subject.teaches));
  });
  return trained;
}
