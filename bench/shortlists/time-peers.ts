import { buildCReference } from "../peers/c-reference";
import { loadDuckdb } from "../peers/duckdb";
import { flatTables } from "../peers/flat-tables";
import { prepareNaiveLoops } from "../peers/naive-loops";
import { loadPlainDuckdb } from "../peers/plain-duckdb";
import { type Cell, SAMPLE, WHOLE } from "./cell";
import type { CellInput } from "./cell-input";
import { listedRows } from "./listed-rows";
import type { OwnAnswer } from "./own-answer";
import type { CellResult } from "./results";
import { samplePlaces } from "./sample-places";
import { stretch, summariseRuns } from "./summarise-runs";
import { timeRuns } from "./time-runs";
import { assertSame } from "./verify-answer";

/** What was measured of a peer, and why something was not. */
export interface Measured extends Pick<CellResult, "times" | "naiveRoles"> {
  readonly note?: string;
}

/** No peer is run again once this many milliseconds have passed. */
const MOST = 60_000;
/** The plain query is given up after so many milliseconds. */
const MOST_PLAIN = 300_000;

/** Times the naive loops on all roles at S and M, on a sample at L and XL: stretched to all. */
export async function timeNaive(
  { size, k, seed }: Cell,
  { dataset, policy }: CellInput,
  { shared }: OwnAnswer,
): Promise<Measured> {
  const loops = prepareNaiveLoops(dataset, policy);
  const count = shared.roles.count;
  const sample = size === "XL" ? SAMPLE / 4 : SAMPLE;
  const roles = samplePlaces(count, WHOLE.includes(size) ? count : sample, seed);
  // why: as many loops were run to verify; more than a warm second would not change them
  const plan = { repeat: 3, warmUp: 0, most: MOST / 2 };
  const timing = await timeRuns(() => loops({ k, roles }), plan);
  if (roles.length === count) return { times: { naive: timing } };
  return { times: { naive: stretch(timing, count / roles.length) }, naiveRoles: roles.length };
}

/** Times DuckDB on one thread, its tables loaded; throws where its rows are others. */
export async function timeDuckdb(
  { k, repeat }: Cell,
  { dataset, policy }: CellInput,
  { market, byRole }: OwnAnswer,
): Promise<Measured> {
  const peer = await loadDuckdb(flatTables(dataset, policy), { threads: 1 });
  try {
    assertSame("DuckDB", listedRows(market, byRole), await peer.shortlists({ k }));
    const plan = { repeat: Math.min(5, repeat), warmUp: 0, most: MOST };
    return { times: { duckdb: await timeRuns(() => peer.shortlists({ k }), plan) } };
  } finally {
    peer.close();
  }
}

/** Times the plain query the same way; where it takes long, the run that was verified counts. */
export async function timePlainDuckdb(
  { k, repeat }: Cell,
  { dataset, policy }: CellInput,
  { market, byRole }: OwnAnswer,
): Promise<Measured> {
  const peer = await loadPlainDuckdb(flatTables(dataset, policy));
  try {
    const started = performance.now();
    const first = await peer.shortlists({ k, most: MOST_PLAIN });
    const passed = performance.now() - started;
    if ("gaveUp" in first) return { times: {}, note: `duckdb-plain: ${first.gaveUp}` };
    assertSame("plain DuckDB", listedRows(market, byRole), first.rows);
    if (passed > MOST / 6) return { times: { duckdbPlain: summariseRuns([passed]) } };
    const plan = { repeat: Math.min(5, repeat), warmUp: 0, most: MOST };
    return { times: { duckdbPlain: await timeRuns(() => peer.shortlists({ k }), plan) } };
  } finally {
    peer.close();
  }
}

/** Times the C reference, preparing and each query but the first; throws where its rows are others. */
export function timeC(
  { k, repeat }: Cell,
  { dataset, policy }: CellInput,
  { market, byRole }: OwnAnswer,
): Measured {
  const reference = buildCReference();
  try {
    const asked = { k, repeat: repeat + 1 };
    const { rows, build, queries } = reference.answer(flatTables(dataset, policy), asked);
    assertSame("the C reference", listedRows(market, byRole), rows);
    const warm = queries.slice(1).map(({ wall }) => wall);
    return { times: { c: summariseRuns(warm), cBuild: summariseRuns([build.wall]) } };
  } finally {
    reference.close();
  }
}
