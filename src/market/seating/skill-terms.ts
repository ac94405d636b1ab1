// problem: a requirement is served by many held skills, each to its degree; going through the holders of
//   all of them takes long where a whole branch of the taxonomy serves.
// method: wherever several skills serve an asked one equally well, they and those that serve it better
//   are one term: whoever holds any of them, with the best of the levels. What meets a requirement is a
//   recipe of steps, each a term and a range of levels with the fit that they bring.
// invariants: the best step that a seeker takes part in brings the fit of the requirement (SPEC §3) where
//   each level is a class of its own, and never less where levels share one.

import { int32, memory, uint8, uint16 } from "../column";
import type { RoleSkills } from "../role-columns";
import { type LevelClasses, levelClasses } from "./level-classes";

/** What seats are posted under, and how requirements are met by it. */
export interface SkillTerms {
  readonly count: number;
  readonly classes: LevelClasses;
  /** By skill: the term of it alone, or −1 where it serves no role. */
  readonly ofSkill: Int32Array;
  /** How many terms are of a skill alone; sets are numbered from there. */
  readonly skillCount: number;
  /** By term of a skill: the sets it belongs to, less `skillCount`, in CSR. */
  readonly setStart: Int32Array;
  readonly sets: Int32Array;
  /** By `skill · (levels + 1) + level`: the recipe of that requirement, or −1 where no role asks it. */
  readonly recipeOf: Int32Array;
  readonly levels: number;
  /** Recipe `r` has the steps `stepStart[r]…stepStart[r + 1]`, the best fit first. */
  readonly stepStart: Int32Array;
  readonly stepTerm: Int32Array;
  /** Classes of level from, and up to but without. */
  readonly stepFrom: Uint8Array;
  readonly stepTo: Uint8Array;
  /** Basis points. */
  readonly stepFit: Uint16Array;
}

/** So many skills that serve equally well become a set. */
const SET_FROM = 3;

/** A term that serves an asked skill, and how well. */
interface Service {
  readonly similarity: number;
  readonly term: number;
}

/** Terms and recipes of all that the roles ask. About linear in what serves them. */
export function compileTerms(
  roles: RoleSkills & { readonly count: number },
  skillCount: number,
  levels: number,
): SkillTerms {
  const servedBy = servedSkills(roles);
  const ofSkill = new Int32Array(memory(4 * skillCount)).fill(-1);
  let terms = 0;
  for (const served of servedBy.values()) {
    for (const { skill } of served) if (ofSkill[skill] === -1) ofSkill[skill] = terms++;
  }
  const sets = new TermSets(terms);
  const services = new Map<number, readonly Service[]>();
  for (const [asked, served] of servedBy) {
    services.set(asked, servicesOf(served, ofSkill, sets));
  }
  const classes = levelClasses(levels);
  return {
    count: terms + sets.count,
    classes,
    ofSkill,
    skillCount: terms,
    ...sets.byMember(),
    levels,
    ...compileRecipes(roles, services, { skillCount, levels, classes }),
  };
}

interface Served {
  readonly skill: number;
  readonly similarity: number;
}

/** By asked skill: the skills that serve it. */
function servedSkills(roles: RoleSkills & { readonly count: number }): Map<number, Served[]> {
  const { similarities } = roles.fitTable;
  const known = new Map<number, Served[]>();
  for (let role = 0; role < roles.count; role++) {
    const first = roles.requirementStart[role]!;
    const fresh = new Map<number, Served[]>();
    for (let at = first; at < roles.requirementStart[role + 1]!; at++) {
      const asked = roles.requirementSkill[at]!;
      if (known.has(asked)) continue;
      const served: Served[] = [];
      known.set(asked, served);
      fresh.set(at - first, served);
    }
    if (fresh.size === 0) continue;
    for (
      let serving = roles.servingStart[role]!;
      serving < roles.servingStart[role + 1]!;
      serving++
    ) {
      const skill = roles.servingSkill[serving]!;
      for (let at = roles.servedStart[serving]!; at < roles.servedStart[serving + 1]!; at++) {
        const similarity = similarities[roles.servedSimilarity[at]!]!;
        fresh.get(roles.servedRequirement[at]!)?.push({ skill, similarity });
      }
    }
  }
  return known;
}

