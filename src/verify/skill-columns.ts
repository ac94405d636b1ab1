/** A skill that serves no requirement of a role. */
export const NO_ROW = -1;

/** All seekers' skills in one column: those of seeker `s` are `skills[starts[s]]…skills[starts[s + 1]]`. */
export interface SkillColumns {
  readonly starts: Int32Array;
  readonly skills: Int32Array;
}

/** Lays the skills of seekers, in index order, side by side. */
export function compileSkillColumns(
  seekers: readonly { readonly skills: readonly number[] }[],
): SkillColumns {
  const starts = new Int32Array(seekers.length + 1);
  seekers.forEach(({ skills }, at) => {
    starts[at + 1] = starts[at]! + skills.length;
  });
  const skills = new Int32Array(starts[seekers.length]!);
  seekers.forEach((seeker, at) => {
    skills.set(seeker.skills, starts[at]!);
  });
  return { starts, skills };
}

/** Whether the seeker holds any skill that serves a requirement; `rowOf` is the role table's. */
export function holdsAny(
  { starts, skills }: SkillColumns,
  seeker: number,
  rowOf: Int32Array,
): boolean {
  const end = starts[seeker + 1]!;
  for (let at = starts[seeker]!; at < end; at++) {
    if (rowOf[skills[at]!] !== NO_ROW) return true;
  }
  return false;
}
