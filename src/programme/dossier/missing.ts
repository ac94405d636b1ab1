import type { DossierOffice } from "../../document/dossier-checklist";
import type { PointCode } from "../../document/dossier-point";
import type { Resolution } from "../../document/dossier-procedure";
import type { FormationStatus } from "../../document/dossier-status";

/** The kinds of things that can keep a dossier from going on. */
export const MISSING_CODES = [
  "ended",
  "order",
  "date",
  "founders",
  "consent",
  "point",
  "fails",
  "paper",
  "step",
  "payment",
  "capital",
  "assembly",
  "quorum",
  "resolution",
  "office",
  "two-offices",
  "manager",
  "unknown-member",
  "unknown-founder",
  "unknown-paper",
  "unknown-step",
  "unknown-point",
  "derived-point",
  "unconditional",
  "pinned",
] as const;

/** What is missing, by code; the ids and amounts are those that the code speaks of. */
export interface Missing {
  readonly code: (typeof MISSING_CODES)[number];
  readonly seekers?: readonly string[];
  readonly paper?: string;
  readonly step?: string;
  /** The id of a point, and what it is about. */
  readonly point?: string;
  readonly about?: PointCode;
  readonly office?: DossierOffice;
  readonly resolution?: Resolution;
  readonly status?: FormationStatus;
  /** How many persons short. */
  readonly count?: number;
  /** How much is short, in rial. */
  readonly rials?: number;
  /** The day before which something cannot have happened. */
  readonly date?: string;
}
