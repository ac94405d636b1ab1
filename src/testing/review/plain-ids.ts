import type { Dataset } from "../../dataset/dataset";
import { rolesOf } from "../../dataset/opportunity";
import type { LawCase } from "../laws/law";
import { type IdKind, mapIds } from "../laws/rename-ids";

const PREFIX: Readonly<Record<IdKind, string>> = {
  seeker: "s",
  opportunity: "o",
  role: "r",
  region: "g",
  skill: "k",
};

/** The case with ids and names `s1`, `o1`, `r1`, `g1`, `k1`…; what the law does is told of the new ones. */
export function plainIds({ dataset, subject }: LawCase): LawCase {
  const plain = new Map<string, string>();
  const key = (id: string, of: IdKind) => `${of} ${id}`;
  for (const of of Object.keys(PREFIX) as IdKind[]) {
    idsOf(dataset, of).forEach((id, place) => {
      plain.set(key(id, of), `${PREFIX[of]}${place + 1}`);
    });
  }
  const newId = (id: string, of: IdKind) => plain.get(key(id, of)) ?? id;
  return { dataset: named(mapIds(dataset, newId)), subject: renamedSubject(subject, newId) };
}

function named(dataset: Dataset): Dataset {
  const name = <T extends { readonly id: string }>(one: T) => ({ ...one, name: one.id });
  const title = <T extends { readonly id: string }>(one: T) => ({ ...one, title: one.id });
  return {
    ...dataset,
    regions: dataset.regions.map(name),
    taxonomy: { ...dataset.taxonomy, skills: dataset.taxonomy.skills.map(name) },
    opportunities: dataset.opportunities.map((one) =>
      one.kind === "employment"
        ? { ...title(one), role: title(one.role) }
        : { ...title(one), roles: one.roles.map(title) },
    ),
  };
}

function idsOf({ seekers, opportunities, regions, taxonomy }: Dataset, of: IdKind): string[] {
  const roles = opportunities.flatMap(rolesOf);
  const lists = {
    seeker: seekers,
    opportunity: opportunities,
    role: roles,
    region: regions,
    skill: taxonomy.skills,
  };
  return [...new Set(lists[of].map(({ id }) => id))];
}

// why: a subject names ids under these keys, whichever law it is of
const NAMED: Readonly<Record<string, IdKind>> = {
  seeker: "seeker",
  opportunity: "opportunity",
  role: "role",
  skill: "skill",
  of: "skill",
};

function renamedSubject(subject: unknown, newId: (id: string, of: IdKind) => string): unknown {
  if (typeof subject !== "object" || subject === null) return subject;
  return Object.fromEntries(
    Object.entries(subject).map(([key, value]) => {
      const kind = NAMED[key];
      return [key, kind !== undefined && typeof value === "string" ? newId(value, kind) : value];
    }),
  );
}
