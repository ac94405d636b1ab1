import * as fc from "fast-check";
import type { Dataset } from "../../dataset/dataset";
import type { Distance, Region } from "../../dataset/region";
import { idsArbitrary } from "./ids-arbitrary";
import { mostly, seldom, sparse } from "./sparse";
import { textArbitrary } from "./text-arbitrary";

const MOST_REGIONS = 4;

/** The map of a dataset: its regions and the distances that it states. */
export type Regions = Pick<Dataset, "regions" | "distances">;

/** Distances around which people's travel limits are drawn. */
export const KILOMETRES = [0, 1, 10, 50, 51, 1_000] as const;

/**
 * One to four regions with parents, positions (some shared, one antipodal, some unknown) and stated
 * distances (some zero, some missing, some repeated in the other direction), never contradicting.
 */
export function regionsArbitrary(): fc.Arbitrary<Regions> {
  return idsArbitrary("g", MOST_REGIONS + 1).chain((ids) => {
    const region = fc.record({ id: fc.constantFrom(...ids), facts: factsArbitrary() });
    return fc
      .record({
        regions: fc.uniqueArray(region, {
          minLength: 1,
          maxLength: MOST_REGIONS,
          selector: ({ id }) => id,
        }),
        parents: fc.array(fc.nat({ max: 3 }), { maxLength: 3 }),
        distances: fc.option(fc.array(looseDistance(), { maxLength: 6 }), { nil: undefined }),
      })
      .map(({ regions, parents, distances }) => {
        const placed = regions.map(({ id, facts }, place) => {
          const parent = regions[(parents[place - 1] ?? place) % Math.max(1, place)];
          const hasParent = place > 0 && parents[place - 1] !== undefined && parent !== undefined;
          return { id, ...facts, ...(hasParent ? { parent: parent.id } : {}) };
        });
        return {
          regions: placed,
          ...(distances === undefined ? {} : { distances: stated(distances, placed) }),
        };
      });
  });
}

function factsArbitrary(): fc.Arbitrary<Omit<Region, "id" | "parent">> {
  return sparse({
    name: textArbitrary(),
    position: mostly(
      fc.constantFrom(
        { lat: 36.67, lon: 48.48 },
        { lat: 36.67, lon: 48.48 },
        { lat: 36.15, lon: 49.22 },
        { lat: 36.671, lon: 48.49 },
        { lat: -36.67, lon: -131.52 },
        { lat: 90, lon: 180 },
      ),
    ),
    validFrom: seldom(fc.constant("2011-01-29")),
    validTo: seldom(fc.constant("2022-08-01")),
  });
}

interface LooseDistance {
  readonly from: number;
  readonly to: number;
  readonly km: number;
  readonly both: boolean;
}

function looseDistance(): fc.Arbitrary<LooseDistance> {
  const place = fc.nat({ max: MOST_REGIONS - 1 });
  return fc.record({
    from: place,
    to: place,
    km: fc.constantFrom(...KILOMETRES),
    both: fc.boolean(),
  });
}

function stated(loose: readonly LooseDistance[], regions: readonly Region[]): Distance[] {
  const seen = new Set<string>();
  return loose.flatMap(({ from, to, km, both }) => {
    const [a, b] = [regions[from]?.id, regions[to]?.id];
    const pair = [from, to].sort().join();
    if (a === undefined || b === undefined || a === b || seen.has(pair)) return [];
    seen.add(pair);
    return both
      ? [
          { from: a, to: b, km },
          { from: b, to: a, km },
        ]
      : [{ from: a, to: b, km }];
  });
}
