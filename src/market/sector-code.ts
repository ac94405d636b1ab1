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
  const matching = new Uint8Array(SECTOR_COUNT * SECTOR_COUNT);
  for (let sector = 0; sector < SECTOR_COUNT; sector++)
    matching[sector * SECTOR_COUNT + sector] = 1;
  [...LETTERS].forEach((letter, place) => {
    for (let division = 0; division < DIVISIONS; division++) {
      if (!sectorsMatch(letter, String(division).padStart(2, "0"))) continue;
      matching[(DIVISIONS + place) * SECTOR_COUNT + division] = 1;
      matching[division * SECTOR_COUNT + DIVISIONS + place] = 1;
    }
  });
  return matching;
}
