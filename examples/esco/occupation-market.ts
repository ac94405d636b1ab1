import {
  type Dataset,
  type Employment,
  ESCO_STRENGTH,
  type EscoOccupation,
  roleFromOccupation,
  type Seeker,
  type Taxonomy,
} from "taavon";

const REGION = "everywhere";

// ESCO says nothing of sectors, and no seeker here asks for one: every job gets one division
const SECTOR = "78";

/**
 * A market made of occupations alone: each is a job in the one region there is, and each has one
 * seeker, who holds exactly its essential skills (all its skills where none is essential).
 */
export function occupationMarket(
  taxonomy: Taxonomy,
  occupations: readonly EscoOccupation[],
): Dataset {
  return {
    regions: [{ id: REGION, name: { fa: "همه‌جا", en: "everywhere" } }],
    taxonomy,
    seekers: occupations.map(seekerOf),
    opportunities: occupations.map(jobOf),
  };
}

/** The id of the seeker made of an occupation. */
export function seekerIdOf(occupationUri: string): string {
  return `seeker:${occupationUri}`;
}

function jobOf(occupation: EscoOccupation): Employment {
  return {
    id: occupation.uri,
    kind: "employment",
    title: { en: occupation.label },
    sector: SECTOR,
    region: REGION,
    role: roleFromOccupation(occupation, { id: "role" }),
  };
}

function seekerOf({ uri, requirements }: EscoOccupation): Seeker {
  const essential = requirements.filter(({ relation }) => relation === "essential");
  const held = essential.length > 0 ? essential : requirements;
  return {
    id: seekerIdOf(uri),
    region: REGION,
    skills: held.map(({ skill }) => ({ skill, level: ESCO_STRENGTH.essential.level })),
    capacities: {},
    birthDate: "1990-01-01",
    consent: { matching: true },
  };
}
