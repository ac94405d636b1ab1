// problem: find cooperatives of one line of work that are near each other.
// method: complete linkage over the regions of each ISIC division. Why not connected components: with
//   county seats 40 to 50 km apart they chain through the province, and the ends of a chain are no
//   neighbours; here every two of a cluster are within the distance.
// complexity: O(regions³) per division.
// invariants: no cooperative is in two clusters; all of a region's cooperatives of one line are together;
//   a distance that is not known joins nobody.

import { byCodeUnit } from "../../dataset/code-unit-order";
import type { Market } from "../../market/market";
import { sectorsMatch } from "../../market/sector-match";
import { completeLinkage } from "../../solvers/complete-linkage";
import {
  type Cooperative,
  cooperativesOf,
  type ExistingCooperative,
  type OpenedPlan,
} from "./cooperative";
import { assertWhole, type Kilometres, kilometresOf } from "./nearness";
import { productsOf } from "./product-table";

/** What makes a cluster. */
export interface ClusterOptions {
  /** The farthest that two of a cluster may be apart, in whole kilometres. */
  readonly maxKm: number;
  /** The fewest cooperatives of a cluster, from 1 on. */
  readonly minUnits: number;
  /** What counts as one line of work: an ISIC division (the default) or a whole section. */
  readonly by?: "division" | "section";
  /** Cooperatives that work already. */
  readonly existing?: readonly ExistingCooperative[];
}

/** A product that several of a cluster offer or need. */
export interface SharedProduct {
  readonly product: string;
  readonly cooperatives: readonly string[];
}

/** Like cooperatives near each other. */
export interface Cluster {
  /** ISIC: two digits, or a section's letter. */
  readonly sector: string;
  readonly cooperatives: readonly string[];
  readonly regions: readonly string[];
  /** The region from which the cooperatives are nearest, in sum and then at most, in kilometres. */
  readonly centre: {
    readonly region: string;
    readonly totalKm: number;
    readonly farthestKm: number;
  };
  /** The farthest that two of them are apart. */
  readonly widthKm: number;
  /** Products that at least two need, and could buy together. */
  readonly sharedNeeds: readonly SharedProduct[];
  /** Products that at least two offer, and could sell together. */
  readonly sharedOffers: readonly SharedProduct[];
}

/**
 * Finds the clusters among a plan's units and the cooperatives given: by sector, the largest first,
 * then by their first id. A cooperative that states a section's letter only tells no division: it
 * clusters with those that state the same letter.
 *
 * @throws TaavonError `unknown_id` for an opportunity or region that the market does not have;
 * `invalid_option` for an option out of range or an id used twice.
 */
export function clusters(market: Market, plan: OpenedPlan, options: ClusterOptions): Cluster[] {
  const { maxKm, minUnits, by = "division", existing } = options;
  assertWhole("maxKm", maxKm, 0);
  assertWhole("minUnits", minUnits, 1);
  const { open } = cooperativesOf(market, plan, existing);
  const kilometres = kilometresOf(market);
  return [...groupedBy(open, (one) => lineOf(one.sector, by))]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([sector, like]) =>
      neighbourhoods(like, kilometres, maxKm)
        .filter(({ length }) => length >= minUnits)
        .map((cooperatives) => describe(sector, cooperatives, kilometres))
        .sort(
          (a, b) =>
            b.cooperatives.length - a.cooperatives.length ||
            byCodeUnit(a.cooperatives[0]!, b.cooperatives[0]!),
        ),
    );
}

const SECTIONS = [..."ABCDEFGHIJKLMNOPQRSTU"];

/** The line of work of an ISIC code; a code of no section is a line by itself. */
function lineOf(sector: string, by: "division" | "section"): string {
  const division = sector.slice(0, 2);
  if (by === "division") return division;
  return SECTIONS.find((letter) => sectorsMatch(letter, sector)) ?? division;
}

function neighbourhoods(
  like: readonly Cooperative[],
  kilometres: Kilometres,
  maxKm: number,
): Cooperative[][] {
  const byRegion = groupedBy(like, ({ region }) => region);
  const regions = [...byRegion.keys()].sort(byCodeUnit);
  const groups = completeLinkage({
    count: regions.length,
    distance: (a, b) => kilometres(regions[a]!, regions[b]!) ?? Infinity,
    most: maxKm,
  });
  return groups.map((group) =>
    group
      .flatMap((region) => byRegion.get(regions[region]!)!)
      .sort((a, b) => byCodeUnit(a.id, b.id)),
  );
}

function describe(
  sector: string,
  cooperatives: readonly Cooperative[],
  kilometres: Kilometres,
): Cluster {
  const regions = [...new Set(cooperatives.map(({ region }) => region))].sort(byCodeUnit);
  // why: complete linkage has seen every distance inside a cluster
  const km = (a: string, b: string): number => kilometres(a, b)!;
  const products = [...productsOf(cooperatives).values()].sort((a, b) =>
    byCodeUnit(a.name, b.name),
  );
  return {
    sector,
    cooperatives: cooperatives.map(({ id }) => id),
    regions,
    centre: centreOf(regions, cooperatives, km),
    widthKm: Math.max(...regions.flatMap((a) => regions.map((b) => km(a, b)))),
    sharedNeeds: products.flatMap(({ name, neededBy }) => shared(name, neededBy)),
    sharedOffers: products.flatMap(({ name, offeredBy }) => shared(name, offeredBy)),
  };
}

function centreOf(
  regions: readonly string[],
  cooperatives: readonly Cooperative[],
  km: (a: string, b: string) => number,
): Cluster["centre"] {
  const candidates = regions.map((region) => {
    const away = cooperatives.map((one) => km(region, one.region));
    const totalKm = away.reduce((sum, one) => sum + one, 0);
    return { region, totalKm, farthestKm: Math.max(...away) };
  });
  return candidates.sort(
    (a, b) =>
      a.totalKm - b.totalKm || a.farthestKm - b.farthestKm || byCodeUnit(a.region, b.region),
  )[0]!;
}

function shared(product: string, cooperatives: readonly Cooperative[]): SharedProduct[] {
  if (cooperatives.length < 2) return [];
  return [{ product, cooperatives: cooperatives.map(({ id }) => id) }];
}

function groupedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
