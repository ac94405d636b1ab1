import type { Dataset } from "../../../dataset/dataset";
import type { Opportunity, Role } from "../../../dataset/opportunity";
import { rolesOf } from "../../../dataset/opportunity";
import type { Seeker } from "../../../dataset/seeker";
import type { Policy } from "../../../policy/policy";

/** Where an aim is set: a seeker and a role of a dataset, and on which side of the threshold. */
export interface AimPoint {
  readonly dataset: Dataset;
  readonly policy: Policy;
  readonly seeker: Seeker;
  readonly opportunity: Opportunity;
  readonly role: Role;
  /** 0 exactly at the threshold, -1 one step below, 1 one step above. */
  readonly steps: -1 | 0 | 1;
}

/** Records that take the place of those with the same id; without any, the aim finds no mark. */
export interface Shot {
  readonly seekers?: readonly Seeker[];
  readonly opportunity?: Opportunity;
}

/** Moves records so that they stand just at a threshold of the policy. Keeps the dataset valid. */
export type Aim = (point: AimPoint) => Shot;

/** An aim that finds no mark. */
export const MISS: Shot = {};

/** Two shots as one; where both move a record, the second has seen what the first did. */
export function merge(first: Shot, second: Shot): Shot {
  const opportunity = second.opportunity ?? first.opportunity;
  const seekers = [...(first.seekers ?? []), ...(second.seekers ?? [])];
  return { seekers, ...(opportunity === undefined ? {} : { opportunity }) };
}

/** The dataset after a shot. */
export function hit(dataset: Dataset, { seekers = [], opportunity }: Shot): Dataset {
  const changed = new Map(seekers.map((seeker) => [seeker.id, seeker]));
  return {
    ...dataset,
    ...(seekers.length === 0
      ? {}
      : { seekers: dataset.seekers.map((seeker) => changed.get(seeker.id) ?? seeker) }),
    ...(opportunity === undefined
      ? {}
      : {
          opportunities: dataset.opportunities.map((one) =>
            one.id === opportunity.id ? opportunity : one,
          ),
        }),
  };
}

/** The opportunity with one role changed. */
export function withRole(opportunity: Opportunity, role: Role): Opportunity {
  const roles = rolesOf(opportunity).map((one) => (one.id === role.id ? role : one));
  return (
    opportunity.kind === "employment"
      ? { ...opportunity, role: roles[0] }
      : { ...opportunity, roles }
  ) as Opportunity;
}

/** The seeker with other capacities. */
export function withCapacities(seeker: Seeker, capacities: Seeker["capacities"]): Seeker {
  return { ...seeker, capacities: { ...seeker.capacities, ...capacities } };
}
