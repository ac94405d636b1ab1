import { type Distance, distances } from "./distances";
import type { Opportunity } from "./opportunities/opportunity-record";
import { provinceOpportunities } from "./opportunities/province-opportunities";
import { varyOpportunity } from "./opportunities/vary-opportunity";
import { type Region, regions } from "./regions";
import { drawSeeker } from "./seekers/draw-seeker";
import type { Seeker } from "./seekers/seeker-record";
import { taxonomy } from "./taxonomy/province-taxonomy";

/** How large a province to make; the defaults make the bundled one. */
export interface ProvinceSize {
  /** Default 3000. */
  readonly seekers?: number;
  /** Default: the hand-written ones. More are drawn as variations, fewer are spread over the lines. */
  readonly opportunities?: number;
  /** Basis points of investments among the drawn opportunities. Default 500. */
  readonly investmentShare?: number;
  /** Default "1389". */
  readonly seed?: string;
}

/** A province: its frame at once, its people and opportunities one at a time. */
export interface Province {
  readonly regions: readonly Region[];
  readonly distances: readonly Distance[];
  readonly taxonomy: typeof taxonomy;
  /** Starts anew at every call. */
  readonly seekers: () => Iterable<Seeker>;
  /** Starts anew at every call. */
  readonly opportunities: () => Iterable<Opportunity>;
}

/**
 * Makes a province of a given size. Seeker i is the same whatever the number of seekers; so is
 * opportunity i past the hand-written ones. Memory does not grow with the size.
 */
export function generateProvince(size: ProvinceSize = {}): Province {
  const { seekers = 3000, seed = "1389", investmentShare = 500 } = size;
  const opportunities = size.opportunities ?? provinceOpportunities.length;
  return {
    regions,
    distances,
    taxonomy,
    seekers: () => countUp(seekers, (index) => drawSeeker(seed, index)),
    opportunities: () =>
      opportunities < provinceOpportunities.length
        ? countUp(opportunities, (index) => spread(index, opportunities))
        : countUp(
            opportunities,
            (index) =>
              provinceOpportunities[index] ?? varyOpportunity(seed, index, investmentShare),
          ),
  };
}

function spread(index: number, count: number): Opportunity {
  return provinceOpportunities[Math.floor((index * provinceOpportunities.length) / count)]!;
}

function* countUp<T>(count: number, make: (index: number) => T): Generator<T> {
  for (let index = 0; index < count; index++) yield make(index);
}
