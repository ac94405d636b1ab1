/** What the bench uses of the npm package `highs` (WASM), which stands in bench/package.json. */
export interface Highs {
  readonly solve: (
    text: string,
    options: Readonly<Record<string, unknown>>,
  ) => {
    readonly Status: string;
    readonly ObjectiveValue: number;
    readonly Columns: Readonly<Record<string, { readonly Primal?: number }>>;
  };
}

// why: named by a variable, so that types are checked where the package is not installed
const PACKAGE: string = "highs";

/** The solver, or nothing where `npm --prefix bench ci` was not run. */
export async function loadHighs(): Promise<Highs | undefined> {
  try {
    const { default: load } = (await import(PACKAGE)) as { default: () => Promise<Highs> };
    return await load();
  } catch {
    return undefined;
  }
}
