import type { Dataset } from "../../dataset/dataset";
import { type Opportunity, type Role, rolesOf } from "../../dataset/opportunity";
import type { Seeker } from "../../dataset/seeker";

/** What has ids. */
export type IdKind = (typeof ID_KINDS)[number];
export const ID_KINDS = ["seeker", "opportunity", "role", "region", "skill"] as const;

/** A dataset with other ids of one kind, and what became of each. */
export interface Renaming {
  readonly renamed: Dataset;
  readonly newId: (id: string, of: IdKind) => string;
}

/**
 * Gives everything of a kind another id, wherever it is named: `z9`, `z8`… in the order of the list,
 * so that the order by id is turned around as well. Ids that name nothing stay.
 */
export function renameIds(dataset: Dataset, kind: IdKind): Renaming {
  const known = new Map<string, string>();
  for (const id of idsOf(dataset, kind)) {
    if (!known.has(id)) known.set(id, `z${100_000 - known.size}`);
  }
  const newId = (id: string, of: IdKind) => (of === kind ? (known.get(id) ?? id) : id);
  return { renamed: mapIds(dataset, newId), newId };
}

function idsOf({ seekers, opportunities, regions, taxonomy }: Dataset, kind: IdKind): string[] {
  if (kind === "role") return opportunities.flatMap(rolesOf).map(({ id }) => id);
  const lists = {
    seeker: seekers,
    opportunity: opportunities,
    region: regions,
    skill: taxonomy.skills,
  };
  return lists[kind].map(({ id }) => id);
}

/** A dataset with every id replaced where it stands. */
export function mapIds(dataset: Dataset, newId: Renaming["newId"]): Dataset {
  const region = (id: string) => newId(id, "region");
  const skill = (id: string) => newId(id, "skill");
  return {
    ...dataset,
    regions: dataset.regions.map(({ parent, ...one }) => ({
      ...one,
      id: region(one.id),
      ...(parent !== undefined && { parent: region(parent) }),
    })),
    ...(dataset.distances && {
      distances: dataset.distances.map(({ from, to, km }) => ({
        from: region(from),
        to: region(to),
        km,
      })),
    }),
    taxonomy: {
      ...dataset.taxonomy,
      skills: dataset.taxonomy.skills.map(({ broader, related, ...one }) => ({
        ...one,
        id: skill(one.id),
        ...(broader && { broader: broader.map(skill) }),
        ...(related && { related: related.map(skill) }),
      })),
    },
    seekers: dataset.seekers.map((one) => mapSeeker(one, newId)),
    opportunities: dataset.opportunities.map((one) => mapOpportunity(one, newId)),
  };
}

function mapSeeker(seeker: Seeker, newId: Renaming["newId"]): Seeker {
  const { apart, relatives, expects } = seeker;
  const person = (id: string) => newId(id, "seeker");
  const refuses = expects?.refuses?.map((id) => newId(id, "opportunity"));
  return {
    ...seeker,
    id: person(seeker.id),
    region: newId(seeker.region, "region"),
    skills: seeker.skills.map((held) => ({ ...held, skill: newId(held.skill, "skill") })),
    ...(apart && { apart: apart.map(person) }),
    ...(relatives && { relatives: relatives.map(person) }),
    ...(expects && { expects: { ...expects, ...(refuses && { refuses }) } }),
  };
}

function mapOpportunity(opportunity: Opportunity, newId: Renaming["newId"]): Opportunity {
  const place = {
    id: newId(opportunity.id, "opportunity"),
    region: newId(opportunity.region, "region"),
  };
  const role = <One extends Role>(one: One): One => ({
    ...one,
    id: newId(one.id, "role"),
    skills: one.skills.map((asked) => ({ ...asked, skill: newId(asked.skill, "skill") })),
  });
  return opportunity.kind === "employment"
    ? { ...opportunity, ...place, role: role(opportunity.role) }
    : { ...opportunity, ...place, roles: opportunity.roles.map(role) };
}
