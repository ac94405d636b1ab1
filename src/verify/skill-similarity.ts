// Which held skills serve a required one, and how well (SPEC §2), by breadth-first search over `broader`.
// Steps are the fewest links, so the first level that reaches a skill decides; of the cases that apply the
// largest counts. Cost per required skill: the skills within the policy's steps.

import type { Taxonomy } from "../dataset/taxonomy";
import type { Policy } from "../policy/policy";
import { WHOLE } from "./exact";

/** The taxonomy by dense skill numbers. */
export interface SkillGraph {
  readonly indexOf: ReadonlyMap<string, number>;
  readonly parents: readonly (readonly number[])[];
  readonly children: readonly (readonly number[])[];
  /** In both directions. */
  readonly related: readonly (readonly number[])[];
}

/** Numbers the skills of an accepted taxonomy and turns its references round. */
export function compileSkills(taxonomy: Taxonomy): SkillGraph {
  const indexOf = new Map(taxonomy.skills.map((skill, index) => [skill.id, index]));
  const numbers = (ids: readonly string[] | undefined): number[] =>
    (ids ?? []).map((id) => indexOf.get(id)!);
  const parents = taxonomy.skills.map((skill) => numbers(skill.broader));
  const children: number[][] = parents.map(() => []);
  const related: number[][] = parents.map(() => []);
  taxonomy.skills.forEach((skill, index) => {
    for (const parent of parents[index]!) children[parent]!.push(index);
    for (const other of numbers(skill.related)) {
      related[index]!.push(other);
      related[other]!.push(index);
    }
  });
  return { indexOf, parents, children, related };
}

/** The held skills with a similarity above 0 for a required skill, in basis points. */
export function similarTo(
  graph: SkillGraph,
  similarity: Policy["similarity"],
  required: number,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const raise = (skill: number, bp: number): void => {
    if (bp > (found.get(skill) ?? 0)) found.set(skill, bp);
  };
  raise(required, WHOLE);
  levels(graph.children, required, similarity.narrower.length).forEach((skills, step) => {
    for (const skill of skills) raise(skill, similarity.narrower[step]!);
  });
  levels(graph.parents, required, similarity.broader.length).forEach((skills, step) => {
    for (const skill of skills) raise(skill, similarity.broader[step]!);
  });
  for (const parent of graph.parents[required]!) {
    for (const sibling of graph.children[parent]!) raise(sibling, similarity.sibling);
  }
  for (const other of graph.related[required]!) raise(other, similarity.related);
  return found;
}

// the skills first reached after 1, 2, … links
function levels(links: SkillGraph["parents"], start: number, depth: number): number[][] {
  const seen = new Set([start]);
  const found: number[][] = [];
  let frontier = [start];
  for (let step = 0; step < depth; step++) {
    const next: number[] = [];
    for (const skill of frontier) {
      for (const other of links[skill]!) {
        if (seen.has(other)) continue;
        seen.add(other);
        next.push(other);
      }
    }
    found.push(next);
    frontier = next;
  }
  return found;
}
