import type { Reuse, Skill } from "../../src/dataset/taxonomy";
import type { Policy } from "../../src/policy/policy";

/** Finds the held skills with `sim(held, required) > 0` and that similarity in bp (SPEC §2). */
export type Neighbours = (required: string) => ReadonlyMap<string, number>;

/** Makes a finder over a taxonomy; each answer costs the skills within the policy's steps. */
export function skillNeighbours(
  skills: readonly Skill[],
  { similarity }: Pick<Policy, "similarity">,
): Neighbours {
  const up = new Map(skills.map(({ id, broader = [] }) => [id, broader]));
  const down = turned(skills, "broader");
  const named = new Map(skills.map(({ id, related = [] }) => [id, related]));
  const naming = turned(skills, "related");
  return (required) => {
    const best = new Map<string, number>();
    const offer = (held: string, bp: number): void => {
      if (bp > (best.get(held) ?? 0)) best.set(held, bp);
    };
    offer(required, 10_000);
    for (const [held, steps] of stepsFrom(required, down, similarity.narrower.length)) {
      offer(held, similarity.narrower[steps - 1]!);
    }
    for (const [held, steps] of stepsFrom(required, up, similarity.broader.length)) {
      offer(held, similarity.broader[steps - 1]!);
    }
    for (const parent of up.get(required)!) {
      for (const sibling of down.get(parent)!) offer(sibling, similarity.sibling);
    }
    for (const held of named.get(required)!) offer(held, similarity.related);
    for (const held of naming.get(required)!) offer(held, similarity.related);
    return best;
  };
}

/** `spec` of SPEC §2: how much a skill tells. */
export function specificityOf(reuse: Reuse | undefined, { specificity }: Policy): number {
  return specificity[reuse === "cross-sector" ? "crossSector" : (reuse ?? "unstated")];
}

type Links = ReadonlyMap<string, readonly string[]>;

function turned(skills: readonly Skill[], list: "broader" | "related"): Links {
  const back = new Map<string, string[]>(skills.map(({ id }) => [id, []]));
  for (const skill of skills)
    for (const target of skill[list] ?? []) back.get(target)!.push(skill.id);
  return back;
}

/** The skills 1 to `most` links away, each with its fewest links. */
function stepsFrom(start: string, links: Links, most: number): Map<string, number> {
  const steps = new Map([[start, 0]]);
  let edge = [start];
  for (let step = 1; step <= most; step++) {
    const next = [...new Set(edge.flatMap((id) => links.get(id)!))].filter((id) => !steps.has(id));
    for (const id of next) steps.set(id, step);
    edge = next;
  }
  steps.delete(start);
  return steps;
}
