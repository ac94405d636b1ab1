import type { Dataset, Region, Text } from "taavon";
import { isValidOn, type Source } from "./source";

/** What happened in one county: people by where they live, places and units by where they stand. */
export interface CountyFacts {
  readonly id: string;
  readonly name: Text;
  readonly placed: number;
  readonly unplaced: number;
  readonly units: number;
  readonly vacancies: number;
  readonly filled: number;
}

type Counts = { -readonly [Key in keyof CountyFacts]: CountyFacts[Key] };

/**
 * Counts people, units and vacancies by county, the county with most people first.
 *
 * A county is the region just under the top of the map, or the top itself for what is placed there;
 * smaller regions count for the county that they lie in.
 */
export function countCounties({ dataset, plan, opened, asOf }: Source): readonly CountyFacts[] {
  const countyOf = findCounties(dataset.regions);
  const counts = new Map<string, Counts>();
  const at = (region: string): Counts => {
    const county = countyOf.get(region) ?? { id: region, name: region };
    const known = counts.get(county.id);
    if (known !== undefined) return known;
    const zero = { placed: 0, unplaced: 0, units: 0, vacancies: 0, filled: 0 };
    const fresh: Counts = { id: county.id, name: county.name, ...zero };
    counts.set(county.id, fresh);
    return fresh;
  };

  countPeople({ dataset, plan }, at);
  const filled = new Map<string, number>();
  for (const { opportunity } of plan.placements) {
    filled.set(opportunity, (filled.get(opportunity) ?? 0) + 1);
  }
  for (const opportunity of dataset.opportunities) {
    if (!isValidOn(opportunity, asOf)) continue;
    const county = at(opportunity.region);
    if (opened.has(opportunity.id)) county.units += 1;
    if (opportunity.kind === "investment") continue;
    county.vacancies += opportunity.role.places.max;
    county.filled += filled.get(opportunity.id) ?? 0;
  }
  return [...counts.values()].sort(
    (a, b) => b.placed + b.unplaced - (a.placed + a.unplaced) || (a.id < b.id ? -1 : 1),
  );
}

function countPeople(
  { dataset, plan }: Pick<Source, "dataset" | "plan">,
  at: (region: string) => Counts,
): void {
  const placed = new Set(plan.placements.map(({ seeker }) => seeker));
  for (const { id, region } of dataset.seekers) {
    if (placed.has(id)) at(region).placed += 1;
    else at(region).unplaced += 1;
  }
}

function findCounties(regions: Dataset["regions"]): ReadonlyMap<string, Region> {
  const byId = new Map(regions.map((region) => [region.id, region]));
  return new Map(
    regions.map((region) => {
      let county = region;
      let parent = byId.get(region.parent ?? "");
      // the last region on the way up that still has a parent of its own
      while (parent?.parent !== undefined) {
        county = parent;
        parent = byId.get(parent.parent);
      }
      return [region.id, county];
    }),
  );
}
