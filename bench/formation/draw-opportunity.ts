import type { Employment, Investment } from "../../src/dataset/opportunity";
import type { SeededRandom } from "../../src/solvers/seeded-random";

/** A field of work: what is asked and held there. */
export interface Field {
  readonly name: string;
  readonly skills: readonly string[];
}

export interface Place {
  readonly id: string;
  readonly region: string;
  readonly field: Field;
}

const MILLION = 1_000_000;
/** Of a unit's most members at the usual share, what it asks for as a whole, in percent. */
const REQUIRED = { ample: [60, 120], scarce: [130, 210] } as const;

/** A business for seven to twenty founders in two to four roles. */
export function drawUnit(
  random: SeededRandom,
  { id, region, field }: Place,
  capital: "ample" | "scarce",
): Investment {
  const roles = Array.from({ length: 2 + random.below(3) }, (_, at) => ({
    id: `r${at}`,
    title: { fa: id, en: id },
    skills: drawRequirements(random, field),
    places: { min: 1 + random.below(2), max: 5 + random.below(4) },
  }));
  const least = 7 + random.below(3);
  const most = least + 3 + random.below(9);
  const share = 100 + 50 * random.below(7);
  const [from, to] = REQUIRED[capital];
  const required = Math.floor((least * share * (from + random.below(to - from))) / 100);
  return {
    id,
    title: { fa: id, en: id },
    kind: "investment",
    sector: "10",
    region,
    cooperative: "production",
    members: { min: least, max: most },
    roles,
    capital: {
      required: required * MILLION,
      memberShare: { min: Math.floor(share / 4) * MILLION, max: 2 * share * MILLION },
    },
  };
}

/** Two to nine vacancies in one role. */
export function drawVacancy(random: SeededRandom, { id, region, field }: Place): Employment {
  return {
    id,
    title: { fa: id, en: id },
    kind: "employment",
    sector: "10",
    region,
    role: {
      id: "r0",
      title: { fa: id, en: id },
      skills: drawRequirements(random, field),
      places: { max: 2 + random.below(8) },
    },
  };
}

function drawRequirements(random: SeededRandom, { skills }: Field) {
  const order = Int32Array.from(skills.keys());
  random.shuffle(order);
  return Array.from(order.subarray(0, 2 + random.below(3)), (skill, at) => ({
    skill: skills[skill]!,
    level: 2 + random.below(3),
    weight: 1 + random.below(3),
    ...(at === 0 ? { essential: true } : {}),
  }));
}
