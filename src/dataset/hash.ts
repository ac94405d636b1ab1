import { sha256 } from "@noble/hashes/sha256";
import { bytesToHex } from "@noble/hashes/utils";
import { utf8Bytes } from "../text/utf8";
import { type Sink, writeCanonical } from "./canonical-json";
import { byCodeUnit, sortedById } from "./code-unit-order";
import type { Dataset } from "./dataset";
import type { Opportunity } from "./opportunity";

/** SHA-256, in hex, of a value's canonical JSON (SPEC §8). Linear in its size, constant memory. */
export function hashCanonical(value: unknown): string {
  return hashPieces((sink) => writeCanonical(value, sink));
}

/**
 * SHA-256, in hex, of an accepted dataset (SPEC §8): lists whose members have an `id` sorted by it,
 * distances by `from`, `to`, other lists as given. Linear in the dataset, one record in memory.
 */
export function hashDataset(dataset: Dataset): string {
  const distances = dataset.distances && [...dataset.distances].sort(byEnds);
  return hashPieces((sink) => {
    sink("{");
    if (distances !== undefined) {
      sink('"distances":');
      writeCanonical(distances, sink);
      sink(",");
    }
    sink('"opportunities":');
    writeCanonical(sortedById(dataset.opportunities).map(withSortedRoles), sink);
    sink(',"regions":');
    writeCanonical(sortedById(dataset.regions), sink);
    sink(',"seekers":');
    writeCanonical(sortedById(dataset.seekers), sink);
    sink(',"taxonomy":');
    const { taxonomy } = dataset;
    writeCanonical({ ...taxonomy, skills: sortedById(taxonomy.skills) }, sink);
    sink("}");
  });
}

function withSortedRoles(opportunity: Opportunity): Opportunity {
  if (opportunity.kind === "employment") return opportunity;
  return { ...opportunity, roles: sortedById(opportunity.roles) };
}

function byEnds(
  a: { readonly from: string; readonly to: string },
  b: { readonly from: string; readonly to: string },
): number {
  return byCodeUnit(a.from, b.from) || byCodeUnit(a.to, b.to);
}

function hashPieces(write: (sink: Sink) => void): string {
  const hash = sha256.create();
  let pending: string[] = [];
  let length = 0;
  const flush = (): void => {
    hash.update(utf8Bytes(pending.join("")));
    pending = [];
    length = 0;
  };
  write((piece) => {
    pending.push(piece);
    length += piece.length;
    if (length > 65_536) flush();
  });
  flush();
  return bytesToHex(hash.digest());
}
