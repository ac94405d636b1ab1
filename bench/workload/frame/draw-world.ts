import { openRandom } from "../random/open-random";
import type { WorkloadOptions } from "../workload";
import { drawMap, type RegionMap } from "./draw-map";
import { drawOccupations, type Occupation } from "./draw-occupations";
import { drawSkillTree, type SkillTree } from "./draw-skill-tree";
import { scaleOf } from "./scale";
import { type Specials, specialsOf } from "./specials";

/** What people and employers choose from. */
export interface World {
  readonly map: RegionMap;
  readonly tree: SkillTree;
  readonly occupations: readonly Occupation[];
  readonly specials: Specials;
  /** Every skill id once: the tree's, then the special ones, shared by all records. */
  readonly skillIds: readonly string[];
}

/** Draws the map, the skills and the occupations that fit a number of seekers. */
export function drawWorld({ shape, size, seed }: WorkloadOptions): World {
  const scale = scaleOf(size.seekers);
  const specials = specialsOf(shape, size.seekers, scale.skills);
  const tree = drawSkillTree(openRandom(seed, "skills"), scale.skills - specials.skills.length);
  return {
    map: drawMap(openRandom(seed, "map"), scale),
    tree,
    occupations: drawOccupations(openRandom(seed, "occupations"), scale.occupations, tree),
    specials,
    skillIds: [...tree.skills, ...specials.skills].map(({ id }) => id),
  };
}
