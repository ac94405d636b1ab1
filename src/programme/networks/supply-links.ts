import { byCodeUnit } from "../../dataset/code-unit-order";
import type { Cooperative } from "./cooperative";
import { byNearness, isInReach, type Kilometres } from "./nearness";
import type { Product } from "./product-table";

/** One cooperative's product that another one needs. */
export interface SupplyLink {
  readonly product: string;
  readonly supplier: string;
  readonly user: string;
  /** Whole kilometres; null where the distance is not known and has to be confirmed. */
  readonly km: number | null;
}

/** A product with its suppliers in id order, each with the users it can serve, nearest first. */
export interface ProductChain {
  readonly product: string;
  readonly suppliers: readonly {
    readonly supplier: string;
    readonly users: readonly { readonly user: string; readonly km: number | null }[];
  }[];
}

/** What decides who can supply whom. */
export interface SupplyReach {
  readonly kilometres: Kilometres;
  readonly maxKm: number;
}

/** The links of some products, by product, then by user, each user's suppliers nearest first. */
export function supplyLinks(products: Iterable<Product>, reach: SupplyReach): SupplyLink[] {
  return inNameOrder(products).flatMap(({ name, offeredBy, neededBy }) =>
    neededBy.flatMap((user) =>
      inReachOf(user, offeredBy, reach).map(({ id, km }) => ({
        product: name,
        supplier: id,
        user: user.id,
        km,
      })),
    ),
  );
}

/** The same links from the suppliers' side; products that nobody supplies to anybody are left out. */
export function productChains(products: Iterable<Product>, reach: SupplyReach): ProductChain[] {
  return inNameOrder(products).flatMap(({ name, offeredBy, neededBy }) => {
    const suppliers = offeredBy.flatMap((supplier) => {
      const users = inReachOf(supplier, neededBy, reach).map(({ id, km }) => ({ user: id, km }));
      return users.length > 0 ? [{ supplier: supplier.id, users }] : [];
    });
    return suppliers.length > 0 ? [{ product: name, suppliers }] : [];
  });
}

/** The others within reach of a cooperative, nearest first; nobody deals with itself. */
function inReachOf(
  one: Cooperative,
  others: readonly Cooperative[],
  { kilometres, maxKm }: SupplyReach,
): { readonly id: string; readonly km: number | null }[] {
  return others
    .filter(({ id }) => id !== one.id)
    .map(({ id, region }) => ({ id, km: kilometres(one.region, region) }))
    .filter(({ km }) => isInReach(km, maxKm))
    .sort(byNearness);
}

function inNameOrder(products: Iterable<Product>): Product[] {
  return [...products].sort((a, b) => byCodeUnit(a.name, b.name));
}
