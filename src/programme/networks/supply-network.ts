// problem: who supplies whom among the cooperatives of a plan, where the chains close into rounds, and
//   where they break.
// method: products meet by search key; rounds by strong components and short elementary cycles.
// complexity: O(Σ over products of suppliers · users) links, and the rounds' own cost.
// invariants: each need of a cooperative is either supplied by another one within reach, or served by
//   itself, or stands among the missing; each offer likewise.

import type { Closed } from "../../document/plan";
import type { Market } from "../../market/market";
import {
  type Cooperative,
  cooperativesOf,
  type ExistingCooperative,
  type OpenedPlan,
} from "./cooperative";
import { type CountySupply, countySupply } from "./county-supply";
import { assertWhole, kilometresOf } from "./nearness";
import { productsOf } from "./product-table";
import { type SupplyCycles, supplyCycles } from "./supply-cycles";
import { type SupplyGap, supplyGaps } from "./supply-gaps";
import { type ProductChain, productChains, type SupplyLink, supplyLinks } from "./supply-links";

/** How far supply may come, and who else takes part. */
export interface SupplyOptions {
  /** The farthest that a product is carried, in whole kilometres; anywhere where unstated. */
  readonly maxKm?: number;
  /** Cooperatives that work already. */
  readonly existing?: readonly ExistingCooperative[];
  /** The longest round to list, from 2 on; 6 where unstated. */
  readonly maxCycle?: number;
  /** How many rounds to list at most; 200 where unstated. */
  readonly maxCycles?: number;
}

/** A closed opportunity by the gaps that it would close. */
export interface Opening extends Closed {
  /** Products that it offers and others miss. */
  readonly fills: readonly string[];
  /** Products that it needs and others offer in vain. */
  readonly uses: readonly string[];
}

/** Who supplies whom, in rounds and with gaps. */
export interface SupplyNetwork {
  /** In id order. */
  readonly cooperatives: readonly Cooperative[];
  /** By product, then by user, each user's suppliers nearest first. */
  readonly links: readonly SupplyLink[];
  /** The same by supplier, each supplier's users nearest first. */
  readonly products: readonly ProductChain[];
  readonly cycles: SupplyCycles;
  /** What is needed and not to be had, by product. */
  readonly missing: readonly SupplyGap[];
  /** What is offered and not wanted, by product. */
  readonly unused: readonly SupplyGap[];
  /** Closed opportunities by how many gaps they would close, the most first, then by id. */
  readonly openings: readonly Opening[];
  readonly counties: readonly CountySupply[];
}

const LONGEST_CYCLE = 6;
const MOST_CYCLES = 200;

/**
 * Finds who supplies whom among the units of a plan, by the `offers` and `needs` of their
 * opportunities, together with the cooperatives given. Products meet however they are spelled
 * (`looseKey`). A distance that is not known stays in the network with `km: null`.
 *
 * Quick for a province: suppliers times users of each product.
 *
 * @throws TaavonError `unknown_id` for an opportunity or region that the market does not have;
 * `invalid_option` for an option out of range or an id used twice.
 */
export function supplyNetwork(
  market: Market,
  plan: OpenedPlan,
  options: SupplyOptions = {},
): SupplyNetwork {
  const { maxKm, existing, maxCycle = LONGEST_CYCLE, maxCycles = MOST_CYCLES } = options;
  if (maxKm !== undefined) assertWhole("maxKm", maxKm, 0);
  assertWhole("maxCycle", maxCycle, 2);
  assertWhole("maxCycles", maxCycles, 0);
  const { open, closed } = cooperativesOf(market, plan, existing);
  const reach = { kilometres: kilometresOf(market), maxKm: maxKm ?? Infinity };
  const products = productsOf(open);
  const links = supplyLinks(products.values(), reach);
  const gaps = supplyGaps(products, productsOf(closed), reach);
  return {
    cooperatives: open,
    links,
    products: productChains(products.values(), reach),
    cycles: supplyCycles(open, links, { maxLength: maxCycle, limit: maxCycles }),
    ...gaps,
    openings: openingsOf(gaps),
    counties: countySupply(open, links, gaps),
  };
}

function openingsOf({ missing, unused }: Pick<SupplyNetwork, "missing" | "unused">): Opening[] {
  const openings = new Map<
    string,
    Opening & { readonly fills: string[]; readonly uses: string[] }
  >();
  const collect = (gaps: readonly SupplyGap[], side: "fills" | "uses"): void => {
    for (const { product, closed } of gaps) {
      for (const { km: _, ...one } of closed) {
        const known = openings.get(one.opportunity) ?? { ...one, fills: [], uses: [] };
        openings.set(one.opportunity, known);
        known[side].push(product);
      }
    }
  };
  collect(missing, "fills");
  collect(unused, "uses");
  const gain = ({ fills, uses }: Opening): number => fills.length + uses.length;
  return [...openings.values()].sort(
    (a, b) => gain(b) - gain(a) || (a.opportunity < b.opportunity ? -1 : 1),
  );
}
