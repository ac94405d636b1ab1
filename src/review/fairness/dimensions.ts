import { byCodeUnit } from "../../dataset/code-unit-order";
import type { Seeker } from "../../dataset/seeker";
import type { Market } from "../../market/market";
import { wholeYears } from "../../market/whole-years";
import { countiesOf } from "../counties-of";

/** By what people can be told apart: only what they declare themselves. */
export const DIMENSIONS = ["group", "county", "region", "age", "education"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A way of telling everybody apart: each seeker is in exactly one category. */
export interface Partition {
  readonly by: Dimension;
  /** The group of a partition into its members and all others; else empty. */
  readonly group: string;
  readonly categoryOf: (seeker: Seeker) => string;
}

// why: whether people are told apart by sex is asked for by name, never by default
const SEX = new Set(
  ["woman", "women", "female", "man", "men", "male", "girl", "boy"].concat([
    "زن",
    "زنان",
    "مرد",
    "مردان",
    "دختر",
    "پسر",
  ]),
);

/** Every group that a seeker declares or that has a priority, but for sex, in code-unit order. */
export function declaredGroups({ dataset, policy }: Market): readonly string[] {
  const groups = new Set(policy.priorities.map(({ group }) => group));
  for (const seeker of dataset.seekers) for (const group of seeker.groups ?? []) groups.add(group);
  return [...groups].filter((group) => !SEX.has(group.toLowerCase())).sort(byCodeUnit);
}

/** The partitions of a dimension: one for each group, else a single one. */
export function partitionsOf(
  market: Market,
  by: Dimension,
  groups: readonly string[],
): readonly Partition[] {
  if (by === "group") {
    return groups.map((group) => ({
      by,
      group,
      categoryOf: (seeker) => (seeker.groups?.includes(group) ? "in" : "out"),
    }));
  }
  return [{ by, group: "", categoryOf: CATEGORIES[by](market) }];
}

const CATEGORIES: Readonly<
  Record<Exclude<Dimension, "group">, (market: Market) => Partition["categoryOf"]>
> = {
  county: ({ dataset }) => {
    const counties = countiesOf(dataset.regions);
    return ({ region }) => counties.get(region)!;
  },
  region: () => (seeker) => seeker.region,
  age: ({ policy }) => {
    return ({ birthDate }) =>
      birthDate === undefined ? "unstated" : ageBand(wholeYears(birthDate, policy.asOf));
  },
  education: () => (seeker) => {
    const level = seeker.education?.level;
    if (level === undefined) return "unstated";
    return level <= 2 ? "0-2" : level <= 4 ? "3-4" : "5-8";
  },
};

function ageBand(years: number): string {
  if (years < 25) return "0-24";
  if (years >= 55) return "55+";
  const from = 25 + 10 * Math.floor((years - 25) / 10);
  return `${from}-${from + 9}`;
}
