import type { ShortlistColumns } from "taavon";
import { fingerprint } from "./fingerprint";

/** Throws where lists are not those expected: names the first owner and both lists, as places and values. */
export function assertSameLists(
  what: string,
  lists: ShortlistColumns,
  expected: ShortlistColumns,
): void {
  if (fingerprint(lists) === fingerprint(expected)) return;
  const { by, owners } = expected;
  for (let at = 0; at < owners.to - owners.from; at++) {
    const [one, other] = [textOf(lists, at), textOf(expected, at)];
    if (one === other) continue;
    throw new Error(`${what}: ${by} ${owners.from + at} lists ${one}, expected ${other}`);
  }
  throw new Error(`${what}: the lists do not end where they should`);
}

/** The lists of a range of those of all. */
export function listsOf(
  lists: ShortlistColumns,
  owners: ShortlistColumns["owners"],
): ShortlistColumns {
  const start = lists.start.slice(owners.from, owners.to + 1);
  const [from, to] = [start[0]!, start.at(-1)!];
  return {
    ...lists,
    owners,
    start: start.map((end) => end - from),
    others: lists.others.slice(from, to),
    values: lists.values.slice(from, to),
  };
}

function textOf({ start, others, values }: ShortlistColumns, at: number): string {
  const [from = 0, to = 0] = [start[at], start[at + 1]];
  const pairs = Array.from({ length: to - from }, (_, place) => {
    return `${others[from + place]}:${values[from + place]}`;
  });
  return `[${pairs.join(" ")}]`;
}
