import { utf8Bytes } from "../text/utf8";

/**
 * The number that breaks ties: FNV-1a (32 bit) over the UTF-8 bytes of `seed:id`, finished by
 * murmur3's `fmix32`; an unsigned 32-bit integer (SPEC §4).
 */
export function lotteryOf(seed: string, id: string): number {
  let hash = 0x811c9dc5;
  for (const byte of utf8Bytes(`${seed}:${id}`)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
