import type { Reuse, Taxonomy } from "../dataset/taxonomy";
import { DEFAULT_LEVELS } from "../dataset/taxonomy";
import type { Policy } from "../policy/policy";
import { int32 } from "./column";

/** The held skills that serve a required one, with their similarity in basis points. */
export interface SimilarSkills {
  readonly skills: Int32Array;
  readonly similarities: Int32Array;
}

/** The taxonomy as numbers: skills by index, their specificity, and who is similar to whom. */
export interface SkillTable {
  readonly count: number;
  readonly levels: number;
  readonly indexOf: (id: string) => number;
  readonly specificity: Int32Array;
  /** All skills `h` with `sim(h, required) > 0` (SPEC §2), by index. */
  readonly similarTo: (required: number) => SimilarSkills;
  /** `sim(held, required)` in basis points. */
  readonly similarity: (held: number, required: number) => number;
}

/** Compiles a taxonomy; each required skill's neighbourhood is computed once, when first asked for. */
export function compileSkills(taxonomy: Taxonomy, policy: Policy): SkillTable {
  const indices = new Map(taxonomy.skills.map(({ id }, index) => [id, index]));
  const indicesOf = (ids: readonly string[] = []): number[] => ids.map((id) => indices.get(id)!);
  const parents = taxonomy.skills.map(({ broader }) => indicesOf(broader));
  const children = inverted(parents);
  const relatedTo = taxonomy.skills.map(({ related }) => indicesOf(related));
  const relatedFrom = inverted(relatedTo);
  const { narrower, broader, sibling, related } = policy.similarity;
  const known = new Map<number, Map<number, number>>();
  const sorted = new Map<number, SimilarSkills>();

  const neighbourhood = (required: number): Map<number, number> => {
    const found = known.get(required);
    if (found !== undefined) return found;
    const best = new Map([[required, 10_000]]);
    const offer = (held: number, similarity: number): void => {
      if (similarity > (best.get(held) ?? 0)) best.set(held, similarity);
    };
    // why: whoever holds a special case of what is asked stands below it, the general skill above
    eachStep(required, children, narrower.length, (held, step) => offer(held, narrower[step]!));
    eachStep(required, parents, broader.length, (held, step) => offer(held, broader[step]!));
    for (const parent of parents[required]!) {
      for (const held of children[parent]!) offer(held, sibling);
    }
    for (const held of relatedTo[required]!) offer(held, related);
    for (const held of relatedFrom[required]!) offer(held, related);
    known.set(required, best);
    return best;
  };

  return {
    count: taxonomy.skills.length,
    levels: taxonomy.levels ?? DEFAULT_LEVELS,
    indexOf: (id) => indices.get(id)!,
    specificity: int32(taxonomy.skills.map(({ reuse }) => specificityOf(reuse, policy))),
    similarTo: (required) => {
      const before = sorted.get(required);
      if (before !== undefined) return before;
      const pairs = [...neighbourhood(required)].sort(([a], [b]) => a - b);
      const similar = {
        skills: Int32Array.from(pairs, ([skill]) => skill),
        similarities: Int32Array.from(pairs, ([, similarity]) => similarity),
      };
      sorted.set(required, similar);
      return similar;
    },
    similarity: (held, required) => neighbourhood(required).get(held) ?? 0,
  };
}

function specificityOf(reuse: Reuse | undefined, { specificity }: Policy): number {
  switch (reuse) {
    case "transversal":
      return specificity.transversal;
    case "cross-sector":
      return specificity.crossSector;
    case "sector":
      return specificity.sector;
    case "occupation":
      return specificity.occupation;
    case undefined:
      return specificity.unstated;
  }
}

/** Visits what lies 1…`steps` arcs away, each node once at its fewest arcs; step 0 is one arc. */
function eachStep(
  start: number,
  arcs: readonly (readonly number[])[],
  steps: number,
  visit: (node: number, step: number) => void,
): void {
  const seen = new Set([start]);
  let frontier: readonly number[] = [start];
  for (let step = 0; step < steps && frontier.length > 0; step++) {
    const next: number[] = [];
    for (const node of frontier) {
      for (const target of arcs[node]!) {
        if (seen.has(target)) continue;
        seen.add(target);
        next.push(target);
        visit(target, step);
      }
    }
    frontier = next;
  }
}

function inverted(arcs: readonly (readonly number[])[]): number[][] {
  const inverse: number[][] = arcs.map(() => []);
  arcs.forEach((targets, source) => {
    for (const target of targets) inverse[target]!.push(source);
  });
  return inverse;
}
