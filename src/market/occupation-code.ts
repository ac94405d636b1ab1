// An ISCO-08 code of one to four digits in 16 bits: a digit every four bits from the left, and a filler
// where the code has no digit. Two codes compare digit by digit without text.

const FILLER = 0xf;
const CREDIT_BY_COMMON_DIGITS = [0, 2_500, 5_000, 7_500];

/** Packs an ISCO-08 code of 1 to 4 digits. */
export function packOccupation(isco: string): number {
  let packed = 0;
  for (let place = 0; place < 4; place++) {
    packed = packed * 16 + (place < isco.length ? Number(isco[place]) : FILLER);
  }
  return packed;
}

/** How many digits a packed code has. */
export function digitsOf(packed: number): number {
  if ((packed & FILLER) !== FILLER) return 4;
  if (((packed >> 4) & FILLER) !== FILLER) return 3;
  return ((packed >> 8) & FILLER) === FILLER ? 1 : 2;
}

/**
 * How much a month in a held occupation counts for an asked one of so many digits, both packed, in basis
 * points (SPEC §3).
 */
export function packedCredit(asked: number, digits: number, held: number): number {
  const differing = asked ^ held;
  const common =
    differing === 0 ? 4 : differing < 0x10 ? 3 : differing < 0x100 ? 2 : differing < 0x1000 ? 1 : 0;
  return common >= digits ? 10_000 : CREDIT_BY_COMMON_DIGITS[common]!;
}
