import { isolate } from "../../text/escape-html";
import { formatInteger, formatPercent } from "../../text/format-number";
import { formatDate } from "../../text/jalali-date";
import type { Language } from "../../text/language";
import { formatRials } from "../../text/money";
import type { DeclarationFinding, Measure } from "./declaration-finding";
import type { NoVisitReason, VisitPlan } from "./plan-visits";
import type { RiskTier } from "./risk-tier";
import {
  isSupervisionTextCode,
  SUPERVISION_TEXTS,
  type SupervisionTextCode,
} from "./supervision-texts";

/**
 * Writes a finding: the rule's name, its status, what was compared, whom it concerns by id, and the
 * basis of the rule as far as its confidence allows to name it.
 */
export function describeFinding(finding: DeclarationFinding, language: Language): string {
  const { rule, status, subjects } = finding;
  const found = status === "unknown" ? "" : `: ${describeFound(finding, language)}`;
  const comma = language === "fa" ? "، " : ", ";
  const concerned = subjects.length === 0 ? "" : ` (${subjects.map(isolate).join(comma)})`;
  const basis = describeBasis(finding, language);
  const line = `${say(`name.${rule}`, language)} — ${say(`status.${status}`, language)}${found}${concerned}`;
  return basis === "" ? line : `${line}. ${basis}`;
}

/** Writes a risk: its tier and points, then the addends that sum to them, one a line. */
export function describeRisk(risk: RiskTier, language: Language): readonly string[] {
  return [
    say(`tier.${risk.tier}`, language, { points: formatInteger(risk.points, language) }),
    ...risk.addends.map(({ rule, status, points }) =>
      say("tier.addend", language, {
        rule: say(`name.${rule}`, language),
        status: say(`status.${status}`, language),
        points: formatInteger(points, language),
      }),
    ),
  ];
}

/** Writes why nobody visits a cooperative. */
export function describeNoVisit(reason: NoVisitReason, language: Language): string {
  return say(`no-visit.${reason}`, language);
}

/** Writes in one line how much risk the visits cover and how near that is to the most possible. */
export function describeVisitPlan(plan: VisitPlan, language: Language): string {
  const { visits, covered, risk, gapBp } = plan;
  return say(gapBp === 0 ? "visits.optimal" : "visits.gap", language, {
    count: formatInteger(visits.length, language),
    covered: formatInteger(covered, language),
    risk: formatInteger(risk, language),
    gap: formatPercent(gapBp, language),
  });
}

function describeFound(finding: DeclarationFinding, language: Language): string {
  const { rule, note, expected, actual } = finding;
  const noted = `note.${rule}.${note ?? ""}`;
  return say(isSupervisionTextCode(noted) ? noted : `found.${rule}`, language, {
    ...(expected === null ? {} : { expected: describeMeasure(expected, language) }),
    ...(actual === null ? {} : { actual: describeMeasure(actual, language) }),
  });
}

function describeMeasure(measure: Measure, language: Language): string {
  switch (measure.kind) {
    case "count":
      return formatInteger(measure.value, language);
    case "rials":
      // why: in full, for shortened amounts that differ could read alike
      return formatRials(measure.value, language);
    case "points":
      return formatPercent(measure.value, language);
    case "date":
      return formatDate(measure.value, language);
    case "range": {
      const [min, max] = [measure.min, measure.max].map((one) => formatInteger(one, language));
      return language === "fa" ? `${min} تا ${max}` : `${min} to ${max}`;
    }
  }
}

function describeBasis({ source, confidence }: DeclarationFinding, language: Language): string {
  if (source === undefined) return "";
  // why: what is not marked as seen in an official text is never told as a regulation
  const level = confidence === "A" || confidence === "B" ? confidence : "C";
  return say(`basis.${level}`, language, { source: isolate(source) });
}

function say(
  code: SupervisionTextCode,
  language: Language,
  facts: Readonly<Record<string, string>> = {},
): string {
  return SUPERVISION_TEXTS[code][language].replace(/\{(\w+)\}/g, (hole, name: string) =>
    Object.hasOwn(facts, name) ? facts[name]! : hole,
  );
}
