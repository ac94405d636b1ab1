/**
 * `lottery(id)` of SPEC §4: FNV-1a over the UTF-8 bytes of `seed:id`, then murmur3's `fmix32`, as an
 * unsigned 32-bit integer.
 */
export function lotteryNumber(seed: string, id: string): number {
  let hash = 2_166_136_261;
  for (const byte of Buffer.from(`${seed}:${id}`, "utf8")) {
    hash = Math.imul(hash ^ byte, 16_777_619);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85eb_ca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2_ae35);
  hash ^= hash >>> 16;
  return hash >>> 0;
}
