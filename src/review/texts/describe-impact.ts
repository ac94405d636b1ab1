import type { Names } from "../../explain/names";
import { isolate } from "../../text/escape-html";
import { formatInteger, formatPercent } from "../../text/format-number";
import { type Language, pickText } from "../../text/language";
import type { AuditTable, StageFigures } from "../fairness/audit";
import { fillText, idText, isReviewTextCode } from "./fill-text";
import { reviewText } from "./review-texts";

/** A category of a table in words: a group or the others, a region by its name, a band. */
export function describeCategory(
  { by, group }: Pick<AuditTable, "by" | "group">,
  category: string,
  { language, names }: { readonly language: Language; readonly names: Names },
): string {
  if (by === "group" && category === "in") return idText("group", group, language);
  if (by === "county" || by === "region") {
    return isolate(pickText(names.region(category) ?? {}, language, category));
  }
  const code = `category.${category}`;
  return isReviewTextCode(code) ? reviewText(code, language) : isolate(category);
}

/** One rate of selection against the highest; `category` in words. */
export function describeImpact(
  category: string,
  { stage, rateBp, differenceBp, ratioBp, isBelow, shortBy }: StageFigures,
  language: Language,
): string {
  const kind =
    ratioBp === null
      ? "nobody"
      : isBelow
        ? "below"
        : ratioBp === 10_000 && differenceBp === 0
          ? "highest"
          : "within";
  return fillText(`impact.${kind}`, language, {
    category,
    stage: reviewText(`stage.${stage}`, language),
    rate: formatPercent(rateBp, language),
    ratio: formatPercent(ratioBp ?? 0, language),
    short: formatInteger(shortBy, language),
  });
}
