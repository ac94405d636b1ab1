import type { DossierEvent, EventOf } from "../../document/dossier-event";
import type { DossierCore } from "./dossier-core";

/** What is on record of one kind, in the order in which it was recorded. */
export function recordsOf<Kind extends DossierEvent["kind"]>(
  { evidence }: Pick<DossierCore, "evidence">,
  kind: Kind,
): EventOf<Kind>[] {
  return evidence.filter((event): event is EventOf<Kind> => event.kind === kind);
}

/** The same dossier with only what had happened by a day. */
export function asOf(core: DossierCore, day: string): DossierCore {
  return { ...core, evidence: core.evidence.filter(({ on }) => on <= day) };
}

/** What a member has paid in all, in rial; exact, since receipts may sum past 2^53. */
export function paidBy(core: Pick<DossierCore, "evidence">, seeker: string): bigint {
  return recordsOf(core, "receipt").reduce(
    (sum, receipt) => (receipt.seeker === seeker ? sum + BigInt(receipt.rials) : sum),
    0n,
  );
}

/** Everybody who has left the unit since the dossier was opened. */
export function leaversOf(core: Pick<DossierCore, "evidence">): Set<string> {
  return new Set(recordsOf(core, "left").flatMap(({ seekers }) => seekers));
}

/** The last assembly, unless somebody it elected has left since: then it is to be held again. */
export function standingAssembly(core: DossierCore): EventOf<"assembly"> | undefined {
  const assembly = recordsOf(core, "assembly").at(-1);
  if (assembly === undefined) return undefined;
  const members = new Set(core.members.map(({ seeker }) => seeker));
  return electedBy(assembly).every((seeker) => members.has(seeker)) ? assembly : undefined;
}

/** Everybody an assembly elected, office by office. */
export function electedBy({ elected }: EventOf<"assembly">): string[] {
  const { board, alternates, inspectors, inspectorAlternates } = elected;
  return [...board, ...alternates, ...inspectors, ...inspectorAlternates];
}

/** The board's choice of a manager, unless who was chosen has left since; `null` is an outsider. */
export function standingManager(core: DossierCore): EventOf<"manager"> | undefined {
  const choice = recordsOf(core, "manager").at(-1);
  if (choice === undefined || choice.manager === null) return choice;
  return core.members.some(({ seeker }) => seeker === choice.manager) ? choice : undefined;
}
