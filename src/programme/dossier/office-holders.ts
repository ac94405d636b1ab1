import type { DossierOffice } from "../../document/dossier-checklist";
import type { Elected } from "../../document/dossier-event";
import type { DossierCore } from "./dossier-core";
import { standingAssembly, standingManager } from "./evidence";

/** Who holds an office, or is to. */
export interface OfficeHolder {
  readonly office: DossierOffice;
  readonly seeker: string;
}

/**
 * The officers as they stand: whom the assembly elected, else whom the plan proposes; the manager whom
 * the board appointed, else the one proposed. A manager from outside is nobody here.
 */
export function officeHolders(core: DossierCore): OfficeHolder[] {
  const elected: Elected = standingAssembly(core)?.elected ?? core.proposedOffices;
  const appointed = standingManager(core);
  const manager = appointed === undefined ? core.proposedOffices.manager : appointed.manager;
  const holders = (office: DossierOffice, seekers: readonly string[]): OfficeHolder[] =>
    seekers.map((seeker) => ({ office, seeker }));
  return [
    ...holders("board", elected.board),
    ...holders("alternates", elected.alternates),
    ...holders("inspectors", elected.inspectors),
    ...holders("inspectorAlternates", elected.inspectorAlternates),
    ...holders("manager", manager === null ? [] : [manager]),
  ];
}

/** Inspectors, alternates among them, who are relatives of the board or its alternates. */
export function kinInspectors(
  { members }: Pick<DossierCore, "members">,
  holders: readonly OfficeHolder[],
): string[] {
  const relatives = new Map(members.map((member) => [member.seeker, member.relatives]));
  const board = new Set(
    holders.flatMap(({ office, seeker }) =>
      office === "board" || office === "alternates" ? [seeker] : [],
    ),
  );
  return holders.flatMap(({ office, seeker }) => {
    if (office !== "inspectors" && office !== "inspectorAlternates") return [];
    return relatives.get(seeker)?.some((kin) => board.has(kin)) ? [seeker] : [];
  });
}
