import { byCandidateOrder, type Ranked } from "./candidate-order";
import type { RoleCandidates } from "./candidates";
import type { PlanReading } from "./read-plan";

/** The first `count` candidates of a role, in order, whom the plan leaves unplaced (SPEC §6). */
export function reservesOf(
  { seekers, values }: RoleCandidates,
  count: number,
  { ofSeeker }: PlanReading,
): readonly string[] {
  const first: Ranked[] = [];
  seekers.forEach((seeker, at) => {
    if (ofSeeker.has(seeker)) return;
    const one = { seeker, value: values[at]! };
    if (first.length >= count && (count === 0 || byCandidateOrder(one, first[count - 1]!) > 0)) {
      return;
    }
    // insert in order and let the last one fall out
    let place = first.length;
    while (place > 0 && byCandidateOrder(one, first[place - 1]!) < 0) place--;
    first.splice(place, 0, one);
    first.length = Math.min(first.length, count);
  });
  return first.map(({ seeker }) => seeker.id);
}
