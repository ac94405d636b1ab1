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

/**
 * Each id's place among all when equals are put in the order lottery ↑, id ↑; `ids` are in id order.
 * Comparing places compares lottery and id at once.
 */
export function lotteryPlaces(seed: string, ids: readonly string[]): readonly number[] {
  const lots = ids.map((id) => lotteryOf(seed, id));
  const places = ids.map(() => 0);
  // a stable sort leaves equal lots in id order
  const order = ids.map((_, index) => index).sort((a, b) => lots[a]! - lots[b]!);
  order.forEach((index, place) => {
    places[index] = place;
  });
  return places;
}
