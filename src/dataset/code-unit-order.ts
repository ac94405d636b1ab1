/** Compares two strings by UTF-16 code unit, as SPEC §0 orders ids. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The items in code-unit order of their ids; the input stays as it is. */
export function sortedById<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => byCodeUnit(a.id, b.id));
}
