import type { Dataset } from "../../dataset/dataset";
import type { Seeker } from "../../dataset/seeker";

/** The dataset with one seeker changed, counted around; undefined where there is none to change. */
export function changeSeeker(
  dataset: Dataset,
  place: number,
  change: (seeker: Seeker) => Seeker,
): { readonly dataset: Dataset; readonly id: string } | undefined {
  const { seekers } = dataset;
  const chosen = seekers[place % seekers.length];
  if (chosen === undefined) return undefined;
  const changed = seekers.map((seeker) => (seeker === chosen ? change(seeker) : seeker));
  return { dataset: { ...dataset, seekers: changed }, id: chosen.id };
}
