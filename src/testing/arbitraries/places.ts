import * as fc from "fast-check";
import type { Distance, Region } from "../../dataset/region";
import { type Regions, regionsArbitrary } from "./regions-arbitrary";

const MOST_HOMES = 4;
const MOST_REGIONS = 64;

/** A map, and the few regions of it where the people and opportunities of one dataset are. */
export interface Places extends Regions {
  readonly homes: readonly string[];
}

/**
 * A drawn map, or the given one with up to four homes on it. Of a large map only the homes and what lies
 * above them are kept.
 *
 * @throws RangeError where the given map has no region.
 */
export function placesArbitrary(own: {
  readonly regions?: readonly Region[];
  readonly distances?: readonly Distance[];
}): fc.Arbitrary<Places> {
  const { regions, distances } = own;
  if (regions === undefined) {
    return regionsArbitrary().map((drawn) => ({
      ...drawn,
      homes: drawn.regions.map(({ id }) => id),
    }));
  }
  if (regions.length === 0) throw new RangeError("expected a region, got none");
  const map = { regions, ...(distances === undefined ? {} : { distances }) };
  const parentOf = new Map(regions.map(({ id, parent }) => [id, parent]));
  return fc
    .uniqueArray(fc.nat({ max: regions.length - 1 }), { minLength: 1, maxLength: MOST_HOMES })
    .map((indices) => {
      const homes = indices.map((index) => regions[index]!.id);
      return { ...(regions.length > MOST_REGIONS ? partOf(map, homes, parentOf) : map), homes };
    });
}

function partOf(
  { regions, distances }: Regions,
  homes: readonly string[],
  parentOf: ReadonlyMap<string, string | undefined>,
): Regions {
  const kept = new Set<string>();
  for (const home of homes) {
    let id: string | undefined = home;
    while (id !== undefined && !kept.has(id)) {
      kept.add(id);
      id = parentOf.get(id);
    }
  }
  return {
    regions: regions.filter(({ id }) => kept.has(id)),
    ...(distances === undefined
      ? {}
      : { distances: distances.filter(({ from, to }) => kept.has(from) && kept.has(to)) }),
  };
}
