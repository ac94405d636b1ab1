import { utf8Bytes } from "../text/utf8";

/**
 * The lottery number of an id, an unsigned 32-bit integer (SPEC §4): FNV-1a over the UTF-8 bytes of
 * `seed + ":" + id`, finished by murmur3's `fmix32`.
 */
export function lottery(seed: string, id: string): number {
  let hash = 0x811c9dc5;
  for (const byte of utf8Bytes(`${seed}:${id}`)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
