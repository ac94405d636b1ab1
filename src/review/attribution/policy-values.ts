// why: these tell where a number comes from or who decided; they change no number
const REMARKS = new Set(["source", "confidence", "validFrom", "reason", "by"]);

/** What of a clause in code can be compared; its version stands for what it does. */
const COMPARED = new Set(["id", "version", "side", "weight"]);

/** A value of a policy without its remarks and its code: what is left changes numbers. */
export function withoutRemarks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRemarks);
  if (!isSection(value)) return value;
  const isKept = (key: string): boolean => (isCode(value) ? COMPARED.has(key) : !REMARKS.has(key));
  const parts = Object.entries(value).filter(([key]) => isKept(key));
  return Object.fromEntries(parts.map(([key, part]) => [key, withoutRemarks(part)]));
}

/** Whether a section of a policy is a clause in code, which is changed as a whole. */
export function isCode(value: unknown): value is Readonly<Record<string, unknown>> {
  return isSection(value) && typeof value["id"] === "string" && value["version"] !== undefined;
}

/** Whether a value is an object with keys, and no list. */
export function isSection(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The key by which rows of a list are told apart: an `id`, or the group of a priority; else none. */
export function rowKey(row: unknown): string | undefined {
  if (!isSection(row)) return undefined;
  const { id, group, bonus } = row;
  if (typeof id === "string") return id;
  return typeof group === "string" && bonus !== undefined ? group : undefined;
}

/** A list whose rows all have keys, by key; rows with the same key stay together. */
export function rowsByKey(list: unknown): ReadonlyMap<string, readonly unknown[]> | undefined {
  if (!Array.isArray(list)) return undefined;
  const rows = new Map<string, unknown[]>();
  for (const row of list) {
    const key = rowKey(row);
    if (key === undefined) return undefined;
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return rows;
}
