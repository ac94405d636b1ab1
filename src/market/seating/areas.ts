import { memory } from "../column";
import { UNKNOWN_KM } from "../distances";

/** How far an area spreads from its most populous region, and how many people it may hold. */
export interface AreaSize {
  readonly radiusKm: number;
  readonly people: number;
}

/** A region without people belongs to no area. */
export const NO_AREA = -1;

/**
 * Puts regions that lie close together into areas: the most populous region that is left, and those
 * nearest to it while they are near and the area is not full. By region the area, numbered from 0.
 * Quadratic in the regions.
 */
export function areasOf(
  population: Int32Array,
  km: (a: number, b: number) => number,
  { radiusKm, people }: AreaSize,
): Int32Array {
  const areaOf = new Int32Array(memory(4 * population.length)).fill(NO_AREA);
  const byPopulation = Array.from(population.keys())
    .filter((region) => population[region]! > 0)
    .sort((a, b) => population[b]! - population[a]! || a - b);
  let area = 0;
  for (const centre of byPopulation) {
    if (areaOf[centre] !== NO_AREA) continue;
    areaOf[centre] = area;
    let total = population[centre]!;
    const near = byPopulation
      .filter((region) => areaOf[region] === NO_AREA)
      .map((region) => ({ region, away: km(centre, region) }))
      .filter(({ away }) => away !== UNKNOWN_KM && away <= radiusKm)
      .sort((a, b) => a.away - b.away || a.region - b.region);
    for (const { region } of near) {
      if (total + population[region]! > people) continue;
      areaOf[region] = area;
      total += population[region]!;
    }
    area += 1;
  }
  return areaOf;
}
