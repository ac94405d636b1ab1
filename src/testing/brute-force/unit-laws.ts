import type { Dataset } from "../../dataset/dataset";
import type { Investment } from "../../dataset/opportunity";
import type { Seeker } from "../../dataset/seeker";
import type { Policy } from "../../policy/policy";
import { ceilBp, productOver, total } from "./floor-div";

/** The people who would found a unit together. */
export interface NaiveUnit {
  readonly dataset: Dataset;
  readonly policy: Policy;
  readonly opportunity: Investment;
  readonly members: readonly Seeker[];
}

/** A law of SPEC §5 on who may be in one unit; U1 and U7 are kept by the enumeration. */
export type UnitLaw = "members" | "capital" | "offices" | "composition" | "together" | "apart";

/** SPEC §5, U2–U6, one law each. */
export const UNIT_LAWS: Readonly<Record<UnitLaw, (unit: NaiveUnit) => boolean>> = {
  members: ({ policy, opportunity, members }) => {
    const { minMembers, maxMembers } = policy.cooperatives[opportunity.cooperative];
    return (
      members.length >= Math.max(opportunity.members.min, minMembers) &&
      members.length <= Math.min(opportunity.members.max, maxMembers ?? Number.POSITIVE_INFINITY)
    );
  },
  capital: ({ policy, opportunity: { capital }, members }) => {
    const most = productOver([policy.capital.maxShare, capital.required], 10_000);
    const { min, max } = capital.memberShare;
    const caps = members.map(({ capacities: { capital: own } }) =>
      own === undefined ? Math.min(min, most) : Math.min(own, max, most),
    );
    const equity = ceilBp(policy.capital.memberCapitalShare, capital.required);
    return caps.every((cap) => cap >= min) && total(caps.map(BigInt)) >= BigInt(equity);
  },
  offices: ({ policy, members }) => {
    const need = officesFor(policy, members.length);
    const able = members.filter(({ standing }) => standing?.clearRecord !== false);
    return need !== undefined && able.length >= need;
  },
  composition: (unit) =>
    unit.policy.composition.every((row) => {
      if (row.kind === "family") return largestFamily(unit.members) <= row.max;
      const counted = unit.members.filter(({ region, groups = [] }) =>
        row.kind === "local" ? region === unit.opportunity.region : groups.includes(row.group),
      );
      return counted.length * 10_000 >= row.minShare * unit.members.length;
    }),
  together: ({ dataset, members }) =>
    members.every(
      ({ together: key }) =>
        key === undefined ||
        dataset.seekers.every((seeker) => seeker.together !== key || members.includes(seeker)),
    ),
  apart: ({ members }) =>
    members.every(({ apart = [] }, place) =>
      members.every((other, at) => at === place || !apart.includes(other.id)),
    ),
};

/** How many people the offices of a unit of this size take; undefined for a size without a row. */
function officesFor({ offices }: Policy, size: number): number | undefined {
  const rows = offices.board.filter(({ upTo }) => upTo === null || upTo >= size);
  const limit = ({ upTo }: { readonly upTo: number | null }) => upTo ?? Number.POSITIVE_INFINITY;
  const [row] = [...rows].sort((a, b) => (limit(a) < limit(b) ? -1 : limit(a) > limit(b) ? 1 : 0));
  if (row === undefined) return undefined;
  const alternates = Math.max(1, Math.floor(row.members / 3));
  return row.members + alternates + offices.inspectors + offices.inspectorAlternates;
}

function largestFamily(members: readonly Seeker[]): number {
  const areKin = (a: Seeker, b: Seeker): boolean =>
    (a.relatives ?? []).includes(b.id) || (b.relatives ?? []).includes(a.id);
  const sizes = members.map((first) => {
    const family = new Set([first]);
    for (const one of family) {
      for (const other of members) if (areKin(one, other)) family.add(other);
    }
    return family.size;
  });
  return Math.max(0, ...sizes);
}
