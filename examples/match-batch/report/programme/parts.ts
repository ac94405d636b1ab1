/** The parts of the programme, in the order of the report. */
export const PARTS = [
  "dossiers",
  "credit",
  "training",
  "networks",
  "supervision",
  "statistics",
  "housing",
] as const;
