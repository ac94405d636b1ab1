import { CooperativeType } from "../../dataset/primitives";
import type { Policy } from "../../policy/policy";

/** The numbers of members, up to `most`, that some cooperative can have under a policy with its offices filled. */
export function formableSizes(policy: Policy, most: number): readonly number[] {
  return Array.from({ length: most }, (_, index) => index + 1).filter(
    (size) => officesOf(policy, size) <= size && isAllowed(policy, size),
  );
}

/** How many people the offices of so many members take; infinite for a size without a board. */
export function officesOf({ offices }: Policy, size: number): number {
  const limit = ({ upTo }: { readonly upTo: number | null }) => upTo ?? Number.POSITIVE_INFINITY;
  const [row] = offices.board
    .filter((one) => limit(one) >= size)
    .sort((a, b) => (limit(a) < limit(b) ? -1 : 1));
  if (row === undefined) return Number.POSITIVE_INFINITY;
  const alternates = Math.max(1, Math.floor(row.members / 3));
  return row.members + alternates + offices.inspectors + offices.inspectorAlternates;
}

function isAllowed({ cooperatives }: Policy, size: number): boolean {
  return CooperativeType.options.some((type) => {
    const { minMembers, maxMembers } = cooperatives[type];
    return size >= minMembers && size <= (maxMembers ?? Number.POSITIVE_INFINITY);
  });
}

/** The types of cooperative that need the fewest members. */
export function easyTypes({ cooperatives }: Policy): readonly CooperativeType[] {
  const types = CooperativeType.options;
  const fewest = Math.min(...types.map((type) => cooperatives[type].minMembers));
  return types.filter((type) => cooperatives[type].minMembers === fewest);
}

/** The members of the smallest unit of an easy type, with enough of them for the offices. */
export function foundersOf(policy: Policy): number {
  const fewest = Math.min(...easyTypes(policy).map((type) => policy.cooperatives[type].minMembers));
  const boards = policy.offices.board.map(({ members }) => members);
  const board = boards.length === 0 ? 0 : Math.min(...boards);
  const { inspectors, inspectorAlternates } = policy.offices;
  const officers = board + Math.max(1, Math.floor(board / 3)) + inspectors + inspectorAlternates;
  return Math.max(1, fewest, officers);
}

/** Seekers enough for some competition for the places of a unit, few enough for brute force. */
export function usualSeekers(policy: Policy | undefined): number {
  return policy === undefined ? 7 : Math.max(7, Math.min(12, 2 * foundersOf(policy)));
}
