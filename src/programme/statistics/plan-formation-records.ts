import { byCodeUnit } from "../../dataset/code-unit-order";
import type { Investment } from "../../dataset/opportunity";
import { TaavonError } from "../../dataset/taavon-error";
import {
  FORMATION_MEASURES,
  type FormationMeasure,
  type FormationPeriod,
  type FormationRecords,
} from "../../document/formation-record";
import type { Plan } from "../../document/plan";
import type { Market } from "../../market/market";
import { toJalali } from "../../text/jalali-date";
import { MEMBER_ROLES, type MemberRoles, roleMeaning } from "../housing/member-role";
import { countiesOf } from "../networks/county-of";

/** How a plan is counted. */
export interface PlanRecordsOptions {
  /** The period that the plan is for; the Jalali year of `policy.asOf` where unstated. */
  readonly period?: FormationPeriod;
  /** Which members work in their cooperative; the bundled table where unstated. */
  readonly memberRoles?: MemberRoles;
}

type Counts = Record<FormationMeasure, number>;

/**
 * What a plan proposes, as records of status `proposed` by county: units, members, jobs (members in
 * roles that are work), capital required and facility, in rial. Every county of the map has its
 * record, with zeros too. Each region that has counties has the sum as its total; a unit that stands
 * in such a region itself is in the total only, and so shows as unallocated.
 *
 * @throws TaavonError `unknown_id` for an opportunity that the market does not have.
 */
export function planFormationRecords(
  market: Market,
  plan: Plan,
  options: PlanRecordsOptions = {},
): FormationRecords {
  const { dataset, policy } = market;
  const { year } = toJalali(policy.asOf);
  const { period = { year }, memberRoles = MEMBER_ROLES } = options;
  const countyOf = countiesOf(dataset.regions);
  const parentOf = new Map(dataset.regions.map(({ id, parent }) => [id, parent]));
  const wholes = new Set([...countyOf.values()].map((county) => parentOf.get(county)));
  const counts = new Map([...countyOf.values()].map((county) => [county, zero()]));
  const totals = new Map<string, Counts>();
  for (const { county, unit } of countUnits(market, plan, { countyOf, memberRoles })) {
    add(counts.get(county)!, unit);
    const top = parentOf.get(county) ?? county;
    totals.set(top, add(totals.get(top) ?? zero(), unit));
  }
  const { id, version, hash } = plan.policy;
  const reported = {
    period,
    status: "proposed" as const,
    source: `plan under policy ${id} ${version} (${hash.slice(0, 12)}), dataset ${plan.dataset.hash.slice(0, 12)}`,
  };
  return {
    schema: "taavon.formation/1",
    records: inOrder(counts)
      .filter(([county]) => !wholes.has(county))
      .map(([county, sums]) => ({ county, ...reported, ...sums })),
    totals: dataset.regions
      .filter((region) => wholes.has(region.id))
      .map((region) => ({ region: region.id, ...reported, ...(totals.get(region.id) ?? zero()) }))
      .sort((a, b) => byCodeUnit(a.region, b.region)),
  };
}

interface Counted {
  readonly county: string;
  readonly unit: Counts;
}

function countUnits(
  { dataset }: Market,
  plan: Plan,
  table: { readonly countyOf: ReadonlyMap<string, string>; readonly memberRoles: MemberRoles },
): Counted[] {
  const investments = new Map(
    dataset.opportunities.flatMap((one) => (one.kind === "investment" ? [[one.id, one]] : [])),
  );
  const workers = countWorkers(plan, investments, table.memberRoles);
  return plan.units.map(({ opportunity, members, capital }): Counted => {
    const record = investments.get(opportunity);
    if (record === undefined) {
      throw new TaavonError(
        "unknown_id",
        `no investment opportunity has the id \`${opportunity}\``,
      );
    }
    return {
      county: table.countyOf.get(record.region)!,
      unit: {
        cooperatives: 1,
        members: members.length,
        jobs: workers.get(opportunity) ?? 0,
        capital: capital.required,
        facility: capital.facility,
      },
    };
  });
}

function countWorkers(
  plan: Plan,
  investments: ReadonlyMap<string, Investment>,
  memberRoles: MemberRoles,
): ReadonlyMap<string, number> {
  const workers = new Map<string, number>();
  for (const { opportunity, role: id } of plan.placements) {
    const record = investments.get(opportunity);
    const role = record?.roles.find((one) => one.id === id);
    if (record === undefined || role === undefined) continue;
    if (roleMeaning(record.cooperative, role, memberRoles) === "membership") continue;
    workers.set(opportunity, (workers.get(opportunity) ?? 0) + 1);
  }
  return workers;
}

function zero(): Counts {
  return { cooperatives: 0, members: 0, jobs: 0, capital: 0, facility: 0 };
}

function add(sums: Counts, more: Counts): Counts {
  for (const measure of FORMATION_MEASURES) sums[measure] += more[measure];
  return sums;
}

function inOrder(counts: ReadonlyMap<string, Counts>): [string, Counts][] {
  return [...counts].sort(([a], [b]) => byCodeUnit(a, b));
}
