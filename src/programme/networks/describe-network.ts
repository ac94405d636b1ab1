import type { Text } from "../../dataset/primitives";
import { isolate } from "../../text/escape-html";
import { formatInteger } from "../../text/format-number";
import { type Language, pickText } from "../../text/language";
import { toPersianDigits } from "../../text/persian-digits";
import type { Cluster } from "./clusters";
import type { Federation } from "./federations";
import { NETWORK_TEXTS, type NetworkTextCode } from "./network-texts";
import type { SupplyCycle } from "./supply-cycles";
import type { SupplyGap } from "./supply-gaps";
import type { SupplyLink } from "./supply-links";
import type { Opening } from "./supply-network";

/** Names by id; nothing where there is none. */
export interface NetworkNames {
  /** Of units, closed opportunities and existing cooperatives. */
  readonly opportunity: (id: string) => Text | undefined;
  readonly region: (id: string) => Text | undefined;
}

/** Writes who supplies what to whom. */
export function describeLink(link: SupplyLink, language: Language, names: NetworkNames): string {
  const { km } = link;
  const distance =
    km === null
      ? say("supply.unknown-distance", language)
      : km === 0
        ? say("supply.same-place", language)
        : say("supply.kilometres", language, { km: formatInteger(km, language) });
  return say("supply.link", language, {
    supplier: titled(link.supplier, language, names),
    user: titled(link.user, language, names),
    product: isolate(link.product),
    distance,
  });
}

/** Writes a round: the cooperatives in turn, each supplying the next, back to the first. */
export function describeCycle(cycle: SupplyCycle, language: Language, names: NetworkNames): string {
  // why: an arrow points along the line of writing
  const arrow = language === "fa" ? " ← " : " → ";
  const round = [...cycle.cooperatives, cycle.cooperatives[0]!];
  return say("supply.cycle", language, {
    cooperatives: round.map((id) => titled(id, language, names)).join(arrow),
  });
}

/** Writes where a chain breaks. */
export function describeGap(gap: SupplyGap, language: Language, names: NetworkNames): string {
  return say(`gap.${gap.cause}`, language, {
    product: isolate(gap.product),
    cooperatives: listed(gap.cooperatives, language, names),
  });
}

/** Writes what a closed opportunity would bring: one sentence for what it fills, one for what it uses. */
export function describeOpening(
  { opportunity, fills, uses }: Opening,
  language: Language,
  names: NetworkNames,
): string[] {
  return (["fills", "uses"] as const).flatMap((side) => {
    const products = side === "fills" ? fills : uses;
    if (products.length === 0) return [];
    return say(`opening.${side}`, language, {
      opportunity: titled(opportunity, language, names),
      products: joined(products.map(isolate), language),
    });
  });
}

/** Writes a cluster, then what its cooperatives could buy and sell together. */
export function describeCluster(
  cluster: Cluster,
  language: Language,
  names: NetworkNames,
): string[] {
  const { sector, cooperatives, centre, widthKm, sharedNeeds, sharedOffers } = cluster;
  const region = names.region(centre.region);
  const together = (code: "cluster.shared-need" | "cluster.shared-offer") =>
    (code === "cluster.shared-need" ? sharedNeeds : sharedOffers).map(
      ({ product, cooperatives: ids }) =>
        say(code, language, {
          product: isolate(product),
          cooperatives: listed(ids, language, names),
        }),
    );
  return [
    say("cluster.near", language, {
      count: formatInteger(cooperatives.length, language),
      sector: codeOf(sector, language),
      region: isolate(pickText(region ?? {}, language, centre.region)),
      km: formatInteger(widthKm, language),
    }),
    ...together("cluster.shared-need"),
    ...together("cluster.shared-offer"),
  ];
}

/** Writes whether a union can be founded, or what is missing for it. */
export function describeFederation(federation: Federation, language: Language): string {
  const { cooperative, sector, cooperatives, rule, missing } = federation;
  const named = say(`union.${cooperative}`, language);
  const union =
    sector === null
      ? named
      : say("federation.sector", language, { union: named, sector: codeOf(sector, language) });
  const count = formatInteger(cooperatives.length, language);
  if (rule === null || missing === null)
    return say("federation.no-rule", language, { union, count });
  const asked = formatInteger(rule.minCooperatives, language);
  if (missing === 0) return say("federation.can-be-founded", language, { union, count, asked });
  return say("federation.falls-short", language, {
    union,
    count,
    asked,
    missing: formatInteger(missing, language),
  });
}

function say(
  code: NetworkTextCode,
  language: Language,
  facts: Readonly<Record<string, string>> = {},
): string {
  return NETWORK_TEXTS[code][language].replace(/\{(\w+)\}/g, (hole, name: string) =>
    Object.hasOwn(facts, name) ? facts[name]! : hole,
  );
}

function titled(id: string, language: Language, names: NetworkNames): string {
  return isolate(pickText(names.opportunity(id) ?? {}, language, id));
}

function listed(ids: readonly string[], language: Language, names: NetworkNames): string {
  return joined(
    ids.map((id) => titled(id, language, names)),
    language,
  );
}

function joined(parts: readonly string[], language: Language): string {
  return parts.join(language === "fa" ? "، " : ", ");
}

function codeOf(sector: string, language: Language): string {
  return isolate(language === "fa" ? toPersianDigits(sector) : sector);
}
