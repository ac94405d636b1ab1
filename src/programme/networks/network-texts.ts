import type { CooperativeType } from "../../dataset/primitives";
import type { Language } from "../../text/language";
import type { SupplyGap } from "./supply-gaps";

type Words = Readonly<Record<Language, string>>;

const KIND_TEXTS = {
  "cooperative-kind.unit": { fa: "واحد پیشنهادی", en: "proposed unit" },
  "cooperative-kind.existing": { fa: "تعاونی موجود", en: "existing cooperative" },
} as const satisfies Readonly<Record<`cooperative-kind.${"unit" | "existing"}`, Words>>;

const SUPPLY_TEXTS = {
  "supply.link": {
    fa: "{supplier}، {product} را به {user} می‌رساند ({distance})",
    en: "{supplier} supplies {product} to {user} ({distance})",
  },
  "supply.kilometres": { fa: "{km} کیلومتر", en: "{km} km" },
  "supply.same-place": { fa: "در همان محل", en: "in the same place" },
  "supply.unknown-distance": {
    fa: "فاصله دانسته نیست",
    en: "distance not known",
  },
  "supply.cycle": {
    fa: "زنجیرهٔ بسته: {cooperatives}",
    en: "a closed round: {cooperatives}",
  },
} as const satisfies Readonly<Record<`supply.${string}`, Words>>;

const GAP_TEXTS = {
  "gap.not-offered": {
    fa: "هیچ تعاونی‌ای {product} عرضه نمی‌کند؛ نیازمند: {cooperatives}",
    en: "no cooperative offers {product}; needed by {cooperatives}",
  },
  "gap.too-far": {
    fa: "عرضه‌کنندگان {product} دورند؛ نیازمند: {cooperatives}",
    en: "who offers {product} is too far; needed by {cooperatives}",
  },
  "gap.not-needed": {
    fa: "هیچ تعاونی‌ای به {product} نیاز ندارد و بازارش بیرون از شبکه است؛ عرضه‌کننده: {cooperatives}",
    en: "no cooperative needs {product}, so its market lies outside the network; offered by {cooperatives}",
  },
  "gap.users-too-far": {
    fa: "نیازمندان {product} دورند؛ عرضه‌کننده: {cooperatives}",
    en: "who needs {product} is too far; offered by {cooperatives}",
  },
} as const satisfies Readonly<Record<`gap.${SupplyGap["cause"]}`, Words>>;

const OPENING_TEXTS = {
  "opening.fills": {
    fa: "اگر {opportunity} باز شود، {products} فراهم می‌شود",
    en: "{opportunity}, if it opened, would supply {products}",
  },
  "opening.uses": {
    fa: "اگر {opportunity} باز شود، {products} به کارش می‌آید",
    en: "{opportunity}, if it opened, would use {products}",
  },
} as const satisfies Readonly<Record<`opening.${"fills" | "uses"}`, Words>>;

const CLUSTER_TEXTS = {
  "cluster.near": {
    fa: "خوشهٔ {count} تعاونی در رشتهٔ {sector}، با مرکز {region}؛ دورترین دو عضو {km} کیلومتر از هم‌اند",
    en: "a cluster of {count} cooperatives in sector {sector}, centred on {region}; the two farthest are {km} km apart",
  },
  "cluster.shared-need": {
    fa: "{product} را می‌توانند با هم بخرند: {cooperatives}",
    en: "could buy {product} together: {cooperatives}",
  },
  "cluster.shared-offer": {
    fa: "{product} را می‌توانند با هم بفروشند: {cooperatives}",
    en: "could sell {product} together: {cooperatives}",
  },
} as const satisfies Readonly<Record<`cluster.${string}`, Words>>;

const FEDERATION_TEXTS = {
  "federation.can-be-founded": {
    fa: "{union} را می‌توان بنیاد نهاد: {count} تعاونی هست و دست‌کم {asked} تعاونی لازم است",
    en: "the {union} can be founded (cooperatives: {count}; needed: at least {asked})",
  },
  "federation.falls-short": {
    fa: "برای {union} {missing} تعاونی کم است: {count} تعاونی هست و دست‌کم {asked} تعاونی لازم است",
    en: "the {union} is {missing} short (cooperatives: {count}; needed: at least {asked})",
  },
  "federation.no-rule": {
    fa: "برای {union} در این تاریخ قاعده‌ای دانسته نیست؛ {count} تعاونی هست",
    en: "no rule is known for the {union} on this date (cooperatives: {count})",
  },
  "federation.sector": { fa: "{union} (رشتهٔ {sector})", en: "{union} (sector {sector})" },
} as const satisfies Readonly<Record<`federation.${string}`, Words>>;

const UNION_TEXTS = {
  "union.production": {
    fa: "اتحادیهٔ تعاونی‌های تولیدی",
    en: "union of production cooperatives",
  },
  "union.service": { fa: "اتحادیهٔ تعاونی‌های خدماتی", en: "union of service cooperatives" },
  "union.distribution": {
    fa: "اتحادیهٔ تعاونی‌های توزیعی",
    en: "union of distribution cooperatives",
  },
  "union.multipurpose": {
    fa: "اتحادیهٔ تعاونی‌های چندمنظوره",
    en: "union of multi-purpose cooperatives",
  },
  "union.housing": { fa: "اتحادیهٔ تعاونی‌های مسکن", en: "union of housing cooperatives" },
  "union.consumer": { fa: "اتحادیهٔ تعاونی‌های مصرف", en: "union of consumer cooperatives" },
  "union.credit": { fa: "اتحادیهٔ تعاونی‌های اعتبار", en: "union of credit cooperatives" },
  "union.professional": {
    fa: "اتحادیهٔ تعاونی‌های صنفی و حرفه‌ای",
    en: "union of professional cooperatives",
  },
  "union.border": {
    fa: "اتحادیهٔ تعاونی‌های مرزنشینان",
    en: "union of border-residents' cooperatives",
  },
} as const satisfies Readonly<Record<`union.${CooperativeType}`, Words>>;

/** Every text of networks, clusters and unions by its code; `{name}` is a hole for a fact. */
export const NETWORK_TEXTS = {
  ...KIND_TEXTS,
  ...SUPPLY_TEXTS,
  ...GAP_TEXTS,
  ...OPENING_TEXTS,
  ...CLUSTER_TEXTS,
  ...FEDERATION_TEXTS,
  ...UNION_TEXTS,
} as const;

/** The code of a text about networks. */
export type NetworkTextCode = keyof typeof NETWORK_TEXTS;
