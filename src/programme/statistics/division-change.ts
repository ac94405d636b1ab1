/** A county that was made out of another one: until then its figures stood under the other's code. */
export interface DivisionChange {
  /** The code of the new county. */
  readonly part: string;
  /** The code of the county that it was a part of. */
  readonly of: string;
  /** The first day of the new division. */
  readonly validFrom: string;
  readonly source: string;
  /** A official or primary text seen, B secondary page seen, C general knowledge only. */
  readonly confidence: "A" | "B" | "C";
}

/**
 * The changes of Zanjan's counties, by the Statistical Centre's codes. The day is a default to be
 * checked: only the year is told, and that not by an official text.
 */
export const ZANJAN_DIVISION_CHANGES: readonly DivisionChange[] = [
  {
    part: "1910",
    of: "1901",
    validFrom: "2013-03-21",
    source: "Soltaniyeh, split from Abhar about 1392",
    confidence: "C",
  },
];

/**
 * The areas that stay the same from one day to a later one: each code with those that it was split
 * from or into in between, in id order; areas by their first code.
 */
export function comparableAreas(
  codes: readonly string[],
  changes: readonly DivisionChange[],
  { after, until }: { readonly after: string; readonly until: string },
): readonly (readonly string[])[] {
  const between = changes.filter(({ validFrom }) => after < validFrom && validFrom <= until);
  const areaOf = new Map<string, Set<string>>();
  const area = (code: string): Set<string> => areaOf.get(code) ?? new Set([code]);
  for (const code of codes) areaOf.set(code, area(code));
  for (const { part, of } of between) {
    const joined = new Set([...area(part), ...area(of)]);
    for (const code of joined) areaOf.set(code, joined);
  }
  const sorted = [...new Set(areaOf.values())].map((one) => [...one].sort());
  return sorted.sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}
