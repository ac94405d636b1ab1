import { createHash } from "node:crypto";
import type { ShortlistColumns } from "taavon";

/** A short hash of who is listed where, at what value. */
export function fingerprint({ start, others, values }: ShortlistColumns): string {
  const hash = createHash("sha256");
  for (const { buffer, byteOffset, byteLength } of [start, others, values]) {
    hash.update(new Uint8Array(buffer, byteOffset, byteLength));
  }
  return hash.digest("hex").slice(0, 16);
}
