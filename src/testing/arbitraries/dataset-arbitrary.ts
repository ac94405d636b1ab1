import * as fc from "fast-check";
import type { Dataset } from "../../dataset/dataset";
import { usualSeekers } from "./formable-sizes";
import { opportunityArbitrary } from "./opportunity-arbitrary";
import { seekerArbitrary } from "./seeker-arbitrary";
import { DATASET_PASSES } from "./shrinking/dataset-passes";
import { shrinkingBy } from "./shrinking/shrinking-by";
import { type MarketOptions, type World, worldArbitrary } from "./world";

/**
 * A dataset that `parseDataset` accepts whole: up to `options.seekers` people and
 * `options.opportunities` opportunities over one small world. Often crowded, sometimes empty.
 */
export function datasetArbitrary(options: MarketOptions = {}): fc.Arbitrary<Dataset> {
  const drawn = worldArbitrary(options).chain((world) => datasetOf(world, options));
  return shrinkingBy(drawn, DATASET_PASSES);
}

/** A dataset over a given world. */
export function datasetOf(world: World, options: MarketOptions = {}): fc.Arbitrary<Dataset> {
  const { seekers = usualSeekers(options.policy), opportunities = 3 } = options;
  return fc
    .record({
      seekers: distinct(seekerArbitrary(world), seekers),
      opportunities: distinct(opportunityArbitrary(world), opportunities),
    })
    .map((lists) => ({
      regions: world.regions,
      ...(world.distances === undefined ? {} : { distances: world.distances }),
      taxonomy: world.taxonomy,
      ...lists,
    }));
}

function distinct<T extends { readonly id: string }>(
  item: fc.Arbitrary<T>,
  maxLength: number,
): fc.Arbitrary<T[]> {
  const list = (minLength: number) =>
    fc.uniqueArray(item, { minLength, maxLength, size: "max", selector: ({ id }) => id });
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: list(0) },
    { weight: 3, arbitrary: list(Math.ceil(maxLength * 0.7)) },
  );
}
