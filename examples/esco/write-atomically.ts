import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Writes a text file in pieces under a temporary name beside it and renames it when it is complete
 * and on the disk: whoever looks finds the old file or the new one, never a part.
 */
export function writeAtomically(path: string, pieces: Iterable<string>): void {
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}.part`;
  try {
    const file = openSync(part, "w");
    try {
      for (const piece of pieces) writeWhole(file, Buffer.from(piece, "utf8"));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(part, path);
  } finally {
    rmSync(part, { force: true });
  }
}

function writeWhole(file: number, bytes: Buffer): void {
  // a disk may take less than it was given
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
