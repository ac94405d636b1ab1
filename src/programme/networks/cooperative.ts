import { byCodeUnit } from "../../dataset/code-unit-order";
import type { Investment } from "../../dataset/opportunity";
import type { CooperativeType, Text } from "../../dataset/primitives";
import { TaavonError } from "../../dataset/taavon-error";
import type { Closed, Plan } from "../../document/plan";
import type { Market } from "../../market/market";
import { countiesOf } from "./county-of";

/** A cooperative that works already and can supply, join a cluster or a union. */
export interface ExistingCooperative {
  /** Not the id of an opportunity. */
  readonly id: string;
  readonly title?: Text;
  readonly cooperative: CooperativeType;
  /** An ISIC Rev. 4 code. */
  readonly sector: string;
  readonly region: string;
  readonly offers?: readonly string[];
  readonly needs?: readonly string[];
}

/** A cooperative on the map: a proposed unit, or one that works already. */
export interface Cooperative {
  /** A unit has the id of its opportunity. */
  readonly id: string;
  readonly kind: "unit" | "existing";
  readonly title: Text;
  readonly cooperative: CooperativeType;
  readonly sector: string;
  readonly region: string;
  readonly county: string;
  readonly offers: readonly string[];
  readonly needs: readonly string[];
}

/** What networks read of a plan. */
export type OpenedPlan = Pick<Plan, "units" | "closed">;

/** A closed opportunity with what it would bring if it opened. */
export interface ClosedCooperative extends Cooperative {
  readonly closed: Closed;
}

/** The cooperatives of a plan and those that work already, in id order; and what stayed closed. */
export interface Cooperatives {
  readonly open: readonly Cooperative[];
  readonly closed: readonly ClosedCooperative[];
}

/**
 * Looks up the cooperatives that a plan opens, beside those that exist.
 *
 * @throws TaavonError `unknown_id` for an opportunity or region that the market does not have,
 * `invalid_option` for an id used twice.
 */
export function cooperativesOf(
  { dataset }: Market,
  plan: OpenedPlan,
  existing: readonly ExistingCooperative[] = [],
): Cooperatives {
  const countyOf = countiesOf(dataset.regions);
  const investments = new Map(
    dataset.opportunities.flatMap((one) => (one.kind === "investment" ? [[one.id, one]] : [])),
  );
  const find = (id: string): Cooperative => {
    const record = investments.get(id);
    if (record === undefined) throw unknownId("investment opportunity", id);
    return { ...factsOf(record, countyOf), kind: "unit", title: record.title };
  };
  const open = [
    ...plan.units.map(({ opportunity }) => find(opportunity)),
    ...existing.map(
      (one): Cooperative => ({
        ...factsOf(one, countyOf),
        kind: "existing",
        title: one.title ?? one.id,
      }),
    ),
  ].sort((a, b) => byCodeUnit(a.id, b.id));
  const opportunityIds = new Set(dataset.opportunities.map(({ id }) => id));
  open.forEach(({ id, kind }, at) => {
    const isTaken = kind === "existing" && opportunityIds.has(id);
    if (isTaken || id === open[at + 1]?.id) {
      throw new TaavonError("invalid_option", `two cooperatives have the id \`${id}\``);
    }
  });
  const closed = plan.closed
    .map((one) => ({ ...find(one.opportunity), closed: one }))
    .sort((a, b) => byCodeUnit(a.id, b.id));
  return { open, closed };
}

type Facts = Omit<Cooperative, "kind" | "title">;

function factsOf(
  { id, cooperative, sector, region, offers = [], needs = [] }: ExistingCooperative | Investment,
  countyOf: ReadonlyMap<string, string>,
): Facts {
  const county = countyOf.get(region);
  if (county === undefined) throw unknownId("region", region);
  return { id, cooperative, sector, region, county, offers, needs };
}

function unknownId(kind: string, id: string): TaavonError {
  return new TaavonError("unknown_id", `no ${kind} has the id \`${id}\``);
}
