import type { Dataset } from "../dataset/dataset";
import { rolesOf } from "../dataset/opportunity";
import type { Text } from "../dataset/primitives";

/** The words of a dataset by id; nothing where it has none. */
export interface Names {
  readonly skill: (id: string) => Text | undefined;
  readonly opportunity: (id: string) => Text | undefined;
  readonly role: (opportunity: string, role: string) => Text | undefined;
  readonly region: (id: string) => Text | undefined;
}

/** Indexes the names of a dataset once. Linear in skills, regions and opportunities. */
export function namesOf(dataset: Dataset): Names {
  const skills = new Map(dataset.taxonomy.skills.map(({ id, name }) => [id, name]));
  const regions = new Map(dataset.regions.map(({ id, name }) => [id, name]));
  const opportunities = new Map(dataset.opportunities.map((record) => [record.id, record]));
  return {
    skill: (id) => skills.get(id),
    region: (id) => regions.get(id),
    opportunity: (id) => opportunities.get(id)?.title,
    role: (opportunity, role) => {
      const record = opportunities.get(opportunity);
      return record && rolesOf(record).find(({ id }) => id === role)?.title;
    },
  };
}
