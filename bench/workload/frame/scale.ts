/** How large the world around a number of seekers is. */
export interface Scale {
  readonly provinces: number;
  /** The fewest and the most towns of a county, beside its seat. */
  readonly towns: readonly [number, number];
  readonly skills: number;
  readonly occupations: number;
}

interface Step extends Scale {
  readonly upTo: number;
}

const STEPS: readonly Step[] = [
  { upTo: 2_000, provinces: 1, towns: [4, 7], skills: 300, occupations: 40 },
  { upTo: 40_000, provinces: 1, towns: [4, 8], skills: 1_500, occupations: 150 },
  { upTo: 300_000, provinces: 1, towns: [4, 8], skills: 3_000, occupations: 300 },
];

const COUNTRY: Scale = { provinces: 31, towns: [1, 4], skills: 5_000, occupations: 430 };

/** The world of a number of seekers: one province up to 300 000, beyond that a country. */
export function scaleOf(seekers: number): Scale {
  return STEPS.find(({ upTo }) => seekers <= upTo) ?? COUNTRY;
}
