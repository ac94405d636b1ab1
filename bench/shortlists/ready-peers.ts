import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { missingForC } from "../peers/c-reference";
import { hasDuckdb } from "../peers/duckdb/connect-duckdb";
import type { Peer } from "./results";

const BENCH = fileURLToPath(new URL("..", import.meta.url));

/** Installs what the peers need where it is not there, and says of each that cannot be had why. */
export async function readyPeers(
  peers: readonly Peer[],
  say: (line: string) => void,
): Promise<ReadonlyMap<Peer, string>> {
  const absent = new Map<Peer, string>();
  if (peers.includes("duckdb") && !(await hasDuckdb())) {
    say("installing DuckDB into bench/node_modules (70 MB)");
    const words = ["ci", "--no-audit", "--no-fund", "--loglevel", "error"];
    const { status } = spawnSync("npm", words, { cwd: BENCH, stdio: "ignore" });
    if (status !== 0) absent.set("duckdb", "`npm --prefix bench ci` failed");
  }
  const missing = peers.includes("c") ? missingForC() : undefined;
  if (missing !== undefined) absent.set("c", missing);
  return absent;
}
