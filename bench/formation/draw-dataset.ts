import type { Dataset } from "../../src/dataset/dataset";
import type { Opportunity } from "../../src/dataset/opportunity";
import type { Seeker } from "../../src/dataset/seeker";
import { SeededRandom } from "../../src/solvers/seeded-random";
import { drawUnit, drawVacancy, type Field } from "./draw-opportunity";
import { drawSeeker } from "./draw-seeker";

/** What decides a market to the byte. */
export interface DatasetDraw {
  readonly seekers: number;
  readonly opportunities: number;
  /** `scarce`: all units together ask for about twice the capital that all seekers have. */
  readonly capital: "ample" | "scarce";
  readonly seed: string;
}

const REGIONS = 8;
/** Units and vacancies of one field, about. */
const OPPORTUNITIES_PER_FIELD = 5;
const SKILLS_PER_FIELD = 6;

/**
 * Draws a market in which units and vacancies compete for people of the same field: three of five
 * opportunities are units with two to four roles. One seeker in fifty has no clear record, one in forty
 * comes with a companion, one in sixty keeps apart from somebody: so every rule of SPEC §5 but pins and
 * composition (empty in the default policy) has a say.
 */
export function drawDataset({ seekers, opportunities, capital, seed }: DatasetDraw): Dataset {
  const random = new SeededRandom(`${seed} ${seekers} × ${opportunities} ${capital}`);
  const regions = Array.from({ length: REGIONS }, (_, at) => `g${at}`);
  const fields = drawFields(Math.max(2, Math.round(opportunities / OPPORTUNITIES_PER_FIELD)));
  const drawnOpportunities: Opportunity[] = [];
  for (let at = 0; at < opportunities; at++) {
    const id = `o${String(at).padStart(5, "0")}`;
    // why: shares by place, so that every field has units and vacancies
    const place = {
      id,
      region: regions[random.below(REGIONS)]!,
      field: fields[at % fields.length]!,
    };
    const isUnit = (Math.floor(at / fields.length) * 3 + (at % fields.length)) % 5 < 3;
    drawnOpportunities.push(isUnit ? drawUnit(random, place, capital) : drawVacancy(random, place));
  }
  const drawnSeekers: Seeker[] = [];
  for (let at = 0; at < seekers; at++) {
    drawnSeekers.push(drawSeeker(random, { at, count: seekers, regions, fields, capital }));
  }
  return {
    regions: regions.map((id) => ({ id, name: id })),
    distances: distancesOf(regions),
    taxonomy: {
      levels: 5,
      skills: fields.flatMap(({ name, skills }) => [
        { id: name, name },
        ...skills.map((id) => ({ id, name: id, broader: [name] })),
      ]),
    },
    seekers: drawnSeekers,
    opportunities: drawnOpportunities,
  };
}

function drawFields(count: number): Field[] {
  return Array.from({ length: count }, (_, at) => ({
    name: `f${at}`,
    skills: Array.from({ length: SKILLS_PER_FIELD }, (__, skill) => `f${at}.${skill}`),
  }));
}

/** Regions along a road, 20 km from one to the next. */
function distancesOf(regions: readonly string[]): { from: string; to: string; km: number }[] {
  return regions.flatMap((from, at) =>
    regions.slice(at + 1).map((to, ahead) => ({ from, to, km: 20 * (ahead + 1) })),
  );
}
