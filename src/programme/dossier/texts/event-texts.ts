import type { DossierEvent } from "../../../document/dossier-event";
import type { Texts, Words } from "./words";

/** What was recorded. */
export const EVENT_TEXTS = {
  "event.consent": { fa: "{who} رضایت داد", en: "{who} consented" },
  "event.paper": { fa: "مدرک رسید: {paper} {who}", en: "paper in: {paper} {who}" },
  "event.step": { fa: "گام «{step}» برداشته شد", en: "step taken: {step}" },
  "event.receipt": { fa: "{who} {rials} پرداخت", en: "{who} paid {rials}" },
  "event.settled": { fa: "{point}: {outcome}", en: "{point}: {outcome}" },
  "event.assembly": {
    fa: "مجمع عمومی با حضور {count} عضو",
    en: "assembly with {count} members present",
  },
  "event.manager": { fa: "گزینش مدیرعامل: {who}", en: "manager chosen: {who}" },
  "event.status": { fa: "وضعیت: {status}", en: "status: {status}" },
  "event.left": { fa: "{who} رفت؛ {others} آمد", en: "{who} left; {others} came" },
} as const satisfies Texts<"event", DossierEvent["kind"]>;

/** Words in what was recorded. */
export const EVENT_WORDS = {
  "event-word.waived": {
    fa: "مدرک لازم نیست: {paper} {who}",
    en: "paper does not apply: {paper} {who}",
  },
  "event-word.holds": { fa: "برقرار است", en: "holds" },
  "event-word.fails": { fa: "برقرار نیست", en: "does not hold" },
  "event-word.outsider": { fa: "کسی بیرون از اعضا", en: "somebody from outside" },
  "event-word.nobody": { fa: "هیچ‌کس", en: "nobody" },
} as const satisfies Readonly<Record<string, Words>>;
