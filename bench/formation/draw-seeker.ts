import type { Seeker } from "../../src/dataset/seeker";
import type { SeededRandom } from "../../src/solvers/seeded-random";
import type { Field } from "./draw-opportunity";

/** What a seeker is drawn from. */
export interface SeekerDraw {
  /** Which of `count` seekers. */
  readonly at: number;
  readonly count: number;
  readonly regions: readonly string[];
  readonly fields: readonly Field[];
  readonly capital: "ample" | "scarce";
}

const MILLION = 1_000_000;
const MEAN_CAPITAL = { ample: 400, scarce: 160 } as const;

/** Draws a person of one field who knows something of another. */
export function drawSeeker(random: SeededRandom, draw: SeekerDraw): Seeker {
  const { at, count, regions, fields } = draw;
  const main = random.below(fields.length);
  const second = (main + 1 + random.below(fields.length - 1)) % fields.length;
  const mean = MEAN_CAPITAL[draw.capital];
  const capital = Math.floor((mean * (20 + random.below(60) + random.below(101))) / 100);
  return {
    id: idOf(at),
    region: regions[random.below(regions.length)]!,
    skills: [
      ...drawSkills(random, fields[main]!, 3 + random.below(3)),
      ...drawSkills(random, fields[second]!, 1 + random.below(2)),
    ],
    capacities: {
      capital: capital * MILLION,
      travelKm: 20 * (1 + random.below(4)),
      relocates: random.below(10) === 0,
    },
    birthDate: "1990-01-01",
    standing: { citizen: true, barred: false, clearRecord: random.below(50) > 0 },
    // two neighbours in a row share a key
    ...(at % 40 < 2 ? { together: `t${Math.floor(at / 40)}` } : {}),
    ...(at % 60 === 7 ? { apart: [idOf(random.below(count))] } : {}),
    consent: { matching: true },
  };
}

function idOf(at: number): string {
  return `s${String(at).padStart(6, "0")}`;
}

function drawSkills(random: SeededRandom, { skills }: Field, count: number): Seeker["skills"] {
  const order = Int32Array.from(skills.keys());
  random.shuffle(order);
  return Array.from(order.subarray(0, count), (skill) => ({
    skill: skills[skill]!,
    level: 1 + random.below(5),
    evidence: "certificate" as const,
  }));
}
