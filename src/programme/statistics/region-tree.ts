import { byCodeUnit } from "../../dataset/code-unit-order";
import type { Region } from "../../dataset/region";
import type { Span } from "./period-span";

/** The map by code: who lies in whom, and when each was in force. */
export interface RegionTree {
  readonly has: (region: string) => boolean;
  /** The regions directly in a region, in id order. */
  readonly childrenOf: (region: string) => readonly string[];
  /** Whether a region existed on some day of a span (`validFrom`, `validTo`). */
  readonly isInForce: (region: string, span: Span) => boolean;
}

/** Compiles regions to a tree. */
export function regionTree(regions: readonly Region[]): RegionTree {
  const byId = new Map(regions.map((region) => [region.id, region]));
  const children = new Map<string, string[]>();
  for (const { id, parent } of regions) {
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  for (const list of children.values()) list.sort(byCodeUnit);
  return {
    has: (region) => byId.has(region),
    childrenOf: (region) => children.get(region) ?? [],
    isInForce: (region, { from, to }) => {
      const { validFrom, validTo } = byId.get(region) ?? {};
      return (
        (validFrom === undefined || validFrom <= to) && (validTo === undefined || from <= validTo)
      );
    },
  };
}
