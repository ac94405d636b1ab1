import type { CreditTerms } from "../../document/credit-terms";
import { isolate } from "../../text/escape-html";
import { formatInteger, formatPercent } from "../../text/format-number";
import { type Language, pickText } from "../../text/language";
import { formatRialsShort } from "../../text/money";
import type { CreditPortfolio, LeftOutReason } from "./allocate-credit";
import type { RepaymentCheck, RepaymentFinding } from "./check-repayment";
import { CREDIT_TEXTS, type CreditTextCode } from "./credit-texts";
import type { Facility } from "./facility-for";
import type { CollateralPlan } from "./plan-collateral";

/** Writes what a unit applies for and why, what stays uncovered, its instalments, and what it cannot have. */
export function describeFacility(
  facility: Facility,
  terms: CreditTerms,
  language: Language,
): readonly string[] {
  const { chosen, needed, principal, uncovered, reason, options } = facility;
  const name = (id: string): string =>
    isolate(pickText(terms.products.find((one) => one.id === id)?.name ?? {}, language, id));
  const rials = (amount: number): string => formatRialsShort(amount, language);
  const facts = { needed: rials(needed), principal: rials(principal), uncovered: rials(uncovered) };
  const product = chosen === null ? "" : name(chosen.product);
  return [
    say(`facility.${reason}`, language, { ...facts, product }),
    ...(chosen === null ? [] : [say(`limit.${chosen.limitedBy}`, language, facts)]),
    ...describeSchedule(facility, terms, language),
    ...options.flatMap(({ excludedBy, product: id }) =>
      excludedBy === null ? [] : [say(`excluded.${excludedBy}`, language, { product: name(id) })],
    ),
  ];
}

/** Writes how a repayment sits with income and capital, one line a finding. */
export function describeRepayment(
  { findings }: RepaymentCheck,
  language: Language,
): readonly string[] {
  return findings.map((finding) => {
    const { rule, expected, actual } = finding;
    return say(repaymentCode(finding), language, {
      expected: repaymentFact(rule, expected, language),
      actual: actual === null ? "" : repaymentFact(rule, actual, language),
    });
  });
}

/** Writes what security is asked and by what it is given, each with the basis of its term. */
export function describeCollateral(plan: CollateralPlan, language: Language): readonly string[] {
  const { needed, shortfall, securities } = plan;
  const code = needed === 0 ? "none" : shortfall === 0 ? "enough" : "short";
  return [
    say(`security.${code}`, language, {
      needed: formatRialsShort(needed, language),
      shortfall: formatRialsShort(shortfall, language),
    }),
    ...securities.map(({ kind, amount, guarantors, ...basis }) => {
      const line = say(`collateral.${kind}`, language, {
        amount: formatRialsShort(amount, language),
        count: formatInteger(guarantors.length, language),
      });
      const origin = describeBasis(basis, language);
      return origin === "" ? line : `${line} (${origin})`;
    }),
  ];
}

/** Writes why a unit gets no credit. */
export function describeLeftOut(reason: LeftOutReason, language: Language): string {
  return say(`left-out.${reason}`, language);
}

/** Writes in one line what a budget pays for and how near that is to the best. */
export function describePortfolio(portfolio: CreditPortfolio, language: Language): string {
  const { chosen, spent, gapBp } = portfolio;
  return say(gapBp === 0 ? "portfolio.optimal" : "portfolio.gap", language, {
    count: formatInteger(chosen.length, language),
    spent: formatRialsShort(spent, language),
    gap: formatPercent(gapBp, language),
  });
}

/** Writes where a number comes from; empty where its source is not stated. */
export function describeBasis(
  { source, confidence }: { readonly source?: string; readonly confidence?: string },
  language: Language,
): string {
  if (source === undefined) return "";
  // why: what is not marked as seen in an official text is never told as a regulation
  const level = confidence === "A" || confidence === "B" ? confidence : "C";
  return say(`credit-basis.${level}`, language, { source: isolate(source) });
}

function describeSchedule(
  { chosen, schedule }: Facility,
  terms: CreditTerms,
  language: Language,
): readonly string[] {
  if (chosen === null || schedule === null) return [];
  const product = terms.products.find(({ id }) => id === chosen.product);
  const [first] = schedule.instalments;
  const last = schedule.instalments.at(-1);
  if (!(product && first && last)) return [];
  const fee = formatRialsShort(chosen.fee, language);
  return [
    say(`schedule.${product.formula}`, language, {
      count: formatInteger(schedule.instalments.length, language),
      first: formatInteger(first.month, language),
      last: formatInteger(last.month, language),
      principal: formatRialsShort(schedule.principal, language),
      profit: formatRialsShort(schedule.profit, language),
    }),
    ...(chosen.fee === 0 ? [] : [say("schedule.fee", language, { fee })]),
  ];
}

function repaymentCode({ rule, status }: RepaymentFinding): CreditTextCode {
  return status === "unknown" ? "repayment.service.unknown" : `repayment.${rule}.${status}`;
}

function repaymentFact(rule: RepaymentFinding["rule"], value: number, language: Language): string {
  if (rule === "service") return formatPercent(value, language);
  return rule === "cover" ? formatInteger(value, language) : formatRialsShort(value, language);
}

function say(
  code: CreditTextCode,
  language: Language,
  facts: Readonly<Record<string, string>> = {},
): string {
  return CREDIT_TEXTS[code][language].replace(/\{(\w+)\}/g, (hole, name: string) =>
    Object.hasOwn(facts, name) ? facts[name]! : hole,
  );
}
