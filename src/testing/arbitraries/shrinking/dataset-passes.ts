import type { Dataset } from "../../../dataset/dataset";
import { rolesOf } from "../../../dataset/opportunity";
import { DEFAULT_LEVELS } from "../../../dataset/taxonomy";
import {
  type Edit,
  inItems,
  inKey,
  lessThan,
  simplifying,
  takingOut,
  without,
  withoutKeys,
  withoutParts,
} from "./edits";
import { bareOpportunity, lesserOpportunity, sparserOpportunity } from "./opportunity-edits";
import { plainIds } from "./plain-ids";
import { bareSeeker, lesserSeeker, sparserSeeker } from "./seeker-edits";
import type { Pass } from "./shrinking-by";

/**
 * From a dataset to the least that still fails: fewer people and opportunities first, then records with
 * nothing stated, then one fact at a time, then a smaller world, smaller numbers and plain ids. What is
 * left stays a dataset that is accepted whole.
 */
export const DATASET_PASSES: readonly Pass<Dataset>[] = [
  ...[1, 2, 4, 64].map((parts) => fewer("seekers", parts)),
  ...[1, 2, 64].map((parts) => fewer("opportunities", parts)),
  simplifying(allBare),
  simplifying((dataset) => [
    ...inKey(dataset, "seekers", (seekers) => inItems(seekers, (one) => changed(one, bareSeeker))),
    ...inKey(dataset, "opportunities", (list) =>
      inItems(list, (one) => changed(one, bareOpportunity)),
    ),
  ]),
  simplifying(smallerWorld),
  takingOut((dataset) => inKey(dataset, "seekers", (seekers) => inItems(seekers, sparserSeeker))),
  takingOut((dataset) =>
    inKey(dataset, "opportunities", (list) => inItems(list, sparserOpportunity)),
  ),
  takingOut(sparserWorld),
  takingOut((dataset) => inKey(dataset, "seekers", (list) => inItems(list, lesserSeeker))),
  takingOut((dataset) =>
    inKey(dataset, "opportunities", (list) => inItems(list, lesserOpportunity)),
  ),
  simplifying((dataset) => plainIds(dataset)),
];

function fewer(key: "seekers" | "opportunities", parts: number): Pass<Dataset> {
  return takingOut((dataset) => {
    const edits = withoutParts<unknown>(dataset[key], parts);
    return edits.map((edit) => () => ({ ...dataset, [key]: edit() }));
  });
}

/** The change as an edit, where it changes anything. */
function changed<T>(value: T, change: (value: T) => T): Edit<T>[] {
  const after = change(value);
  return JSON.stringify(after).length < JSON.stringify(value).length ? [() => after] : [];
}

function allBare(dataset: Dataset): Edit<Dataset>[] {
  const bare = (one: Dataset): Dataset => ({ ...one, seekers: one.seekers.map(bareSeeker) });
  const asksNothing = (one: Dataset): Dataset => ({
    ...one,
    opportunities: one.opportunities.map(bareOpportunity),
  });
  return [
    ...changed(dataset, (one) => asksNothing(bare(one))),
    ...changed(dataset, bare),
    ...changed(dataset, asksNothing),
  ];
}

/** Everyone at one place, only the skills and places that are used, and nothing known about them. */
function smallerWorld(dataset: Dataset): Edit<Dataset>[] {
  return [
    ...changed(dataset, (one) => strippedWorld(usedWorld(one))),
    ...changed(dataset, usedWorld),
    ...changed(dataset, strippedWorld),
    ...inOnePlace(dataset),
  ];
}

function usedWorld(dataset: Dataset): Dataset {
  const { seekers, opportunities, taxonomy, distances } = dataset;
  const places = new Set([...seekers, ...opportunities].map(({ region }) => region));
  const skills = new Set([
    ...seekers.flatMap((seeker) => seeker.skills.map(({ skill }) => skill)),
    ...opportunities.flatMap((one) =>
      rolesOf(one).flatMap((role) => role.skills.map(({ skill }) => skill)),
    ),
  ]);
  const keptRegions = dataset.regions.filter(({ id }) => places.has(id));
  return {
    ...dataset,
    regions: (keptRegions.length > 0 ? keptRegions : dataset.regions.slice(0, 1)).map((region) =>
      region.parent === undefined || places.has(region.parent)
        ? region
        : without(region, ["parent"]),
    ),
    ...(distances && {
      distances: distances.filter(({ from, to }) => places.has(from) && places.has(to)),
    }),
    taxonomy: {
      ...taxonomy,
      skills: taxonomy.skills
        .filter(({ id }) => skills.has(id))
        .map(({ broader, related, ...skill }) => ({
          ...skill,
          ...linked("broader", broader, skills),
          ...linked("related", related, skills),
        })),
    },
  };
}

function linked(
  key: string,
  ids: readonly string[] | undefined,
  kept: ReadonlySet<string>,
): object {
  const links = ids?.filter((id) => kept.has(id)) ?? [];
  return links.length === 0 ? {} : { [key]: links };
}

function strippedWorld(dataset: Dataset): Dataset {
  return {
    ...dataset,
    regions: dataset.regions.map((region) => ({
      ...without(region, ["position", "validFrom", "validTo"]),
      name: "",
    })),
    taxonomy: {
      ...dataset.taxonomy,
      skills: dataset.taxonomy.skills.map((skill) => ({
        ...without(skill, ["aliases", "uri", "reuse", "related", "broader"]),
        name: "",
      })),
    },
  };
}

function inOnePlace(dataset: Dataset): Edit<Dataset>[] {
  const { seekers, opportunities } = dataset;
  const records = [...opportunities, ...seekers];
  const region = records[0]?.region;
  if (region === undefined || records.every((one) => one.region === region)) return [];
  const move = <T extends { readonly region: string }>(list: readonly T[]): readonly T[] =>
    list.map((one) => ({ ...one, region }));
  return [() => ({ ...dataset, seekers: move(seekers), opportunities: move(opportunities) })];
}

function sparserWorld(dataset: Dataset): Edit<Dataset>[] {
  const { taxonomy, regions } = dataset;
  return [
    ...withoutKeys(dataset, ["distances"]),
    ...inKey(dataset, "distances", (list) => withoutParts(list, list.length)),
    ...inKey(dataset, "regions", () =>
      inItems(regions, (region) =>
        withoutKeys(region, ["parent", "position", "validFrom", "validTo"]),
      ),
    ),
    ...inKey(dataset, "taxonomy", () => [
      ...(highestLevel(dataset) <= DEFAULT_LEVELS ? withoutKeys(taxonomy, ["levels"]) : []),
      ...inKey(taxonomy, "levels", (levels) =>
        lessThan(levels, Math.max(2, highestLevel(dataset))),
      ),
      ...inKey(taxonomy, "skills", (skills) =>
        inItems(skills, (skill) =>
          withoutKeys(skill, ["aliases", "uri", "reuse", "related", "broader"]),
        ),
      ),
    ]),
  ];
}

function highestLevel({ seekers, opportunities }: Dataset): number {
  const levels = [
    ...seekers.flatMap(({ skills }) => skills),
    ...opportunities.flatMap((one) => rolesOf(one).flatMap(({ skills }) => skills)),
  ].map(({ level }) => level);
  return Math.max(1, ...levels);
}
