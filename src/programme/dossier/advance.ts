import { TaavonError } from "../../dataset/taavon-error";
import type { Dossier } from "../../document/dossier";
import type { DossierStep, EventOf } from "../../document/dossier-event";

import type { DossierStatus, FormationStatus } from "../../document/dossier-status";
import { parseIsoDate } from "../../text/gregorian-day";
import { asOf, recordsOf } from "./evidence";
import { layOut } from "./lay-out";
import type { Missing } from "./missing";
import { guard, missingOrder } from "./ready-for";
import { refusalOf } from "./refusal-of";
import { rankOf } from "./status-order";

export type { DossierStep } from "../../document/dossier-event";

/** A dossier one event further, or what is missing for it. */
export type Advance =
  | { readonly ok: true; readonly dossier: Dossier }
  | { readonly ok: false; readonly missing: readonly Missing[] };

/**
 * Records an event in a dossier: a consent, a paper, a receipt, an assembly, a status reached… Pure;
 * what is on record stays on record. A status must be the next one and is reached only if its guard
 * holds with what had happened by the event's day; otherwise everything missing is named. An event
 * about nobody and nothing of this dossier is refused in the same way.
 *
 * @throws TaavonError `invalid_option` where `on` is no calendar date, or an amount no positive
 *   integer.
 */
export function advance(dossier: Dossier, event: DossierStep): Advance {
  assertEvent(event);
  const missing =
    event.kind === "status" ? missingStatus(dossier, event) : refusalOf(dossier, event);
  if (missing.length > 0) return { ok: false, missing };
  const status = event.kind === "status" ? event.status : dossier.status;
  return {
    ok: true,
    dossier: layOut({ ...dossier, status, evidence: [...dossier.evidence, event] }),
  };
}

function missingStatus(dossier: Dossier, { status, on }: EventOf<"status">): Missing[] {
  const before = recordsOf(dossier, "status").at(-1);
  const late: Missing[] =
    before !== undefined && on < before.on ? [{ code: "date", date: before.on }] : [];
  if (isFormation(status)) {
    return [...missingOrder(dossier, status), ...late, ...guard(asOf(dossier, on), status)];
  }
  const isOver = rankOf(dossier.status) < 0 || dossier.status === "registered";
  // a unit falls back by a withdrawal, not by decree
  return isOver || status === "fallen-back" ? [{ code: "ended" }, ...late] : late;
}

function isFormation(status: DossierStatus): status is FormationStatus {
  return rankOf(status) >= 0;
}

function assertEvent(event: DossierStep): void {
  assertDay("event.on", event.on);
  if (event.kind === "receipt" && !(Number.isSafeInteger(event.rials) && event.rials > 0)) {
    throw new TaavonError("invalid_option", "`event.rials` should be a positive integer");
  }
}

/** Refuses what is no calendar date. */
export function assertDay(name: string, day: string): void {
  try {
    parseIsoDate(day);
  } catch {
    throw new TaavonError("invalid_option", `\`${name}\` should be a calendar date YYYY-MM-DD`);
  }
}
