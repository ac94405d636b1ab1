import type { CountyName } from "../regions";
import type { SeededRandom } from "../seeded-random";
import type { Life } from "./draw-life";

const RURAL_PERCENT = {
  abhar: 25,
  khodabandeh: 52,
  zanjan: 16,
  ijrud: 72,
  khorramdarreh: 18,
  tarom: 68,
  mahneshan: 75,
  soltaniyeh: 55,
} satisfies { [name in CountyName]: number };

const DRAWN_GROUPS = [
  { group: "women-head-of-household", basisPoints: 400 },
  { group: "veteran-family", basisPoints: 500 },
  { group: "disabled", basisPoints: 300 },
  { group: "long-term-unemployed", basisPoints: 1400 },
];

/** Draws the groups that a policy may give priority to. */
export function drawGroups(random: SeededRandom, home: CountyName, life: Life): string[] {
  return [
    ...(life.age >= 18 && life.age <= 29 ? ["youth"] : []),
    ...(life.schooling >= 6 ? ["graduate"] : []),
    ...(random.chance(RURAL_PERCENT[home] * 100) ? ["rural"] : []),
    ...DRAWN_GROUPS.filter(({ basisPoints }) => life.age >= 18 && random.chance(basisPoints)).map(
      ({ group }) => group,
    ),
  ];
}
