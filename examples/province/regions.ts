// names and codes: Statistical Centre of Iran; coordinates of the seats: GeoNames, CC BY 4.0

/** A region as the dataset holds it. */
export interface Region {
  readonly id: string;
  readonly name: { readonly fa: string; readonly en: string };
  readonly parent?: string;
  readonly position?: { readonly lat: number; readonly lon: number };
}

/** County ids by a readable name: the Statistical Centre's codes. */
export const county = {
  abhar: "1901",
  khodabandeh: "1903",
  zanjan: "1904",
  ijrud: "1906",
  khorramdarreh: "1907",
  tarom: "1908",
  mahneshan: "1909",
  soltaniyeh: "1910",
} as const;

export type CountyName = keyof typeof county;

const PROVINCE = "19";

/** Zanjan province and its eight counties, by code. */
export const regions: readonly Region[] = [
  { id: PROVINCE, name: { fa: "استان زنجان", en: "Zanjan province" } },
  place("abhar", "ابهر", "Abhar", [36.1468, 49.218]),
  place("khodabandeh", "خدابنده", "Khodabandeh", [36.11472, 48.59111]),
  place("zanjan", "زنجان", "Zanjan", [36.67642, 48.49628]),
  place("ijrud", "ایجرود", "Ijrud", [36.42622, 48.28158]),
  place("khorramdarreh", "خرمدره", "Khorramdarreh", [36.20777, 49.19527]),
  place("tarom", "طارم", "Tarom", [36.92627, 48.95832]),
  place("mahneshan", "ماهنشان", "Mahneshan", [36.7444, 47.6725]),
  place("soltaniyeh", "سلطانیه", "Soltaniyeh", [36.43318, 48.79471]),
];

/**
 * How often a county is home, by half its people and half its cooperative interest of 1388.
 * People: thousands, rounded after the census of 1395. Interest: people who asked for a cooperative
 * in 1388; Abhar's 40 then still covered Soltaniyeh, and are split by people.
 */
export const countyWeights: readonly { readonly name: CountyName; readonly weight: number }[] = (
  [
    ["abhar", 152, 33],
    ["khodabandeh", 164, 84],
    ["zanjan", 521, 76],
    ["ijrud", 37, 6],
    ["khorramdarreh", 68, 45],
    ["tarom", 47, 27],
    ["mahneshan", 39, 3],
    ["soltaniyeh", 30, 7],
  ] as const
).map(([name, people, interest]) => ({ name, weight: people * 281 + interest * 1058 }));

function place(
  name: CountyName,
  fa: string,
  en: string,
  [lat, lon]: readonly [number, number],
): Region {
  return { id: county[name], name: { fa, en }, parent: PROVINCE, position: { lat, lon } };
}
