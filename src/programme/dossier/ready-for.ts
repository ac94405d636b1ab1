import type { Dossier } from "../../document/dossier";
import type { FormationStatus } from "../../document/dossier-status";
import type { DossierCore } from "./dossier-core";
import { checklistsOf } from "./lay-out";
import type { Missing } from "./missing";
import { missingFor } from "./missing-for";
import { statusAfter } from "./status-order";

/** Whether a dossier may reach a status now, and everything that is missing if not. */
export interface Readiness {
  readonly ready: boolean;
  readonly missing: readonly Missing[];
}

/**
 * Whether a dossier may go on to a status: it is the next one, and the guard holds by the evidence.
 * The lists written in the dossier are not trusted but made anew. About linear in members and
 * evidence.
 */
export function readyFor(dossier: Dossier, status: FormationStatus): Readiness {
  const missing = [...missingOrder(dossier, status), ...guard(dossier, status)];
  return { ready: missing.length === 0, missing };
}

/** What keeps a dossier's facts and evidence from a status, whatever its own status is. */
export function guard(core: DossierCore, status: FormationStatus): Missing[] {
  return missingFor(core, checklistsOf(core), status);
}

/** Whether a status is not the one that comes next. */
export function missingOrder(
  { status }: Pick<DossierCore, "status">,
  target: FormationStatus,
): Missing[] {
  const next = statusAfter(status);
  if (next === target) return [];
  return next === undefined ? [{ code: "ended" }] : [{ code: "order", status: next }];
}
