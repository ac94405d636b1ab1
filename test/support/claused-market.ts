import * as fc from "fast-check";
import { definePolicy, type PolicyDefinition } from "../../src/policy/define-policy";
import type { Policy } from "../../src/policy/policy";
import { clausesArbitrary } from "../../src/testing/arbitraries/clause-arbitrary";
import { type DrawnMarket, marketArbitrary } from "../../src/testing/arbitraries/market-arbitrary";
import type { MarketOptions } from "../../src/testing/arbitraries/world";

/** A policy of a definition, which is taken to be sound. */
export function defined(definition: PolicyDefinition): Policy {
  const read = definePolicy(definition);
  if (!read.ok) throw new Error(`bad policy in a test: ${JSON.stringify(read.issues)}`);
  return read.value;
}

/** A drawn market whose policy has criteria and rules in code. */
export function clausedMarketArbitrary(options: MarketOptions = {}): fc.Arbitrary<DrawnMarket> {
  return fc.tuple(marketArbitrary(options), clausesArbitrary()).map(([market, clauses]) => ({
    ...market,
    policy: defined({ ...(market.policy as PolicyDefinition), ...clauses }),
  }));
}
