import type { Range } from "taavon";

/** Cuts the places from 0 to `count` into so many ranges side by side, whose lengths differ by one at most. */
export function splitRange(count: number, parts: number): Range[] {
  const cut = (part: number): number => Math.floor((part * count) / parts);
  return Array.from({ length: parts }, (_, part) => ({ from: cut(part), to: cut(part + 1) }));
}
