import type { Investment, Role } from "../../dataset/opportunity";
import type { Seeker } from "../../dataset/seeker";
import type { Policy } from "../../policy/policy";
import { officesOf } from "../arbitraries/formable-sizes";
import { ceilBp, productOver } from "../brute-force/floor-div";
import type { MarketView, PairView } from "./market-view";

/** Of more candidates than these only the worthiest are looked at in groups. */
export const MOST_CANDIDATES = 14;

/** A business and its candidates as numbers; a member is a bit, a set of members a mask. */
export interface GroupProblem {
  readonly policy: Policy;
  readonly opportunity: Investment;
  /** How many candidates there are, looked at or not. */
  readonly candidates: number;
  readonly members: readonly Seeker[];
  readonly fewest: number;
  readonly most: number;
  readonly equity: number;
  /** What each member can bring (SPEC §5, U3), no more than `equity` + 1 of it; -1 where too little. */
  readonly caps: readonly number[];
  /** The places of each role, and by member and role the worth; -1 where the member is no candidate. */
  readonly places: readonly Role["places"][];
  readonly worths: readonly (readonly number[])[];
  readonly apart: readonly number[];
  readonly kin: readonly number[];
  /** How many people the offices take, by the number of members. */
  readonly offices: readonly number[];
  /** Members who can take office. */
  readonly able: number;
  /** For each key that members are read with: who they are, 0 added where others have it too. */
  readonly together: readonly { readonly mask: number; readonly isWhole: boolean }[];
  /** The members that each row of the policy's composition counts; 0 for families. */
  readonly counted: readonly number[];
}

/** Reads a business that takes part and its candidates. */
export function groupProblem(view: MarketView, opportunity: Investment): GroupProblem {
  const { policy, dataset } = view;
  const byRole = view.roles.filter((pairs) => pairs[0]?.opportunity === opportunity);
  const { members, candidates } = worthiest(byRole, policy);
  const maskOf = (has: (seeker: Seeker) => boolean): number =>
    members.reduce((mask, seeker, bit) => (has(seeker) ? mask | (1 << bit) : mask), 0);
  const keys = new Set(members.flatMap(({ together }) => (together === undefined ? [] : together)));
  const { minMembers, maxMembers } = policy.cooperatives[opportunity.cooperative];
  const equity = ceilBp(policy.capital.memberCapitalShare, opportunity.capital.required);
  return {
    policy,
    opportunity,
    candidates,
    members,
    fewest: Math.max(opportunity.members.min, minMembers),
    most: Math.min(opportunity.members.max, maxMembers ?? Number.POSITIVE_INFINITY),
    equity,
    caps: members.map((seeker) => capOf(seeker, opportunity, policy, equity)),
    places: byRole.map(([pair]) => pair!.role.places),
    worths: members.map(({ id }) =>
      byRole.map((pairs) => {
        const { candidate, value } = pairs.find(({ seeker }) => seeker.id === id)!.assessment;
        return candidate ? value + policy.placementBonus : -1;
      }),
    ),
    apart: members.map(({ id, apart = [] }) =>
      maskOf((other) => apart.includes(other.id) || (other.apart ?? []).includes(id)),
    ),
    kin: members.map(({ id, relatives = [] }) =>
      maskOf((other) => relatives.includes(other.id) || (other.relatives ?? []).includes(id)),
    ),
    offices: [0, ...members].map((_, size) => officesOf(policy, size)),
    able: maskOf(({ standing }) => standing?.clearRecord !== false),
    together: [...keys].map((key) => ({
      mask: maskOf(({ together }) => together === key),
      isWhole: dataset.seekers.every((one) => one.together !== key || members.includes(one)),
    })),
    counted: policy.composition.map((row) => {
      if (row.kind === "family") return 0;
      return row.kind === "local"
        ? maskOf(({ region }) => region === opportunity.region)
        : maskOf(({ groups = [] }) => groups.includes(row.group));
    }),
  };
}

function worthiest(byRole: readonly (readonly PairView[])[], { placementBonus }: Policy) {
  const best = new Map<Seeker, number>();
  for (const { seeker, assessment } of byRole.flat()) {
    if (!assessment.candidate) continue;
    best.set(seeker, Math.max(best.get(seeker) ?? 0, assessment.value + placementBonus));
  }
  const members = [...best].sort(([, a], [, b]) => b - a).map(([seeker]) => seeker);
  return { members: members.slice(0, MOST_CANDIDATES), candidates: members.length };
}

function capOf(
  { capacities: { capital: held } }: Seeker,
  { capital }: Investment,
  policy: Policy,
  equity: number,
): number {
  const { min, max } = capital.memberShare;
  const most = productOver([policy.capital.maxShare, capital.required], 10_000);
  const cap = held === undefined ? Math.min(min, most) : Math.min(held, max, most);
  return cap < min ? -1 : Math.min(cap, equity + 1);
}
