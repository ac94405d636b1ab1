// The database peer as an analyst writes it at first: one query over the loaded tables, with the
// database's own settings but for a bound on its memory. What `duckdb.ts` is held against.

import { connectDuckdb } from "./duckdb/connect-duckdb";
import { loadTables } from "./duckdb/load-tables";
import { plainSql } from "./duckdb/plain-sql";
import { sqlTerms } from "./duckdb/sql-terms";
import type { FlatTables } from "./flat-layout";
import type { RankedRow } from "./ranked-row";

/** A loaded database. */
export interface PlainDuckdbPeer {
  /** The best `k` of all roles, by role, rank; why there are none where it took too much time or memory. */
  readonly shortlists: (query: {
    readonly k: number;
    /** Milliseconds; without end where unstated. */
    readonly most?: number;
  }) => Promise<PlainAnswer>;
  readonly close: () => void;
}

/** Rows, or the reason why it gave up. */
export type PlainAnswer = { readonly rows: readonly RankedRow[] } | { readonly gaveUp: string };

const GIGABYTES = 8;

/** Loads flat tables into an in-memory database with one thread; needs `@duckdb/node-api`. */
export async function loadPlainDuckdb(flat: FlatTables): Promise<PlainDuckdbPeer> {
  const { connection, close } = await connectDuckdb(1);
  await connection.run(`SET memory_limit = '${GIGABYTES}GB'`);
  await connection.run("SET temp_directory = ''");
  await loadTables(connection, flat);
  const terms = sqlTerms(flat);

  const shortlists: PlainDuckdbPeer["shortlists"] = async ({ k, most }) => {
    let isLate = false;
    const stop = (): void => {
      isLate = true;
      connection.interrupt();
    };
    // why: an interrupt before the query runs is lost
    const clock = most === undefined ? undefined : setInterval(stop, most);
    try {
      const result = await connection.run(plainSql(k, terms));
      return { rows: (await result.getRowObjects()) as unknown as RankedRow[] };
    } catch (error) {
      if (isLate) return { gaveUp: `it took more than ${most! / 1_000} s` };
      if (!/out of memory/i.test(String(error))) throw error;
      return { gaveUp: `it took more than ${GIGABYTES} GB` };
    } finally {
      clearInterval(clock);
    }
  };
  return { shortlists, close };
}
