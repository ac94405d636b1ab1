import { type CountyName, county } from "./regions";

/** A road distance in whole kilometres; it holds in both directions. */
export interface Distance {
  readonly from: string;
  readonly to: string;
  readonly km: number;
}

// estimates of the road between the seats, from the course of the main roads; not measured
const roads: readonly (readonly [CountyName, CountyName, number])[] = [
  ["abhar", "khodabandeh", 74],
  ["abhar", "zanjan", 95],
  ["abhar", "ijrud", 132],
  ["abhar", "khorramdarreh", 9],
  ["abhar", "tarom", 176],
  ["abhar", "mahneshan", 205],
  ["abhar", "soltaniyeh", 58],
  ["khodabandeh", "zanjan", 93],
  ["khodabandeh", "ijrud", 68],
  ["khodabandeh", "khorramdarreh", 68],
  ["khodabandeh", "tarom", 176],
  ["khodabandeh", "mahneshan", 160],
  ["khodabandeh", "soltaniyeh", 50],
  ["zanjan", "ijrud", 42],
  ["zanjan", "khorramdarreh", 88],
  ["zanjan", "tarom", 85],
  ["zanjan", "mahneshan", 112],
  ["zanjan", "soltaniyeh", 43],
  ["ijrud", "khorramdarreh", 125],
  ["ijrud", "tarom", 127],
  ["ijrud", "mahneshan", 92],
  ["ijrud", "soltaniyeh", 70],
  ["khorramdarreh", "tarom", 169],
  ["khorramdarreh", "mahneshan", 198],
  ["khorramdarreh", "soltaniyeh", 50],
  ["tarom", "mahneshan", 195],
  ["tarom", "soltaniyeh", 127],
  ["mahneshan", "soltaniyeh", 154],
];

/** Estimated road kilometres between every two county seats. */
export const distances: readonly Distance[] = roads.map(([from, to, km]) => ({
  from: county[from],
  to: county[to],
  km,
}));
