import type { FormationMeasure, FormationStatus } from "../../document/formation-record";
import type { Language } from "../../text/language";
import type { StatisticsFinding } from "./formation-statistics";
import type { Blank } from "./hidden-rows";

type Words = Readonly<Record<Language, string>>;

const STATUS_TEXTS = {
  "formation-status.proposed": { fa: "پیشنهادی", en: "proposed" },
  "formation-status.provisional": { fa: "موقت", en: "provisional" },
  "formation-status.final": { fa: "قطعی", en: "final" },
} as const satisfies Readonly<Record<`formation-status.${FormationStatus}`, Words>>;

const MEASURE_TEXTS = {
  "formation-measure.cooperatives": { fa: "شمار تعاونی‌ها", en: "cooperatives" },
  "formation-measure.members": { fa: "شمار اعضا", en: "members" },
  "formation-measure.jobs": { fa: "شمار شغل‌ها", en: "jobs" },
  "formation-measure.capital": { fa: "سرمایه", en: "capital" },
  "formation-measure.facility": { fa: "تسهیلات", en: "facility" },
} as const satisfies Readonly<Record<`formation-measure.${FormationMeasure}`, Words>>;

const ALLOCATION_TEXTS = {
  "allocation.exact": {
    fa: "{region}، {period}: {measure} ({status}) {total}؛ با جمع اجزا برابر است",
    en: "{region}, {period}: {measure} ({status}) {total}, equal to the sum of the parts",
  },
  "allocation.unallocated": {
    fa: "{region}، {period}: {measure} ({status}) {total}؛ جمع اجزا {allocated} است و {remainder} به هیچ بخشی تخصیص نیافته",
    en: "{region}, {period}: {measure} ({status}) {total}; the parts come to {allocated}, and {remainder} are allocated to none",
  },
  "allocation.overallocated": {
    fa: "{region}، {period}: {measure} ({status}) {total}؛ جمع اجزا {allocated} است، {remainder} بیش از آن",
    en: "{region}, {period}: {measure} ({status}) {total}; the parts come to {allocated}, {remainder} more than that",
  },
  "allocation.withheld": {
    fa: "{region}، {period}: {measure} ({status}) برای حفظ محرمانگی نیامده است",
    en: "{region}, {period}: {measure} ({status}) withheld to protect people",
  },
} as const satisfies Readonly<Record<`allocation.${string}`, Words>>;

const GROWTH_TEXTS = {
  "growth.rate": {
    fa: "{regions}، {period}: {measure} از {before} به {now}، {rate}",
    en: "{regions}, {period}: {measure} from {before} to {now}, {rate}",
  },
  "growth.no-rate": {
    fa: "{regions}، {period}: {measure} از {before} به {now}؛ نرخ رشد تعریف نمی‌شود",
    en: "{regions}, {period}: {measure} from {before} to {now}; no rate of growth is defined",
  },
} as const satisfies Readonly<Record<`growth.${string}`, Words>>;

const FINDING_TEXTS = {
  "statistics-finding.unknown-region": {
    fa: "کد {region} در نقشه نیست",
    en: "the map has no region with the code {region}",
  },
  "statistics-finding.not-in-force": {
    fa: "تقسیم {region} در {period} برقرار نبود",
    en: "the division {region} was not in force in {period}",
  },
  "statistics-finding.repeated": {
    fa: "برای {region} در {period} دو رقم {status} آمده است؛ دومی به شمار نیامد",
    en: "two {status} figures were given for {region} in {period}; the second is not counted",
  },
} as const satisfies Readonly<Record<`statistics-finding.${StatisticsFinding["code"]}`, Words>>;

const WITHHELD_TEXTS = {
  "withheld.small": {
    fa: "شمار کسان کمتر از آن است که نشان داده شود",
    en: "too few people to be shown",
  },
  "withheld.complementary": {
    fa: "نیامده است تا رقم دیگری از تفاضل به دست نیاید",
    en: "withheld so that another figure cannot be had by subtraction",
  },
} as const satisfies Readonly<Record<`withheld.${Blank}`, Words>>;

const PERIOD_TEXTS = {
  "period.year": { fa: "سال {year}", en: "{year} ({from} to {to})" },
  "period.days": { fa: "{from} تا {to}", en: "{from} to {to}" },
} as const satisfies Readonly<Record<`period.${string}`, Words>>;

/** Every text of the statistics by its code; `{name}` is a hole for a fact. */
export const STATISTICS_TEXTS = {
  ...STATUS_TEXTS,
  ...MEASURE_TEXTS,
  ...ALLOCATION_TEXTS,
  ...GROWTH_TEXTS,
  ...FINDING_TEXTS,
  ...WITHHELD_TEXTS,
  ...PERIOD_TEXTS,
} as const;

/** The code of a text of the statistics. */
export type StatisticsTextCode = keyof typeof STATISTICS_TEXTS;
