import type { Investment } from "../dataset/opportunity";
import type { Policy } from "../policy/policy";

/** How many members a unit may have. */
export interface MembershipRange {
  readonly min: number;
  readonly max: number;
}

/** U2: the opportunity's range within the bounds of its type of cooperative (SPEC §5). */
export function membershipRange(
  { cooperative, members }: Investment,
  policy: Policy,
): MembershipRange {
  const { minMembers, maxMembers } = policy.cooperatives[cooperative];
  return {
    min: Math.max(members.min, minMembers),
    max: Math.min(members.max, maxMembers ?? Infinity),
  };
}
