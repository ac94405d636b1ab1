import {
  createMarket,
  type Market,
  type SharedMarket,
  type ShortlistColumns,
  shareMarket,
  shortlistColumns,
} from "taavon";
import type { CellInput } from "./cell-input";
import { peakOf, residentMemory } from "./resident-memory";
import type { MemoryUse } from "./results";

/** The library's answer to a cell, and the memory that it took. */
export interface OwnAnswer {
  readonly market: Market;
  readonly shared: SharedMarket;
  readonly byRole: ShortlistColumns;
  readonly bySeeker: ShortlistColumns;
  readonly memory: MemoryUse;
}

/** Compiles the market and finds all lists of roles, then all of seekers, once, watching the memory. */
export function ownAnswer({ dataset, policy }: CellInput, k: number): OwnAnswer {
  const input = residentMemory();
  const compiled = peakOf(() => {
    const market = createMarket(dataset, policy);
    return { market, shared: shareMarket(market) };
  });
  const { market, shared } = compiled.value;
  const find = (by: "role" | "seeker") => {
    globalThis.gc?.();
    return peakOf(() => shortlistColumns(shared, { by, k }));
  };
  const [byRole, bySeeker] = [find("role"), find("seeker")];
  const beside = ({ peak }: { readonly peak: number }): number =>
    Math.max(0, Math.round(peak - input));
  return {
    market,
    shared,
    byRole: byRole.value,
    bySeeker: bySeeker.value,
    memory: {
      input: Math.round(input),
      compile: beside(compiled),
      byRole: beside(byRole),
      bySeeker: beside(bySeeker),
    },
  };
}
