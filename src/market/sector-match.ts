// The divisions of each section of ISIC Rev. 4 (United Nations, 2008), first and last.
const SECTIONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["A", [1, 3]],
  ["B", [5, 9]],
  ["C", [10, 33]],
  ["D", [35, 35]],
  ["E", [36, 39]],
  ["F", [41, 43]],
  ["G", [45, 47]],
  ["H", [49, 53]],
  ["I", [55, 56]],
  ["J", [58, 63]],
  ["K", [64, 66]],
  ["L", [68, 68]],
  ["M", [69, 75]],
  ["N", [77, 82]],
  ["O", [84, 84]],
  ["P", [85, 85]],
  ["Q", [86, 88]],
  ["R", [90, 93]],
  ["S", [94, 96]],
  ["T", [97, 98]],
  ["U", [99, 99]],
]);

/** Whether two ISIC codes name the same division; a letter matches every division of its section. */
export function sectorsMatch(a: string, b: string): boolean {
  const sectionA = SECTIONS.get(a);
  const sectionB = SECTIONS.get(b);
  if (sectionA !== undefined && sectionB !== undefined) return a === b;
  if (sectionA !== undefined) return within(sectionA, b);
  if (sectionB !== undefined) return within(sectionB, a);
  return a.slice(0, 2) === b.slice(0, 2);
}

function within([first, last]: readonly [number, number], code: string): boolean {
  const division = Number(code.slice(0, 2));
  return division >= first && division <= last;
}
