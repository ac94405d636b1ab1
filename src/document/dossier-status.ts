/** The way of a unit's papers, in order: each status is reached from the one before it. */
export const FORMATION_STATUSES = [
  "proposed",
  "founders-confirmed",
  "plan-approved",
  "agreement-issued",
  "capital-paid",
  "assembly-held",
  "registered",
] as const;
export type FormationStatus = (typeof FORMATION_STATUSES)[number];

/** How a dossier can end before registration: given up, or not formable any more. */
export const END_STATUSES = ["withdrawn", "fallen-back"] as const;

/** Where a dossier stands. */
export const DOSSIER_STATUSES = [...FORMATION_STATUSES, ...END_STATUSES] as const;
export type DossierStatus = (typeof DOSSIER_STATUSES)[number];
