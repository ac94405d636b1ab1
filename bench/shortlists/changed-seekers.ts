import type { Seeker } from "../../src/dataset/seeker";
import { samplePlaces } from "./sample-places";

/** So many people of a sample, each with the skills and the home of the next. */
export function changedSeekers(
  seekers: readonly Seeker[],
  { count, seed }: { readonly count: number; readonly seed: string },
): Seeker[] {
  const chosen = samplePlaces(seekers.length, count, seed).map((place) => seekers[place]!);
  return chosen.map((seeker, at) => {
    const { skills, region } = chosen[(at + 1) % chosen.length]!;
    return { ...seeker, skills, region };
  });
}

/** The same people, the changed ones in the places of their former selves. */
export function withChanges(seekers: readonly Seeker[], changed: readonly Seeker[]): Seeker[] {
  const byId = new Map(changed.map((seeker) => [seeker.id, seeker]));
  return seekers.map((seeker) => byId.get(seeker.id) ?? seeker);
}
