import type { SharedMarket } from "taavon";

/** Bytes for each seeker of every column that grows with their number, by name. */
export function bytesPerSeeker({ seekers, roles }: SharedMarket): Record<string, number> {
  const { count, ...columns } = seekers;
  const { licensed, barredStart, barred } = roles;
  const sizes = Object.entries({ ...columns, barredStart, barred }).map(
    ([name, { byteLength }]): [string, number] => [name, byteLength],
  );
  const licences = licensed.reduce((sum, { byteLength }) => sum + byteLength, 0);
  return Object.fromEntries(
    [...sizes, ["licensed", licences] as const].map(([name, bytes]) => [
      name,
      Math.round((100 * bytes) / Math.max(1, count)) / 100,
    ]),
  );
}

/** All columns together. */
export function allBytesPerSeeker(columns: Readonly<Record<string, number>>): number {
  return Object.values(columns).reduce((sum, bytes) => sum + bytes, 0);
}
