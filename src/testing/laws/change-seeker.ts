import type { Dataset } from "../../dataset/dataset";
import type { Seeker } from "../../dataset/seeker";

/** The dataset with one seeker changed; undefined where nobody has that id. */
export function changeSeeker(
  dataset: Dataset,
  id: string,
  change: (seeker: Seeker) => Seeker,
): Dataset | undefined {
  const { seekers } = dataset;
  if (!seekers.some((seeker) => seeker.id === id)) return undefined;
  const changed = seekers.map((seeker) => (seeker.id === id ? change(seeker) : seeker));
  return { ...dataset, seekers: changed };
}

/** The seeker of an id. */
export function seekerOf({ seekers }: Dataset, id: string): Seeker | undefined {
  return seekers.find((seeker) => seeker.id === id);
}
