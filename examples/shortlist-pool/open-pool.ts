import { Piscina } from "piscina";
import {
  mergeShortlists,
  type SharedMarket,
  type ShortlistColumns,
  type ShortlistsQuery,
} from "taavon";
import { splitRange } from "./split-range";

/** Threads that answer together. */
export interface ShortlistPool {
  /** The lists of all roles or seekers, as one thread finds them; rejects with a worker's error. */
  readonly find: (query: Pick<ShortlistsQuery, "by" | "k">) => Promise<ShortlistColumns>;
  readonly close: () => Promise<void>;
}

// why: more ranges than threads, so that no thread waits for the slowest; but every range of roles walks
// over all seekers once more, and gives every one of them a list to merge
const RANGES_PER_THREAD = { role: 2, seeker: 1 };

/** Starts the threads and hands each the market, whose columns they share. */
export function openShortlistPool(market: SharedMarket, threads: number): ShortlistPool {
  const pool = new Piscina<ShortlistsQuery, ShortlistColumns>({
    filename: new URL("./answer-range.ts", import.meta.url).href,
    name: "answerRange",
    minThreads: threads,
    maxThreads: threads,
    workerData: market,
  });
  return {
    find: async ({ by, k }) => {
      const { count } = market.roles;
      const parts = Math.max(1, Math.min(count, threads * RANGES_PER_THREAD[by]));
      const tasks = splitRange(count, parts).map((range) => pool.run({ by, k, range }));
      return mergeShortlists(market, await Promise.all(tasks));
    },
    close: () => pool.destroy(),
  };
}
