import type { RankedRow } from "./ranked-row";

/** The first place where two answers, both by role, rank, differ; nothing where they are equal. */
export function firstDifference(
  one: readonly RankedRow[],
  other: readonly RankedRow[],
): string | undefined {
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const [left, right] = [textOf(one[at]), textOf(other[at])];
    if (left !== right) return `row ${at}: ${left} and ${right}`;
  }
  return undefined;
}

function textOf(row: RankedRow | undefined): string {
  if (row === undefined) return "nothing";
  const { role, rank, seeker, value, fit, appeal } = row;
  return `role ${role} rank ${rank} seeker ${seeker} value ${value} fit ${fit} appeal ${appeal}`;
}
