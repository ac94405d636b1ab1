import type { Market, Plan } from "taavon";
import {
  type Dossier,
  dossier,
  FORMATION_STATUSES,
  type FormationStatus,
  type Missing,
  readyFor,
} from "taavon/programme";
import { folderOf } from "../../dossier/folder-of";

/** The dossier of one unit, where it lies and what keeps it from its next status. */
export interface OpenedDossier {
  readonly dossier: Dossier;
  /** Relative to the report. */
  readonly folder: string;
  /** `null` where nothing comes after its status. */
  readonly next: FormationStatus | null;
  readonly missing: readonly Missing[];
}

/** Opens the dossier of every unit, in the plan's order. */
export function openDossiers(market: Market, plan: Plan): readonly OpenedDossier[] {
  return plan.units.map(({ opportunity }, at) => {
    const opened = dossier(market, plan, opportunity);
    const next = FORMATION_STATUSES[FORMATION_STATUSES.findIndex(isOwn) + 1] ?? null;
    return {
      dossier: opened,
      folder: `dossiers/${folderOf(opportunity, at)}`,
      next,
      missing: next === null ? [] : readyFor(opened, next).missing,
    };

    function isOwn(status: FormationStatus): boolean {
      return status === opened.status;
    }
  });
}
