// One binary file with every array of the flat tables, little-endian, all offsets multiples of 8:
//
//   bytes 0…7    the magic "TAAVONFT"
//   bytes 8…15   u64 version, 1
//   bytes 16…23  u64 number of arrays, the length of `FLAT_LAYOUT`
//   then each array of `FLAT_LAYOUT`, in its order:
//     u64        number of elements
//     elements   of the type that the layout names (u8 i8 u16 i32 u32 f64), without gaps
//     zeros      up to the next multiple of 8 bytes
//
// Counts follow from the arrays: seekers from `lottery`, roles from `opportunity`, skills from
// `specificity`; regions are the square root of `km`'s count; `credit` and `sectorMatch` are row by row,
// as many rows as the largest `roleOccupation` (`opportunitySector`) + 1, so the row length is the count
// divided by that. `f64` elements are integers up to 2^53 − 1. Ids are not in the file.

import { closeSync, openSync, writeSync } from "node:fs";
import { endianness } from "node:os";
import { FLAT_LAYOUT, type FlatTables } from "./flat-layout";

const MAGIC = "TAAVONFT";
const VERSION = 1n;
const WORD = 8;

/** Writes the tables' arrays to one file, which is replaced. */
export function writeFlatTables(tables: FlatTables, path: string): void {
  // why: typed arrays are written as they lie in memory
  if (endianness() !== "LE")
    throw new Error("flat tables are written on little-endian machines only");
  const file = openSync(path, "w");
  try {
    writeAll(file, Buffer.from(MAGIC, "ascii"));
    writeAll(file, words(VERSION, BigInt(FLAT_LAYOUT.length)));
    for (const [name] of FLAT_LAYOUT) {
      const array = tables[name];
      writeAll(file, words(BigInt(array.length)));
      writeAll(file, new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
      writeAll(file, new Uint8Array((WORD - (array.byteLength % WORD)) % WORD));
    }
  } finally {
    closeSync(file);
  }
}

function words(...values: readonly bigint[]): Uint8Array {
  return new Uint8Array(BigUint64Array.from(values).buffer);
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
