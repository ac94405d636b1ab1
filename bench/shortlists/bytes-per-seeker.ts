import type { SharedMarket } from "taavon";

/** Bytes for each seeker of every column that grows with their number, by name. */
export function bytesPerSeeker({ seekers, roles, seating }: SharedMarket): Record<string, number> {
  const { count, ...columns } = seekers;
  const { licensed, barredStart, barred } = roles;
  const sizes = Object.entries({ ...columns, barredStart, barred }).map(
    ([name, { byteLength }]): [string, number] => [name, byteLength],
  );
  const licences = licensed.reduce((sum, { byteLength }) => sum + byteLength, 0);
  return Object.fromEntries(
    [...sizes, ["licensed", licences] as const, ["seating", bytesIn(seating)] as const].map(
      ([name, bytes]) => [name, Math.round((100 * bytes) / Math.max(1, count)) / 100],
    ),
  );
}

/** The bytes of all typed arrays within. */
function bytesIn(data: unknown): number {
  if (ArrayBuffer.isView(data)) return data.byteLength;
  if (typeof data !== "object" || data === null) return 0;
  return Object.values(data).reduce((sum: number, part) => sum + bytesIn(part), 0);
}

/** All columns together. */
export function allBytesPerSeeker(columns: Readonly<Record<string, number>>): number {
  return Object.values(columns).reduce((sum, bytes) => sum + bytes, 0);
}
