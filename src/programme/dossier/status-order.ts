import {
  type DossierStatus,
  FORMATION_STATUSES,
  type FormationStatus,
} from "../../document/dossier-status";

/** The place of a status on the way to registration; −1 for a dossier that ended before. */
export function rankOf(status: DossierStatus): number {
  return (FORMATION_STATUSES as readonly DossierStatus[]).indexOf(status);
}

/** Whether a dossier in one status has reached another. */
export function hasReached(status: DossierStatus, other: FormationStatus): boolean {
  return rankOf(status) >= rankOf(other);
}

/** The status that comes next, if the way goes on. */
export function statusAfter(status: DossierStatus): FormationStatus | undefined {
  const rank = rankOf(status);
  return rank < 0 ? undefined : FORMATION_STATUSES[rank + 1];
}

/** Whether something needed for `status` is needed for `target`; `null` is after registration. */
export function isDueBy(status: FormationStatus | null, target: FormationStatus): boolean {
  return status !== null && rankOf(status) <= rankOf(target);
}
