/** What the bench uses of the npm package `munkres`, which stands in bench/package.json. */
export type Munkres = (costs: readonly Int32Array[]) => readonly (readonly [number, number])[];

// why: named by a variable, so that types are checked where the package is not installed
const PACKAGE: string = "munkres";

/** The peer, or nothing where `npm --prefix bench ci` was not run. */
export async function loadMunkres(): Promise<Munkres | undefined> {
  try {
    return ((await import(PACKAGE)) as { munkres: Munkres }).munkres;
  } catch {
    return undefined;
  }
}
