/** The first and last ISIC Rev. 4 division of each section (SPEC §1). */
const SECTIONS: Readonly<Record<string, readonly [number, number]>> = {
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

/** Whether two ISIC codes speak of the same division; a letter means every division of its section. */
export function naiveSameDivision(a: string, b: string): boolean {
  const [isLetterA, isLetterB] = [a.length === 1, b.length === 1];
  if (isLetterA && isLetterB) return a === b;
  if (isLetterB) return naiveSameDivision(b, a);
  const division = Number(b.slice(0, 2));
  if (!isLetterA) return Number(a.slice(0, 2)) === division;
  const [first, last] = SECTIONS[a]!;
  return first <= division && division <= last;
}

/** The credit that months in a held ISCO occupation get for an asked one (SPEC §3). */
export function naiveCredit(asked: string, held: string): number {
  if (held.startsWith(asked)) return 10_000;
  let common = 0;
  while (common < asked.length && asked[common] === held[common]) common += 1;
  return [0, 2_500, 5_000, 7_500][common]!;
}
