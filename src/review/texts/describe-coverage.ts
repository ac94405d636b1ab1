import { formatInteger, formatPercent } from "../../text/format-number";
import type { Language } from "../../text/language";
import type { CoverageSample, Overlap, ThresholdCount } from "../rules/coverage";
import { clauseName } from "./clause-texts";
import { fillText, idText } from "./fill-text";

/** Which pairs a coverage has judged. */
export function describeSample(
  { isExact, judged, pairs }: CoverageSample,
  language: Language,
): string {
  return fillText(isExact ? "coverage.exact" : "coverage.sample", language, {
    judged: formatInteger(judged, language),
    pairs: formatInteger(pairs, language),
  });
}

/** That a rule never made the difference alone. */
export function describeIdleRule(rule: string, language: Language): string {
  return fillText("coverage.never-decides", language, { rule: idText("rule", rule, language) });
}

/** That one rule only repeats another. */
export function describeOverlap({ inner, outer, failed }: Overlap, language: Language): string {
  return fillText("coverage.overlap", language, {
    inner: idText("rule", inner, language),
    outer: idText("rule", outer, language),
    failed: formatInteger(failed, language),
  });
}

/** How near people come to a threshold. */
export function describeThreshold(row: ThresholdCount, language: Language): string {
  const { threshold, unit, within, measured, nearBelow, nearAbove, nearest } = row;
  const length = (value: number): string =>
    unit === "points"
      ? formatPercent(value, language)
      : fillText("coverage.years", language, { count: formatInteger(value, language) });
  const isNear = nearBelow + nearAbove > 0 || nearest === null;
  return fillText(isNear ? "coverage.near" : "coverage.nobody-near", language, {
    threshold: clauseName(threshold.split("."), language),
    within: length(within),
    measured: formatInteger(measured, language),
    nearest: length(nearest ?? 0),
    below: formatInteger(nearBelow, language),
    above: formatInteger(nearAbove, language),
  });
}
