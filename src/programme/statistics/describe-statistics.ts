import type { Text } from "../../dataset/primitives";
import type { FormationMeasure } from "../../document/formation-record";
import { isolate } from "../../text/escape-html";
import { formatInteger, formatPercent } from "../../text/format-number";
import { formatDate } from "../../text/jalali-date";
import { type Language, pickText } from "../../text/language";
import { formatRials } from "../../text/money";
import { toPersianDigits } from "../../text/persian-digits";
import type { Allocation } from "./allocations";
import type { StatisticsFinding } from "./formation-statistics";
import type { Growth } from "./growth";
import { jalaliYearOf, type Span } from "./period-span";
import { STATISTICS_TEXTS, type StatisticsTextCode } from "./statistics-texts";
import type { ShownAllocation, ShownGrowth } from "./suppress-small-cells";

/** Names of regions by code; nothing where there is none. */
export interface RegionNames {
  readonly region: (id: string) => Text | undefined;
}

/**
 * Writes a period: a Jalali year as such, other days by their dates.
 *
 * @example
 * describePeriod({ from: "2009-03-21", to: "2010-03-20" }, "fa") // => "سال ۱۳۸۸"
 */
export function describePeriod(period: Span, language: Language): string {
  const year = jalaliYearOf(period);
  const dates = { from: formatDate(period.from, language), to: formatDate(period.to, language) };
  if (year === undefined) return say("period.days", language, dates);
  const digits = language === "fa" ? toPersianDigits(String(year)) : String(year);
  return say("period.year", language, { ...dates, year: digits });
}

/** Writes what was announced for a whole, and what its parts leave of it. */
export function describeAllocation(
  allocation: Allocation | ShownAllocation,
  language: Language,
  names: RegionNames,
): string {
  const { region, period, measure, status, total, allocated, unallocated, overallocated } =
    allocation;
  const facts = {
    region: named(region, language, names),
    period: describePeriod(period, language),
    measure: say(`formation-measure.${measure}`, language),
    status: say(`formation-status.${status}`, language),
  };
  if (total === null || allocated === null || unallocated === null || overallocated === null) {
    return say("allocation.withheld", language, facts);
  }
  const code = unallocated > 0 ? "unallocated" : overallocated > 0 ? "overallocated" : "exact";
  return say(`allocation.${code}`, language, {
    ...facts,
    total: amount(measure, total, language),
    allocated: amount(measure, allocated, language),
    remainder: amount(measure, unallocated + overallocated, language),
  });
}

/** Writes how a figure grew; undefined where a number of it is withheld. */
export function describeGrowth(
  growth: Growth | ShownGrowth,
  language: Language,
  names: RegionNames,
): string | undefined {
  const { regions, period, measure, before, now, rateBp } = growth;
  if (before === null || now === null) return undefined;
  const facts = {
    regions: regions
      .map((id) => named(id, language, names))
      .join(language === "fa" ? " و " : " and "),
    period: describePeriod(period, language),
    measure: say(`formation-measure.${measure}`, language),
    before: amount(measure, before, language),
    now: amount(measure, now, language),
  };
  if (rateBp === undefined) return say("growth.no-rate", language, facts);
  return say("growth.rate", language, { ...facts, rate: formatPercent(rateBp, language) });
}

/** Writes something that a reader of the figures should know. */
export function describeStatisticsFinding(
  finding: StatisticsFinding,
  language: Language,
  names: RegionNames,
): string {
  return say(`statistics-finding.${finding.code}`, language, {
    region: named(finding.region, language, names),
    period: describePeriod(finding.period, language),
    ...(finding.code === "repeated"
      ? { status: say(`formation-status.${finding.status}`, language) }
      : {}),
  });
}

function amount(measure: FormationMeasure, value: number, language: Language): string {
  return measure === "capital" || measure === "facility"
    ? formatRials(value, language)
    : formatInteger(value, language);
}

function named(id: string, language: Language, names: RegionNames): string {
  return isolate(pickText(names.region(id) ?? {}, language, id));
}

function say(
  code: StatisticsTextCode,
  language: Language,
  facts: Readonly<Record<string, string>> = {},
): string {
  return STATISTICS_TEXTS[code][language].replace(/\{(\w+)\}/g, (hole, name: string) =>
    Object.hasOwn(facts, name) ? facts[name]! : hole,
  );
}
