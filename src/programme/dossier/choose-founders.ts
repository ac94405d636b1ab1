import type { DossierMember } from "../../document/dossier-member";
import type { OfficeHolders } from "../../document/proposed-unit";

/** What founders are chosen from. */
export interface FounderChoice {
  readonly members: readonly DossierMember[];
  readonly offices: OfficeHolders;
  readonly count: number;
  /** Founders named before; those who are still members stay. */
  readonly before: readonly string[];
}

/**
 * Names the founding board. Rule: founders named before stay; then come the proposed board in its
 * order, its alternates, the manager, the inspectors, their alternates and last the other members in
 * id order. Nobody with a stated bad record. Fewer than `count` only where the unit has no more.
 */
export function chooseFounders({ members, offices, count, before }: FounderChoice): string[] {
  const able = new Set(
    members.flatMap(({ seeker, clearRecord }) => (clearRecord === "failed" ? [] : [seeker])),
  );
  const inTurn = [
    ...before,
    ...offices.board,
    ...offices.alternates,
    ...(offices.manager === null ? [] : [offices.manager]),
    ...offices.inspectors,
    ...offices.inspectorAlternates,
    ...members.map(({ seeker }) => seeker),
  ];
  return [...new Set(inTurn)].filter((seeker) => able.has(seeker)).slice(0, count);
}
