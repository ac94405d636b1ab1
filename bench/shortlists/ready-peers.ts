import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { missingForC } from "../peers/c-reference";
import { hasDuckdb } from "../peers/duckdb/connect-duckdb";
import { isDatabase } from "./peers-of-size";
import type { Peer } from "./results";

const BENCH = fileURLToPath(new URL("..", import.meta.url));

/** Installs what the peers need where it is not there, and says of each that cannot be had why. */
export async function readyPeers(
  peers: readonly Peer[],
  say: (line: string) => void,
): Promise<ReadonlyMap<Peer, string>> {
  const absent = new Map<Peer, string>();
  const databases = peers.filter(isDatabase);
  if (databases.length > 0 && !(await hasDuckdb())) {
    say("installing DuckDB into bench/node_modules (70 MB)");
    const words = ["ci", "--no-audit", "--no-fund", "--loglevel", "error"];
    const { status } = spawnSync("npm", words, { cwd: BENCH, stdio: "ignore" });
    if (status !== 0) {
      for (const peer of databases) absent.set(peer, "`npm --prefix bench ci` failed");
    }
  }
  const missing = peers.includes("c") ? missingForC() : undefined;
  if (missing !== undefined) absent.set("c", missing);
  return absent;
}
