import { byCodeUnit } from "../../../dataset/code-unit-order";
import type { Dataset } from "../../../dataset/dataset";
import type { Opportunity, Role } from "../../../dataset/opportunity";
import type { Seeker } from "../../../dataset/seeker";
import type { Edit } from "./edits";

/**
 * The dataset with plain ids everywhere (`s1`, `o1`, `g1`, `k1`), in the order of those before, so that
 * an odd id is left only where it matters. No edit where all are plain.
 */
export function plainIds(dataset: Dataset): Edit<Dataset>[] {
  const names: Names = {
    seeker: plain("s", dataset.seekers),
    opportunity: plain("o", dataset.opportunities),
    region: plain("g", dataset.regions),
    skill: plain("k", dataset.taxonomy.skills),
  };
  const isPlain = Object.values(names).every((ids) =>
    [...ids].every(([before, after]) => before === after),
  );
  return isPlain ? [] : [() => renamed(dataset, names)];
}

type Ids = ReadonlyMap<string, string>;
type Names = Readonly<Record<"seeker" | "opportunity" | "region" | "skill", Ids>>;

const one = (ids: Ids, id: string): string => ids.get(id) ?? id;
const each = (ids: Ids, list: readonly string[]): string[] => list.map((id) => one(ids, id));

/** New ids in code-unit order, as many as there are records. */
function plain(prefix: string, records: readonly { readonly id: string }[]): Ids {
  const ids = records.map(({ id }) => id).sort(byCodeUnit);
  const width = String(ids.length).length;
  return new Map(ids.map((id, place) => [id, prefix + String(place + 1).padStart(width, "0")]));
}

function renamed(dataset: Dataset, names: Names): Dataset {
  return {
    ...dataset,
    ...renamedMap(dataset, names.region),
    taxonomy: renamedTaxonomy(dataset.taxonomy, names.skill),
    seekers: dataset.seekers.map((seeker) => renamedSeeker(seeker, names)),
    opportunities: dataset.opportunities.map((each) => renamedOpportunity(each, names)),
  };
}

function renamedMap(
  { regions, distances }: Dataset,
  ids: Ids,
): Pick<Dataset, "regions" | "distances"> {
  return {
    regions: regions.map((region) => ({
      ...region,
      id: one(ids, region.id),
      ...(region.parent !== undefined && { parent: one(ids, region.parent) }),
    })),
    ...(distances && {
      distances: distances.map(({ from, to, km }) => ({
        from: one(ids, from),
        to: one(ids, to),
        km,
      })),
    }),
  };
}

function renamedTaxonomy(taxonomy: Dataset["taxonomy"], ids: Ids): Dataset["taxonomy"] {
  return {
    ...taxonomy,
    skills: taxonomy.skills.map((skill) => ({
      ...skill,
      id: one(ids, skill.id),
      ...(skill.broader && { broader: each(ids, skill.broader) }),
      ...(skill.related && { related: each(ids, skill.related) }),
    })),
  };
}

function renamedSeeker(seeker: Seeker, names: Names): Seeker {
  const { apart, relatives, expects } = seeker;
  return {
    ...seeker,
    id: one(names.seeker, seeker.id),
    region: one(names.region, seeker.region),
    skills: levelled(seeker.skills, names.skill),
    ...(apart && { apart: each(names.seeker, apart) }),
    ...(relatives && { relatives: each(names.seeker, relatives) }),
    ...(expects?.refuses && {
      expects: { ...expects, refuses: each(names.opportunity, expects.refuses) },
    }),
  };
}

function renamedOpportunity(opportunity: Opportunity, names: Names): Opportunity {
  const asks = <R extends Role>(role: R): R => ({
    ...role,
    skills: levelled(role.skills, names.skill),
  });
  const facts = {
    id: one(names.opportunity, opportunity.id),
    region: one(names.region, opportunity.region),
  };
  return opportunity.kind === "employment"
    ? { ...opportunity, ...facts, role: asks(opportunity.role) }
    : { ...opportunity, ...facts, roles: opportunity.roles.map(asks) };
}

function levelled<T extends { readonly skill: string }>(list: readonly T[], ids: Ids): T[] {
  return list.map((item) => ({ ...item, skill: one(ids, item.skill) }));
}
