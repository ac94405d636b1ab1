import type { Skill, Taxonomy } from "../../dataset/taxonomy";
import type { Policy } from "../../policy/policy";
import { productOver } from "./floor-div";

/** A skill with a level: one that is held, or one that is asked. */
export interface Levelled {
  readonly skill: string;
  readonly level: number;
}

/** SPEC §2's `sim(h, r)`: the largest case that applies, else 0. */
export function naiveSimilarity(
  taxonomy: Taxonomy,
  policy: Policy,
  [held, required]: readonly [string, string],
): number {
  const { narrower, broader, sibling, related } = policy.similarity;
  const skill = (id: string): Skill => taxonomy.skills.find((each) => each.id === id)!;
  if (held === required) return 10_000;
  const cases = [0];
  const up = stepsUp(taxonomy, held, required);
  if (up !== undefined) cases.push(narrower[up - 1] ?? 0);
  const down = stepsUp(taxonomy, required, held);
  if (down !== undefined) cases.push(broader[down - 1] ?? 0);
  const parents = skill(required).broader ?? [];
  if ((skill(held).broader ?? []).some((parent) => parents.includes(parent))) cases.push(sibling);
  const isRelated =
    skill(required).related?.includes(held) || skill(held).related?.includes(required);
  if (isRelated === true) cases.push(related);
  return Math.max(...cases);
}

/** The fewest `broader` links from a skill up to an ancestor; undefined where it is none. */
function stepsUp(taxonomy: Taxonomy, from: string, to: string): number | undefined {
  let generation = new Set([from]);
  for (let steps = 0; generation.size > 0; steps++) {
    if (generation.has(to)) return steps;
    const parents = taxonomy.skills
      .filter(({ id }) => generation.has(id))
      .flatMap(({ broader }) => broader ?? []);
    generation = new Set(parents);
  }
  return undefined;
}

/** SPEC §2's `fitOf(requirement)` for a list of held skills. */
export function naiveFitOf(
  taxonomy: Taxonomy,
  policy: Policy,
  { held, asked }: { readonly held: readonly Levelled[]; readonly asked: Levelled },
): number {
  const fits = held.map(({ skill, level }) => {
    const sim = naiveSimilarity(taxonomy, policy, [skill, asked.skill]);
    return productOver([sim, Math.min(level, asked.level)], asked.level);
  });
  return Math.max(0, ...fits);
}

/** How much a skill tells: the policy's specificity of its reuse level. */
export function naiveSpecificity(taxonomy: Taxonomy, policy: Policy, id: string): number {
  const { transversal, crossSector, sector, occupation, unstated } = policy.specificity;
  const reuse = taxonomy.skills.find((skill) => skill.id === id)!.reuse;
  if (reuse === undefined) return unstated;
  return { transversal, "cross-sector": crossSector, sector, occupation }[reuse];
}
