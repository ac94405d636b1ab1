import * as fc from "fast-check";
import type { Dataset } from "../../dataset/dataset";
import type { Policy } from "../../policy/policy";
import { aimed, aimsArbitrary } from "../arbitraries/aims/aimed";
import { datasetOf } from "../arbitraries/dataset-arbitrary";
import { worldArbitrary } from "../arbitraries/world";
import type { LawOptions } from "./law";

/** How many people and opportunities a law needs. */
export interface MarketSize {
  readonly seekers: number;
  readonly opportunities: number;
}

/** Markets around a policy, some aimed at its thresholds; with a map or a taxonomy given, over a small part of it. */
export function drawDataset(
  policy: Policy,
  size: MarketSize,
  { regions, taxonomy, groups = [] }: LawOptions,
): fc.Arbitrary<Dataset> {
  const own = {
    ...(regions === undefined ? {} : { regions: regions.regions }),
    ...(regions?.distances === undefined ? {} : { distances: regions.distances }),
    ...(taxonomy === undefined ? {} : { taxonomy }),
  };
  return worldArbitrary({ ...size, ...own, policy })
    .map((world) => ({ ...world, groups: [...new Set([...world.groups, ...groups])] }))
    .chain((world) => fc.tuple(datasetOf(world, size), aimsArbitrary()))
    .map(([dataset, aims]) => aimed(dataset, policy, aims));
}
