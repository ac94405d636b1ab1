import { sectorsMatch } from "./sector-match";

// All that counts of an ISIC Rev. 4 code is its division, or its section where it is a letter.
const DIVISIONS = 100;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTU";

/** How many packed sectors there are. */
export const SECTOR_COUNT = DIVISIONS + LETTERS.length;

/** Packs an ISIC code into 7 bits: its division, or 100 and the place of its letter. */
export function packSector(isic: string): number {
  const letter = LETTERS.indexOf(isic);
  return letter < 0 ? Number(isic.slice(0, 2)) : DIVISIONS + letter;
}

/** By packed sectors `a · SECTOR_COUNT + b`: 1 where they match. */
export function matchingSectors(): Uint8Array {
  const names = Array.from({ length: SECTOR_COUNT }, (_, sector) =>
    sector < DIVISIONS ? String(sector).padStart(2, "0") : LETTERS[sector - DIVISIONS]!,
  );
  return Uint8Array.from(names.flatMap((a) => names.map((b) => Number(sectorsMatch(a, b)))));
}
