import type { Employment } from "../../../src/dataset/opportunity";
import type { Occupation } from "../frame/draw-occupations";
import type { World } from "../frame/draw-world";
import type { Habits } from "../habits/habits";
import type { Random } from "../random/open-random";

/** Who offers work, in which trade. */
export interface Employer {
  readonly world: World;
  readonly habits: Habits;
  readonly occupation: Occupation;
}

/** What jobs and investments have in common. */
export type Offer = Omit<Employment, "kind" | "role">;

/** Draws place, sector, income and hours; now and then the last two are left open. */
export function drawOffer(random: Random, { habits, occupation }: Employer): Omit<Offer, "id"> {
  const sector = habits.sector(random, occupation);
  const region = habits.place(random);
  const monthlyIncome = habits.income(random, occupation);
  const hoursPerWeek = habits.askedHours(random);
  return {
    title: `work in ${occupation.code}`,
    sector,
    region,
    ...(random.chance(9200) && { monthlyIncome }),
    ...(random.chance(9000) && { hoursPerWeek }),
  };
}
