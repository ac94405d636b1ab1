// first and last division of each ISIC Rev. 4 section (SPEC §1)
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

/** Whether two ISIC codes meet: equal letters, equal divisions, or a division in a letter's section. */
export function isicMatch(a: string, b: string): boolean {
  const sectionOfA = SECTIONS.get(a);
  const sectionOfB = SECTIONS.get(b);
  if (sectionOfA !== undefined && sectionOfB !== undefined) return a === b;
  if (sectionOfA !== undefined) return holds(sectionOfA, b);
  if (sectionOfB !== undefined) return holds(sectionOfB, a);
  return a.slice(0, 2) === b.slice(0, 2);
}

function holds([first, last]: readonly [number, number], code: string): boolean {
  const division = Number(code.slice(0, 2));
  return first <= division && division <= last;
}
