import type { PairAssessment } from "./assess-pair";
import { isTooLarge } from "./best-response";
import { WHOLE } from "./exact";
import type { Facts } from "./facts";
import type { Report } from "./finding";
import type { KeptPairs } from "./kept-pairs";
import { type Placed, type PlanReading, priceRows } from "./read-plan";
import type { Survey } from "./survey";

/** What a certificate is checked against, and where faults go. */
export interface CertificateRules {
  readonly facts: Facts;
  readonly kept: KeptPairs;
  readonly reading: PlanReading;
  readonly assessments: ReadonlyMap<Placed, PairAssessment>;
  readonly survey: Survey;
  readonly report: Report;
}

/** Recomputes objective, bound and gap from the placements and the stated prices (SPEC §5). */
export function checkCertificate(rules: CertificateRules): void {
  const { facts, kept, reading, assessments, survey, report } = rules;
  const { certificate } = reading.plan;
  let objective = 0n;
  for (const [{ seeker, opportunity, role }, { value }] of assessments) {
    const bonus = kept.bonusOf(seeker, opportunity, role);
    objective += BigInt(value + facts.policy.placementBonus + bonus);
  }
  report.equal("objective", ["certificate", "objective"], objective, certificate.objective);
  const prices = [...reading.prices.values()].reduce((sum, price) => sum + BigInt(price), 0n);
  checkPriced(rules);
  // with larger prices the best responses are no longer exact
  if (isAnyTooLarge(rules, prices)) return;
  const bound = prices + survey.responses;
  report.equal("bound", ["certificate", "bound"], bound, certificate.bound);
  if (bound < objective) {
    report.add("bound-below-objective", ["certificate"], `a bound of ${objective} or more`, bound);
  } else {
    report.equal("gap", ["certificate", "gapBp"], gapOf(bound, objective), certificate.gapBp);
  }
}

function checkPriced({ facts, reading, report }: CertificateRules): void {
  priceRows(reading.plan.certificate.capitalPrices).forEach(([id], at) => {
    if (facts.opportunityOf.get(id)?.kind === "employment") {
      report.add("not-an-investment", ["certificate", "capitalPrices", at], "an investment", id);
    }
  });
}

function isAnyTooLarge({ facts, reading, report }: CertificateRules, prices: bigint): boolean {
  const before = report.findings.length;
  if (prices > BigInt(Number.MAX_SAFE_INTEGER)) {
    report.add("price-too-large", ["certificate", "prices"], "a sum up to 2^53 − 1", prices);
  }
  for (const [{ id, terms }, price] of reading.capitalPrices) {
    if (terms === undefined || !isTooLarge(price, terms, facts.seekers.length)) continue;
    const path = ["certificate", "capitalPrices"];
    report.add("price-too-large", path, "gains up to 2^53 − 1", [id, price]);
  }
  return report.findings.length > before;
}

/** `⌈10 000·(bound − objective) / bound⌉`, 0 when the bound is 0. */
function gapOf(bound: bigint, objective: bigint): bigint {
  if (bound === 0n) return 0n;
  return (BigInt(WHOLE) * (bound - objective) + bound - 1n) / bound;
}
