import * as fc from "fast-check";
import type { Dataset } from "../../dataset/dataset";
import type { Skill, Taxonomy } from "../../dataset/taxonomy";
import type { Policy } from "../../policy/policy";
import { datasetOf } from "../arbitraries/dataset-arbitrary";
import type { Regions } from "../arbitraries/regions-arbitrary";
import { worldArbitrary } from "../arbitraries/world";
import type { LawOptions } from "./law";

/** How many people and opportunities a law needs. */
export interface MarketSize {
  readonly seekers: number;
  readonly opportunities: number;
}

const MOST_REGIONS = 4;
const MOST_SKILLS = 6;

/** Markets around a policy; with a map or a taxonomy given, over a small part of it. */
export function drawDataset(
  policy: Policy,
  size: MarketSize,
  { regions, taxonomy, groups = [] }: LawOptions,
): fc.Arbitrary<Dataset> {
  const map = regions === undefined ? fc.constant(undefined) : someRegions(regions);
  const skills = taxonomy === undefined ? fc.constant(undefined) : someSkills(taxonomy);
  return fc
    .tuple(worldArbitrary({ ...size, policy }), map, skills)
    .map(([world, ownMap, ownTaxonomy]) => {
      const { distances: _, ...unmapped } = world;
      return {
        ...(ownMap === undefined ? world : { ...unmapped, ...ownMap }),
        ...(ownTaxonomy === undefined ? {} : { taxonomy: ownTaxonomy }),
        groups: [...new Set([...world.groups, ...groups])],
      };
    })
    .chain((world) => datasetOf(world, size));
}

function someRegions({ regions, distances }: Regions): fc.Arbitrary<Regions> {
  return fc
    .shuffledSubarray([...regions], {
      minLength: Math.min(1, regions.length),
      maxLength: Math.min(MOST_REGIONS, regions.length),
    })
    .map((chosen) => {
      const ids = new Set(chosen.map(({ id }) => id));
      const known = distances?.filter(({ from, to }) => ids.has(from) && ids.has(to));
      return {
        // why: a parent changes no number, and may lie outside of the part
        regions: chosen.map(({ parent: _, ...region }) => region),
        ...(known === undefined ? {} : { distances: known }),
      };
    });
}

function someSkills(taxonomy: Taxonomy): fc.Arbitrary<Taxonomy> {
  const byId = new Map(taxonomy.skills.map((skill) => [skill.id, skill]));
  return fc
    .shuffledSubarray([...taxonomy.skills], {
      maxLength: Math.min(MOST_SKILLS, taxonomy.skills.length),
    })
    .map((chosen) => ({ ...taxonomy, skills: withBroader(chosen, byId) }));
}

/** Chosen skills with everything broader; links that lead out of them are cut. */
function withBroader(chosen: readonly Skill[], byId: ReadonlyMap<string, Skill>): Skill[] {
  const kept = new Set(chosen);
  for (const { broader = [] } of kept) {
    for (const id of broader) {
      const skill = byId.get(id);
      if (skill !== undefined) kept.add(skill);
    }
  }
  const ids = new Set([...kept].map(({ id }) => id));
  return [...kept].map(({ related, ...skill }) => ({
    ...skill,
    ...(related === undefined ? {} : { related: related.filter((id) => ids.has(id)) }),
  }));
}
