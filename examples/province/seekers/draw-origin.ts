import type { OccupationProfile } from "../profiles/occupation-profile";
import { provinceProfiles } from "../profiles/province-profiles";
import { type CountyName, countyWeights } from "../regions";
import { openRandom, pickWeighted } from "../seeded-random";

/** Where a seeker lives and what they do. */
export interface Origin {
  readonly home: CountyName;
  readonly profile: OccupationProfile;
}

const homeWeights = countyWeights.map(({ weight }) => Math.floor(weight / 100));

const profileWeights: ReadonlyMap<CountyName, readonly number[]> = new Map(
  countyWeights.map(({ name }) => [
    name,
    provinceProfiles.map(({ common, elsewhere }) => common[name] ?? elsewhere),
  ]),
);

/** Draws the county and the occupation of the seeker at an index. */
export function drawOrigin(seed: string, index: number): Origin {
  const random = openRandom(seed, "origin", index);
  const home = countyWeights[pickWeighted(random, homeWeights)]!.name;
  return { home, profile: provinceProfiles[pickWeighted(random, profileWeights.get(home)!)]! };
}
