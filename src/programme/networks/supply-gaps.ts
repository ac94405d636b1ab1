import { byCodeUnit } from "../../dataset/code-unit-order";
import type { Closed } from "../../document/plan";
import type { ClosedCooperative, Cooperative } from "./cooperative";
import { byNearness, isInReach, nearestOf } from "./nearness";
import type { Product } from "./product-table";
import type { SupplyReach } from "./supply-links";

/** A closed opportunity that would close a gap if it opened. */
export interface GapFiller extends Closed {
  /** To the nearest of those in need of it; null where no distance is known. */
  readonly km: number | null;
}

/** A product that breaks a chain. */
export interface SupplyGap {
  readonly product: string;
  /**
   * `not-offered`: no cooperative has what these need; `too-far`: some have it, none within reach.
   * `not-needed`: no cooperative needs what these offer; `users-too-far`: some do, none within reach.
   */
  readonly cause: "not-offered" | "too-far" | "not-needed" | "users-too-far";
  /** Who needs it, or who offers it, in id order. */
  readonly cooperatives: readonly string[];
  /** Closed opportunities within reach that would fill the gap, nearest first. */
  readonly closed: readonly GapFiller[];
}

/** One product among those that are open and those that stayed closed. */
interface Sides {
  readonly open: Product;
  readonly closed: Product<ClosedCooperative> | undefined;
}

/**
 * What is needed and not offered within reach, and what is offered and not needed within reach, each
 * by product. Who offers what it needs itself serves itself and is no gap.
 */
export function supplyGaps(
  open: ReadonlyMap<string, Product>,
  closed: ReadonlyMap<string, Product<ClosedCooperative>>,
  reach: SupplyReach,
): { readonly missing: SupplyGap[]; readonly unused: SupplyGap[] } {
  const missing: SupplyGap[] = [];
  const unused: SupplyGap[] = [];
  const byName = [...open].sort(([, a], [, b]) => byCodeUnit(a.name, b.name));
  for (const [key, product] of byName) {
    const sides = { open: product, closed: closed.get(key) };
    const lacking = alone(product.neededBy, product.offeredBy, reach);
    const idle = alone(product.offeredBy, product.neededBy, reach);
    if (lacking.length > 0) missing.push(missingGap(sides, lacking, reach));
    if (idle.length > 0) unused.push(unusedGap(sides, idle, reach));
  }
  return { missing, unused };
}

function missingGap(
  { open, closed }: Sides,
  lacking: readonly Cooperative[],
  reach: SupplyReach,
): SupplyGap {
  return {
    product: open.name,
    cause: open.offeredBy.length === 0 ? "not-offered" : "too-far",
    cooperatives: lacking.map(({ id }) => id),
    closed: fillers(closed?.offeredBy ?? [], lacking, reach),
  };
}

function unusedGap(
  { open, closed }: Sides,
  idle: readonly Cooperative[],
  reach: SupplyReach,
): SupplyGap {
  return {
    product: open.name,
    cause: open.neededBy.length === 0 ? "not-needed" : "users-too-far",
    cooperatives: idle.map(({ id }) => id),
    closed: fillers(closed?.neededBy ?? [], idle, reach),
  };
}

/** Those who have nobody of the other side within reach, themselves included. */
function alone(
  ones: readonly Cooperative[],
  others: readonly Cooperative[],
  { kilometres, maxKm }: SupplyReach,
): Cooperative[] {
  return ones.filter(
    ({ region }) => !others.some((other) => isInReach(kilometres(region, other.region), maxKm)),
  );
}

function fillers(
  candidates: readonly ClosedCooperative[],
  waiting: readonly Cooperative[],
  { kilometres, maxKm }: SupplyReach,
): GapFiller[] {
  return candidates
    .filter(({ region }) => waiting.some((one) => isInReach(kilometres(region, one.region), maxKm)))
    .map((one) => ({ id: one.id, one, km: nearestOf(kilometres, one.region, waiting) }))
    .sort(byNearness)
    .map(({ one, km }) => ({ ...one.closed, km }));
}
