// the first and last division of each section of ISIC Rev. 4
const SECTIONS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  A: [1, 3],
  B: [5, 9],
  C: [10, 33],
  D: [35, 35],
  E: [36, 39],
  F: [41, 43],
  G: [45, 47],
  H: [49, 53],
  I: [55, 56],
  J: [58, 63],
  K: [64, 66],
  L: [68, 68],
  M: [69, 75],
  N: [77, 82],
  O: [84, 84],
  P: [85, 85],
  Q: [86, 88],
  R: [90, 93],
  S: [94, 96],
  T: [97, 98],
  U: [99, 99],
};

/** Whether two ISIC codes name the same division (SPEC §1); a letter names all of its section. */
export function isSameDivision(a: string, b: string): boolean {
  const [first, last] = divisionsOf(a);
  const [otherFirst, otherLast] = divisionsOf(b);
  return first <= otherLast && otherFirst <= last;
}

/** The credit in bp that a month in a held ISCO-08 occupation gets for an asked one (SPEC §3). */
export function occupationCredit(asked: string, held: string): number {
  if (held.startsWith(asked)) return 10_000;
  for (const digits of [3, 2, 1]) {
    if (asked.length >= digits && held.startsWith(asked.slice(0, digits))) return digits * 2_500;
  }
  return 0;
}

function divisionsOf(code: string): readonly [first: number, last: number] {
  const division = Number(code.slice(0, 2));
  return SECTIONS[code] ?? [division, division];
}
