import { byCodeUnit } from "../../dataset/code-unit-order";
import type { CooperativeType } from "../../dataset/primitives";
import type { Closed } from "../../document/plan";
import type { Market } from "../../market/market";
import {
  type Cooperative,
  cooperativesOf,
  type ExistingCooperative,
  type OpenedPlan,
} from "./cooperative";
import { UNION_LAW, type UnionRule, unionRuleOn } from "./union-law";

/** Who could federate, and under which rule. */
export interface FederationOptions {
  /** Cooperatives of one type in one ISIC division (the default), or of one type. */
  readonly by?: "type-and-division" | "type";
  /** The dated table of unions; the bundled one where unstated. */
  readonly law?: readonly UnionRule[];
  /** Cooperatives that work already. */
  readonly existing?: readonly ExistingCooperative[];
}

/** A federated union (اتحادیه) that could be founded, or what is missing for it. */
export interface Federation {
  readonly cooperative: CooperativeType;
  /** The first two digits of ISIC, or a section's letter; null for all lines of work. */
  readonly sector: string | null;
  readonly cooperatives: readonly string[];
  readonly counties: readonly { readonly county: string; readonly cooperatives: number }[];
  /** The fewest cooperatives, with the rule behind it; null where none is in force. */
  readonly rule: UnionRule | null;
  /** How many cooperatives are missing; 0 when the union can be founded, null without a rule. */
  readonly missing: number | null;
  /** Closed opportunities of the same kind, by id: each one that opens is one more. */
  readonly closed: readonly Closed[];
}

/**
 * The unions that the cooperatives of a plan, with those that exist, could found by
 * `policy.asOf`: what can be founded first, then what lacks least, then the largest.
 *
 * That a union's cooperatives are of one type and line of work is a default to be checked with the
 * by-law in force. Linear but for sorting.
 *
 * @throws TaavonError `unknown_id` for an opportunity or region that the market does not have,
 * `invalid_option` for an id used twice.
 */
export function federations(
  market: Market,
  plan: OpenedPlan,
  options: FederationOptions = {},
): Federation[] {
  const { by = "type-and-division", law = UNION_LAW, existing } = options;
  const { open, closed } = cooperativesOf(market, plan, existing);
  const sectorOf = ({ sector }: Cooperative): string | null =>
    by === "type" ? null : sector.slice(0, 2);
  const groups = new Map<string, Cooperative[]>();
  for (const one of open) {
    const key = keyOf(one, sectorOf);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const founded = [...groups].map(([key, like]): Federation => {
    const { cooperative } = like[0]!;
    const rule = unionRuleOn(law, cooperative, market.policy.asOf) ?? null;
    return {
      cooperative,
      sector: sectorOf(like[0]!),
      cooperatives: like.map(({ id }) => id),
      counties: countCounties(like),
      rule,
      missing: rule && Math.max(0, rule.minCooperatives - like.length),
      closed: closed.filter((one) => keyOf(one, sectorOf) === key).map((one) => one.closed),
    };
  });
  return founded.sort(
    (a, b) =>
      (a.missing ?? Infinity) - (b.missing ?? Infinity) ||
      b.cooperatives.length - a.cooperatives.length ||
      byCodeUnit(a.cooperatives[0]!, b.cooperatives[0]!),
  );
}

function keyOf(one: Cooperative, sectorOf: (one: Cooperative) => string | null): string {
  return `${one.cooperative} ${sectorOf(one) ?? ""}`;
}

function countCounties(like: readonly Cooperative[]): Federation["counties"] {
  const counts = new Map<string, number>();
  for (const { county } of like) counts.set(county, (counts.get(county) ?? 0) + 1);
  return [...counts]
    .map(([county, cooperatives]) => ({ county, cooperatives }))
    .sort((a, b) => byCodeUnit(a.county, b.county));
}
