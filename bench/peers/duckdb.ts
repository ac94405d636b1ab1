// The shortlist bench's database peer: DuckDB, the same question in SQL, exact to the digit.
//
// Opportunities of one region and kind stand at one place. Per group of places: who lives within reach
// and may take that kind (`nearby`), joined with what they hold. Per batch of roles: the roles' asked
// skills turned round to what each held skill at each level is worth (`offers`), joined on (place, cell);
// one GROUP BY (role, seeker) takes the best by requirement and sums `use` and the credited months;
// pairs below the least fit fall out before any other column of the seeker is read; then the remaining
// rules, fit, appeal, value, and a window for the best k. Batches keep the GROUP BY small: its hash
// table is most of the cost.

import { askedSql } from "./duckdb/asked-sql";
import { connectDuckdb, type DuckdbConnection } from "./duckdb/connect-duckdb";
import { loadTables } from "./duckdb/load-tables";
import { matchedSql } from "./duckdb/matched-sql";
import { nearbySql } from "./duckdb/nearby-sql";
import { offersSql } from "./duckdb/offers-sql";
import { type BatchSizes, planBatches, type RoleShape } from "./duckdb/plan-batches";
import { rankedSql } from "./duckdb/ranked-sql";
import { sqlTerms } from "./duckdb/sql-terms";
import type { FlatTables } from "./flat-layout";
import type { RankedRow } from "./ranked-row";

/** How the database works. */
export interface DuckdbOptions {
  /** 1 where unstated. */
  readonly threads?: number;
  readonly batches?: BatchSizes;
}

/** A loaded database. */
export interface DuckdbPeer {
  /** The best `k` of each of the roles (all where none are named), by role, rank. */
  readonly shortlists: (query: {
    readonly k: number;
    readonly roles?: readonly number[];
  }) => Promise<readonly RankedRow[]>;
  readonly close: () => void;
}

// tried on 100 000 seekers × 2 276 roles; half or twice as many make no difference
const BATCHES: BatchSizes = { rolesPerGroup: 200, rolesPerBatch: 200 };

/** Loads flat tables into an in-memory database; needs `@duckdb/node-api`. */
export async function loadDuckdb(
  flat: FlatTables,
  { threads = 1, batches = BATCHES }: DuckdbOptions = {},
): Promise<DuckdbPeer> {
  const { connection, close } = await connectDuckdb(threads);
  // why: the statements name their tables in the order in which they should be joined; the optimizer's
  // own order, from guessed sizes, took minutes for some batches
  await connection.run("SET disabled_optimizers = 'join_order'");
  await connection.run("SET preserve_insertion_order = false");
  await loadTables(connection, flat);
  const terms = sqlTerms(flat);

  const shortlists: DuckdbPeer["shortlists"] = async ({ k, roles }) => {
    await connection.run(askedSql(terms));
    const rows: RankedRow[] = [];
    for (const group of planBatches(await shapesOf(connection, roles), batches)) {
      for (const sql of nearbySql(group.places, terms)) await connection.run(sql);
      for (const batch of group.batches) {
        const steps = [...offersSql(batch, terms), ...matchedSql(batch, terms)];
        for (const sql of steps) await connection.run(sql);
        const result = await connection.run(rankedSql(k, terms));
        for (const row of await result.getRowObjects()) rows.push(row as unknown as RankedRow);
      }
    }
    return rows.sort((a, b) => a.role - b.role || a.rank - b.rank);
  };
  return { shortlists, close };
}

async function shapesOf(
  connection: DuckdbConnection,
  roles: readonly number[] | undefined,
): Promise<RoleShape[]> {
  const result = await connection.run(
    "SELECT role, place, strict, requirements::INTEGER AS requirements FROM asked",
  );
  const shapes = (await result.getRowObjects()) as unknown as RoleShape[];
  const chosen = roles && new Set(roles);
  return shapes.filter(({ role }) => chosen?.has(role) ?? true);
}
