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
  const work = hashDatasetSteps(dataset);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

// records between two steps
const RECORDS_A_STEP = 64;

/** The same as `hashDataset`, cut into short steps. */
export function* hashDatasetSteps(dataset: Dataset): Generator<undefined, string> {
  const { sink, digest } = startHash();
  const { taxonomy } = dataset;
  const distances = dataset.distances && [...dataset.distances].sort(byEnds);
  sink("{");
  if (distances !== undefined) {
    sink('"distances":');
    yield* writeRecords(distances, sink);
    sink(",");
  }
  sink('"opportunities":');
  yield* writeRecords(sortedById(dataset.opportunities).map(withSortedRoles), sink);
  sink(',"regions":');
  yield* writeRecords(sortedById(dataset.regions), sink);
  sink(',"seekers":');
  yield* writeRecords(sortedById(dataset.seekers), sink);
  sink(',"taxonomy":');
  yield* writeTaxonomy(taxonomy, sink);
  sink("}");
  return digest();
}

/** A list of records as canonical JSON, in steps. */
function* writeRecords(records: readonly unknown[], sink: Sink): Generator<undefined, void> {
  sink("[");
  for (const [at, record] of records.entries()) {
    if (at > 0) sink(",");
    writeCanonical(record, sink);
    if (at % RECORDS_A_STEP === RECORDS_A_STEP - 1) yield;
  }
  sink("]");
}

/** The skills are the one long list of a taxonomy. */
function* writeTaxonomy(taxonomy: Dataset["taxonomy"], sink: Sink): Generator<undefined, void> {
  const { skills, ...rest } = taxonomy;
  sink("{");
  // INVARIANT: keys in code-unit order
  const parts = Object.entries({ ...rest, skills: sortedById(skills) });
  parts.sort(([a], [b]) => byCodeUnit(a, b));
  let isFirst = true;
  for (const [key, part] of parts) {
    if (part === undefined) continue;
    sink(`${isFirst ? "" : ","}${JSON.stringify(key)}:`);
    isFirst = false;
    if (Array.isArray(part)) yield* writeRecords(part, sink);
    else writeCanonical(part, sink);
  }
  sink("}");
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
  const { sink, digest } = startHash();
  write(sink);
  return digest();
}

function startHash(): { readonly sink: Sink; readonly digest: () => string } {
  const hash = sha256.create();
  let pending: string[] = [];
  let length = 0;
  const flush = (): void => {
    hash.update(utf8Bytes(pending.join("")));
    pending = [];
    length = 0;
  };
  return {
    sink: (piece) => {
      pending.push(piece);
      length += piece.length;
      if (length > 65_536) flush();
    },
    digest: () => {
      flush();
      return bytesToHex(hash.digest());
    },
  };
}
