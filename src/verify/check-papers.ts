import type { ProposedUnit } from "../document/proposed-unit";
import type { PairAssessment } from "./assess-pair";
import { ceilMulDiv, WHOLE } from "./exact";
import { expectedCapital } from "./expected-capital";
import { expectedChecks } from "./expected-checks";
import { expectedGaps } from "./expected-gaps";
import { expectedOffices, type Officers } from "./expected-offices";
import type { Facts } from "./facts";
import type { PlanPath, Report } from "./finding";
import { seatsFor } from "./office-need";
import type { Placed } from "./read-plan";
import type { SeekerFacts } from "./seeker-facts";
import type { Survey } from "./survey";
import type { lawsOf, UnitLaws } from "./unit-laws";

/** A unit with what its papers are recomputed from. */
export interface PaperCheck {
  readonly facts: Facts;
  readonly assessments: ReadonlyMap<Placed, PairAssessment>;
  readonly survey: Survey;
  readonly report: Report;
  readonly unit: ProposedUnit;
  readonly path: PlanPath;
  readonly placed: readonly Placed[];
  readonly laws: UnitLaws;
}

/** Checks a unit's offices, reserves, capital, gaps and checks against SPEC §6. */
export function checkPapers(opportunity: Parameters<typeof lawsOf>[1], check: PaperCheck): void {
  const { facts, report, unit, path, placed, survey } = check;
  const { terms } = opportunity;
  const members = placed.map(({ seeker }) => seeker);
  const assessed = placed.map((one) => check.assessments.get(one)!);
  const seats = seatsFor(facts.policy.offices, members.length) ?? NO_SEATS;
  const officers = expectedOffices(
    members.map((seeker, at) => ({ seeker, value: assessed[at]!.value })),
    seats,
  );
  checkOffices(check, officers);

  const reserves = survey.reserves.get(facts.opportunities[opportunity.index]!)!;
  report.equal(
    "reserves",
    [...path, "reserves"],
    reserves.map((seekers, role) => [opportunity.roles[role]!.id, seekers]),
    unit.reserves.map(({ role, seekers }) => [role, seekers]),
  );
  checkCapital(check, members, expectedCapital(facts, terms, members));
  report.equal(
    "gaps",
    [...path, "gaps"],
    expectedGaps(facts, opportunity, members).map(({ skill, level, best }) => [skill, level, best]),
    unit.gaps.map(({ skill, level, best }) => [skill, level, best]),
  );
  const toConfirm = assessed.some(({ unknown }) => unknown.length > 0);
  const state = { terms, members, laws: check.laws, officers, toConfirm, reserves };
  checkChecks(check, expectedChecks(facts, state));
}

// a size without a board row breaks U4 and has a finding for it; nobody can hold an office
const NO_SEATS = { board: 0, alternates: 0, inspectors: 0, inspectorAlternates: 0 };

function checkOffices({ report, path, unit: { offices } }: PaperCheck, officers: Officers): void {
  for (const seat of ["board", "alternates", "inspectors", "inspectorAlternates"] as const) {
    const expected = officers[seat].map(({ id }) => id);
    report.equal("offices", [...path, "offices", seat], expected, offices[seat]);
  }
  const manager = offices.manager === null ? [] : [offices.manager];
  const expected = officers.manager.map(({ id }) => id);
  report.equal("offices", [...path, "offices", "manager"], expected, manager);
}

function checkCapital(
  { facts, report, path, unit: { capital, opportunity } }: PaperCheck,
  members: readonly SeekerFacts[],
  expected: ReturnType<typeof expectedCapital>,
): void {
  const at = [...path, "capital"];
  const { terms } = facts.opportunityOf.get(opportunity)!;
  report.equal(
    "capital-required",
    [...at, "required"],
    terms!.record.capital.required,
    capital.required,
  );
  report.equal("capital-equity", [...at, "equity"], expected.equity, capital.equity);
  report.equal("facility", [...at, "facility"], expected.facility, capital.facility);
  const payers = capital.contributions.map(({ seeker }) => seeker);
  const ids = members.map(({ id }) => id);
  report.equal("contributors", [...at, "contributions"], ids, payers);
  expected.amounts.forEach((amount, member) => {
    const row = capital.contributions[member];
    if (row?.seeker !== ids[member]) return;
    const due = ceilMulDiv(Number(amount), facts.policy.capital.paidAtRegistration, WHOLE);
    const rowPath = [...at, "contributions", member];
    report.equal("contribution", [...rowPath, "amount"], amount, row?.amount);
    report.equal(
      "due-at-registration",
      [...rowPath, "dueAtRegistration"],
      due,
      row?.dueAtRegistration,
    );
  });
}

function checkChecks(
  { report, path, unit }: PaperCheck,
  expected: ReturnType<typeof expectedChecks>,
): void {
  const at = [...path, "checks"];
  const rules = expected.map(({ rule }) => rule);
  const stated = unit.checks.map(({ rule }) => rule);
  report.equal("check-list", at, rules, stated);
  if (rules.join() !== stated.join()) return;
  unit.checks.forEach((check, row) => {
    const { status, source, validFrom } = expected[row]!;
    report.equal("check-status", [...at, row, "status"], status, check.status);
    report.equal("check-source", [...at, row, "source"], source, check.source);
    report.equal("check-source", [...at, row, "validFrom"], validFrom, check.validFrom);
  });
}
