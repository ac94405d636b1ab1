/** How widely a skill serves: occupation, sector, cross-sector, transversal. */
export type ReuseLetter = "o" | "s" | "c" | "t";

/** One skill: id, reuse, Persian name, English name; then what else is known. */
export type SkillRow = readonly [
  id: string,
  reuse: ReuseLetter,
  fa: string,
  en: string,
  more?: {
    readonly aliases?: readonly string[];
    /** A second group that the skill belongs to. */
    readonly also?: string;
    readonly related?: readonly string[];
  },
];

/** A group of skills: the middle level. */
export interface SkillGroup {
  readonly id: string;
  readonly fa: string;
  readonly en: string;
  readonly reuse: ReuseLetter;
  readonly skills: readonly SkillRow[];
}

/** A line of work: the top level. */
export interface SkillField {
  readonly id: string;
  readonly fa: string;
  readonly en: string;
  readonly groups: readonly SkillGroup[];
}

/** A skill as the dataset holds it. */
export interface Skill {
  readonly id: string;
  readonly name: { readonly fa: string; readonly en: string };
  readonly aliases?: readonly string[];
  readonly broader?: readonly string[];
  readonly related?: readonly string[];
  readonly reuse?: "transversal" | "cross-sector" | "sector" | "occupation";
}

const reuseLevels = { o: "occupation", s: "sector", c: "cross-sector", t: "transversal" } as const;

/** Writes a field, its groups and their skills out as records, parents first. */
export function expandField(field: SkillField): Skill[] {
  const { id, fa, en, groups } = field;
  return [{ id, name: { fa, en } }, ...groups.flatMap((group) => expandGroup(field.id, group))];
}

function expandGroup(field: string, group: SkillGroup): Skill[] {
  const { id, fa, en, reuse, skills } = group;
  return [
    { id, name: { fa, en }, broader: [field], reuse: reuseLevels[reuse] },
    ...skills.map((row) => expandRow(group.id, row)),
  ];
}

function expandRow(group: string, [id, reuse, fa, en, more]: SkillRow): Skill {
  return {
    id,
    name: { fa, en },
    ...(more?.aliases && { aliases: more.aliases }),
    broader: more?.also === undefined ? [group] : [group, more.also],
    ...(more?.related && { related: more.related }),
    reuse: reuseLevels[reuse],
  };
}
