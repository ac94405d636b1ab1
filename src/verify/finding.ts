/** What can be wrong with a plan; one code for one kind of fault. */
export const FINDING_CODES = [
  "schema",
  "policy-id",
  "policy-version",
  "policy-hash",
  "dataset-hash",
  "dataset-counts",
  "previous-plan",
  "previous-kept",
  "unknown-id",
  "unsorted",
  "duplicate",
  "opportunity-not-valid",
  "seeker-twice",
  "seeker-lost",
  "ineligible",
  "unknown-excluded",
  "fit-below-minimum",
  "forbidden",
  "fit",
  "appeal",
  "score",
  "priority",
  "value",
  "to-confirm",
  "pinned-flag",
  "over-capacity",
  "unit-missing",
  "opportunity-lost",
  "opportunity-twice",
  "not-an-investment",
  "unit-members",
  "unit-size",
  "unit-roles",
  "unit-capital",
  "unit-offices",
  "unit-composition",
  "unit-together",
  "unit-apart",
  "offices",
  "reserves",
  "capital-required",
  "capital-equity",
  "contributors",
  "contribution",
  "due-at-registration",
  "facility",
  "gaps",
  "check-list",
  "check-status",
  "check-source",
  "closed-reason",
  "closed-short-by",
  "unplaced-reason",
  "unplaced-best",
  "refused-pin-hidden",
  "refused-pin-unfounded",
  "refused-pin-rules",
  "unheld-pin-unfounded",
  "unheld-pin-placed",
  "pin-ignored",
  "pin-not-held",
  "objective",
  "price-too-large",
  "bound",
  "bound-below-objective",
  "gap",
  "blocking-pair",
  "witness-people",
  "witness-number",
  "witness-unfounded",
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** Where in a plan: keys and list positions from its root. */
export type PlanPath = readonly (string | number)[];

/** One number or name of a plan that is not what dataset and policy say; ids and numbers only. */
export interface Finding {
  readonly code: FindingCode;
  readonly path: PlanPath;
  readonly expected: string;
  readonly got: string;
  readonly message: string;
}

/** The outcome of checking a plan: every finding, `ok` when there is none. */
export interface Verification {
  readonly ok: boolean;
  readonly findings: readonly Finding[];
}

/** What can stand in a finding. */
export type Shown = string | number | bigint | boolean | null | undefined | readonly Shown[];

/** Collects findings. */
export interface Report {
  readonly findings: readonly Finding[];
  /** Notes a fault. */
  readonly add: (code: FindingCode, path: PlanPath, expected: Shown, got: Shown) => void;
  /** Notes a fault where the two differ as they are shown. */
  readonly equal: (code: FindingCode, path: PlanPath, expected: Shown, got: Shown) => void;
}

/** An empty report. */
export function createReport(): Report {
  const findings: Finding[] = [];
  const note = (code: FindingCode, path: PlanPath, expected: string, got: string): void => {
    const message = `\`${path.join(".")}\` should have ${expected}, got ${got}`;
    findings.push({ code, path, expected, got, message });
  };
  return {
    findings,
    add: (code, path, expected, got) => note(code, path, show(expected), show(got)),
    equal: (code, path, expected, got) => {
      const wanted = show(expected);
      const found = show(got);
      if (wanted !== found) note(code, path, wanted, found);
    },
  };
}

function show(value: Shown): string {
  if (value === undefined || value === null) return "nothing";
  return Array.isArray(value) ? `[${value.map(show).join(", ")}]` : String(value);
}
