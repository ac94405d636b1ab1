import { PEERS, type Peer, type SizeName } from "./results";

/** The peers that are asked at a size, and why others are not. */
export interface PeersOfSize {
  readonly peers: readonly Peer[];
  readonly notes: readonly string[];
}

/**
 * Chooses the peers of a size: of those that are named (all where none are) the ones that can be had, by
 * `absent` with a reason for the others. DuckDB takes minutes at L, so it has to be named there, and is
 * never asked at XL.
 */
export function peersOfSize(
  size: SizeName,
  named: readonly Peer[] | undefined,
  absent: ReadonlyMap<Peer, string>,
): PeersOfSize {
  const peers: Peer[] = [];
  const notes: string[] = [];
  for (const peer of named ?? PEERS) {
    const reason = absent.get(peer) ?? (isDatabase(peer) ? tooLong(size, named) : undefined);
    if (reason === undefined) peers.push(peer);
    else notes.push(`${peer}: ${reason}`);
  }
  return { peers, notes };
}

function tooLong(size: SizeName, named: readonly Peer[] | undefined): string | undefined {
  if (size === "XL") return "it would take hours at XL";
  return size === "L" && named === undefined
    ? "it takes minutes at L, name it in --peers"
    : undefined;
}

/** Whether a peer is DuckDB, tuned or plain. */
export function isDatabase(peer: Peer): boolean {
  return peer === "duckdb" || peer === "duckdb-plain";
}
