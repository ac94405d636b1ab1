import { byCodeUnit } from "../dataset/code-unit-order";

/** A code with how often it occurs. */
export interface Counted<Code extends string> {
  readonly code: Code;
  readonly count: number;
}

/** Counts equal codes, the most frequent first, equal ones by code. */
export function countCodes<Code extends string>(codes: readonly Code[]): Counted<Code>[] {
  const counts = new Map<Code, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => b.count - a.count || byCodeUnit(a.code, b.code));
}
