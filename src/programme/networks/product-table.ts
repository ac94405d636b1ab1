import { byCodeUnit } from "../../dataset/code-unit-order";
import { looseKey } from "../../text/search-key";
import type { Cooperative } from "./cooperative";

/** Who offers and who needs one product. */
export interface Product<Offerer extends Cooperative = Cooperative> {
  /** As it is written; of several spellings the first in code-unit order. */
  readonly name: string;
  readonly offeredBy: readonly Offerer[];
  readonly neededBy: readonly Offerer[];
}

interface Entry<Item> {
  spelling: string;
  readonly offeredBy: Item[];
  readonly neededBy: Item[];
}

/**
 * The products of some cooperatives by search key, so that `شير خام` and `شیر‌خام` are one product;
 * what has no letter is no product. Linear but for the spelling; cooperatives keep their order.
 */
export function productsOf<Item extends Cooperative>(
  cooperatives: readonly Item[],
): ReadonlyMap<string, Product<Item>> {
  const entries = new Map<string, Entry<Item>>();
  const at = (key: string, spelling: string): Entry<Item> => {
    const known = entries.get(key);
    if (known === undefined) {
      const fresh: Entry<Item> = { spelling, offeredBy: [], neededBy: [] };
      entries.set(key, fresh);
      return fresh;
    }
    if (byCodeUnit(spelling, known.spelling) < 0) known.spelling = spelling;
    return known;
  };
  for (const one of cooperatives) {
    for (const [key, spelling] of spellings(one.offers)) at(key, spelling).offeredBy.push(one);
    for (const [key, spelling] of spellings(one.needs)) at(key, spelling).neededBy.push(one);
  }
  return new Map(
    [...entries].map(([key, { spelling, ...sides }]) => [key, { name: spelling, ...sides }]),
  );
}

/** The distinct products of a list by key, each with its first spelling. */
function spellings(products: readonly string[]): ReadonlyMap<string, string> {
  const byKey = new Map<string, string>();
  for (const product of [...products].sort(byCodeUnit)) {
    const key = looseKey(product);
    if (key !== "" && !byKey.has(key)) byKey.set(key, product);
  }
  return byKey;
}