function servicesOf(
  served: readonly Served[],
  ofSkill: Int32Array,
  sets: TermSets,
): readonly Service[] {
  return [...bySimilarity(served)].flatMap(([similarity, equal]): Service[] => {
    if (equal.length < SET_FROM) {
      return equal.map(({ skill }) => ({ similarity, term: ofSkill[skill]! }));
    }
    const members = served
      .filter((one) => one.similarity >= similarity)
      .map(({ skill }) => ofSkill[skill]!);
    return [{ similarity, term: sets.termOf(members) }];
  });
}

function bySimilarity(served: readonly Served[]): Map<number, Served[]> {
  const groups = new Map<number, Served[]>();
  for (const one of served) {
    const group = groups.get(one.similarity);
    if (group === undefined) groups.set(one.similarity, [one]);
    else group.push(one);
  }
  return groups;
}

/** Sets of terms, each kept once. */
class TermSets {
  private readonly terms: number;
  private readonly known = new Map<string, number>();
  private readonly members: (readonly number[])[] = [];

  constructor(terms: number) {
    this.terms = terms;
  }

  get count(): number {
    return this.members.length;
  }

  /** The term of a set of terms. */
  termOf(members: readonly number[]): number {
    const sorted = [...members].sort((a, b) => a - b);
    const name = sorted.join();
    const found = this.known.get(name);
    if (found !== undefined) return this.terms + found;
    this.known.set(name, this.members.length);
    return this.terms + this.members.push(sorted) - 1;
  }

  /** By member: the sets, in CSR. */
  byMember(): Pick<SkillTerms, "setStart" | "sets"> {
    const setStart = new Int32Array(this.terms + 2);
    for (const members of this.members) for (const member of members) setStart[member + 2]! += 1;
    for (let at = 2; at < setStart.length; at++) setStart[at]! += setStart[at - 1]!;
    const sets = new Int32Array(setStart[this.terms + 1]!);
    this.members.forEach((members, set) => {
      for (const member of members) sets[setStart[member + 1]!++] = set;
    });
    return { setStart: int32(setStart.subarray(0, this.terms + 1)), sets: int32(sets) };
  }
}

interface Scale {
  readonly skillCount: number;
  readonly levels: number;
  readonly classes: LevelClasses;
}

function compileRecipes(
  roles: RoleSkills,
  services: ReadonlyMap<number, readonly Service[]>,
  { skillCount, levels, classes }: Scale,
): Pick<SkillTerms, "recipeOf" | "stepStart" | "stepTerm" | "stepFrom" | "stepTo" | "stepFit"> {
  const recipeOf = new Int32Array(memory(4 * skillCount * (levels + 1))).fill(-1);
  const stepStart = [0];
  const steps: Step[] = [];
  for (let at = 0; at < roles.requirementSkill.length; at++) {
    const skill = roles.requirementSkill[at]!;
    const level = roles.requirementLevel[at]!;
    const key = skill * (levels + 1) + level;
    if (recipeOf[key] !== -1) continue;
    recipeOf[key] = stepStart.length - 1;
    const own = services.get(skill)!.flatMap((service) => stepsOf(service, level, classes));
    for (const step of own.sort((a, b) => b.fit - a.fit)) steps.push(step);
    stepStart.push(steps.length);
  }
  return {
    recipeOf,
    stepStart: int32(stepStart),
    stepTerm: int32(steps.map(({ term }) => term)),
    stepFrom: uint8(steps.map(({ from }) => from)),
    stepTo: uint8(steps.map(({ to }) => to)),
    stepFit: uint16(steps.map(({ fit }) => fit)),
  };
}

interface Step {
  readonly term: number;
  readonly from: number;
  readonly to: number;
  readonly fit: number;
}

/** The levels of a term, those with the same fit together. */
function stepsOf({ similarity, term }: Service, asked: number, classes: LevelClasses): Step[] {
  const fitOf = (one: number): number =>
    Math.floor((similarity * Math.min(classes.top[one]!, asked)) / asked);
  const steps: Step[] = [];
  for (let from = 0; from < classes.count; ) {
    const fit = fitOf(from);
    let to = from + 1;
    while (to < classes.count && fitOf(to) === fit) to += 1;
    if (fit > 0) steps.push({ term, from, to, fit });
    from = to;
  }
  return steps;
}
