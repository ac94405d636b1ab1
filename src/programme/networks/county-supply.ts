import { byCodeUnit } from "../../dataset/code-unit-order";
import type { Cooperative } from "./cooperative";
import type { SupplyGap } from "./supply-gaps";
import type { SupplyLink } from "./supply-links";

/** The network as one county sees it. */
export interface CountySupply {
  readonly county: string;
  readonly cooperatives: readonly string[];
  /** Links whose two ends are here, whose user is here, whose supplier is here. */
  readonly links: { readonly within: number; readonly incoming: number; readonly outgoing: number };
  /** Products that some cooperative here needs and nobody within reach offers. */
  readonly missing: readonly string[];
  /** Products that some cooperative here offers and nobody within reach needs. */
  readonly unused: readonly string[];
}

/** Counts links and gaps by county, in id order; counties without a cooperative are left out. */
export function countySupply(
  cooperatives: readonly Cooperative[],
  links: readonly SupplyLink[],
  gaps: { readonly missing: readonly SupplyGap[]; readonly unused: readonly SupplyGap[] },
): CountySupply[] {
  const countyOf = new Map(cooperatives.map(({ id, county }) => [id, county]));
  const counties = [...new Set(countyOf.values())].sort(byCodeUnit);
  return counties.map((county) => {
    const isHere = (id: string): boolean => countyOf.get(id) === county;
    const productsOf = (list: readonly SupplyGap[]): string[] =>
      list.filter((gap) => gap.cooperatives.some(isHere)).map(({ product }) => product);
    const count = (fromHere: boolean, toHere: boolean): number =>
      links.filter(({ supplier, user }) => isHere(supplier) === fromHere && isHere(user) === toHere)
        .length;
    return {
      county,
      cooperatives: cooperatives.filter(({ id }) => isHere(id)).map(({ id }) => id),
      links: {
        within: count(true, true),
        incoming: count(false, true),
        outgoing: count(true, false),
      },
      missing: productsOf(gaps.missing),
      unused: productsOf(gaps.unused),
    };
  });
}
