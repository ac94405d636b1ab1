import type { Opportunity, Requirement } from "../../src/dataset/opportunity";
import type { Seeker } from "../../src/dataset/seeker";
import type { World } from "./frame/draw-world";
import { seekerId } from "./seekers/draw-bonds";
import type { Workload, WorkloadOptions } from "./workload";

const HELD = 10;
const ASKED = 6;
const LEVEL = 3;
const MILLION = 1_000_000;

/** People alike and jobs alike in everything but their ids: every pair scores the same. */
export function createTies(
  { size }: WorkloadOptions,
  world: World,
): Pick<Workload, "opportunities" | "seekers"> {
  const region = world.map.places[0]!.id;
  const { code, sectors, bundle } = world.occupations[0]!;
  const skills = bundle.slice(0, HELD).map((skill) => world.skillIds[skill]!);
  const opportunities = Array.from({ length: size.opportunities }, (_, index): Opportunity => {
    const requirements = skills
      .slice(0, ASKED)
      .map((skill): Requirement => ({ skill, level: LEVEL }));
    return {
      id: `o-${String(index + 1).padStart(6, "0")}`,
      title: `work in ${code}`,
      sector: sectors[0]!,
      region,
      monthlyIncome: 200 * MILLION,
      hoursPerWeek: 44,
      kind: "employment",
      role: {
        id: "role",
        title: `role in ${code}`,
        occupation: code,
        skills: requirements,
        education: { level: 3 },
        places: { max: 3 },
      },
    };
  });
  return { opportunities, seekers: () => drawTwins({ count: size.seekers, region, skills, code }) };
}

interface Twins {
  readonly count: number;
  readonly region: string;
  readonly skills: readonly string[];
  readonly code: string;
}

function* drawTwins({ count, region, skills, code }: Twins): Generator<Seeker> {
  for (let index = 0; index < count; index++) {
    yield {
      id: seekerId(index),
      region,
      skills: skills.map((skill) => ({ skill, level: LEVEL })),
      capacities: { capital: 500 * MILLION, hoursPerWeek: 44, travelKm: 30, relocates: false },
      birthDate: "1990-06-15",
      education: { level: 3 },
      experience: [{ occupation: code, months: 36 }],
      licences: [],
      expects: { monthlyIncome: 180 * MILLION },
      standing: { citizen: true, barred: false, clearRecord: true, memberships: [] },
      consent: { matching: true },
    };
  }
}
