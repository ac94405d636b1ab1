import type { SeekerColumns } from "./seeker-columns";
import { compileHolders, type SkillHolders } from "./skill-holders";

/** Facts the other way round: from the fact to the seekers' indices, ascending. */
export interface SeekerPostings {
  readonly holders: SkillHolders;
  /** By packed occupation: who has stated experience in it. */
  readonly experienced: ReadonlyMap<number, readonly number[]>;
  /** Those who have stated no experience, not even that there is none. */
  readonly silent: readonly number[];
}

/** Posts skills and experience. Linear. */
export function compilePostings(seekers: SeekerColumns, skillCount: number): SeekerPostings {
  const experienced = new Map<number, number[]>();
  const silent: number[] = [];
  for (let seeker = 0; seeker < seekers.count; seeker++) {
    if (seekers.hasExperience[seeker] === 0) silent.push(seeker);
    const end = seekers.experienceStart[seeker + 1]!;
    for (let at = seekers.experienceStart[seeker]!; at < end; at++) {
      const occupation = seekers.occupations[at]!;
      const list = experienced.get(occupation);
      if (list === undefined) experienced.set(occupation, [seeker]);
      else list.push(seeker);
    }
  }
  return { holders: compileHolders(skillCount, seekers), experienced, silent };
}
