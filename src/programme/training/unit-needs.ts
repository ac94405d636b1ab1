import type { Office } from "../../dataset/primitives";
import type { ProposedUnit, SkillGap } from "../../document/proposed-unit";

/** An office that somebody holds in a unit, as principal or as alternate. */
export interface Duty {
  readonly office: Office;
  readonly seeker: string;
  readonly isAlternate: boolean;
}

/** The offices of a unit, each person once an office: board, inspectors, manager, then alternates. */
export function dutiesOf({ offices }: ProposedUnit): Duty[] {
  const { board, inspectors, manager, alternates, inspectorAlternates } = offices;
  const duties = (office: Office, seekers: readonly string[], isAlternate: boolean): Duty[] =>
    seekers.map((seeker) => ({ office, seeker, isAlternate }));
  return [
    ...duties("board", board, false),
    ...duties("inspector", inspectors, false),
    ...duties("manager", manager === null ? [] : [manager], false),
    ...duties("board", alternates, true),
    ...duties("inspector", inspectorAlternates, true),
  ];
}

/** The gaps of a unit by skill, in the order of the unit's paper. */
export function gapsBySkill({ gaps }: ProposedUnit): ReadonlyMap<string, readonly SkillGap[]> {
  const bySkill = new Map<string, SkillGap[]>();
  for (const gap of gaps) {
    const rows = bySkill.get(gap.skill);
    if (rows === undefined) bySkill.set(gap.skill, [gap]);
    else rows.push(gap);
  }
  return bySkill;
}
