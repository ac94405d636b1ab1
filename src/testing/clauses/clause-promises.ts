import * as fc from "fast-check";
import type { Policy } from "../../policy/policy";
import { marketArbitrary } from "../arbitraries/market-arbitrary";
import { findBrokenPromise } from "./broken-promise";

/**
 * That a policy's criteria and rules in code are what they promise to be, over markets drawn for it: pure,
 * never without an answer, and never worse for more of a fact that `monotone` names.
 *
 * @example
 * fc.assert(clausePromises(policy));
 */
export function clausePromises(policy: Policy): fc.IProperty<unknown> {
  return fc.property(marketArbitrary({ seekers: 6, opportunities: 3, policy }), ({ dataset }) => {
    const broken = findBrokenPromise(dataset, policy);
    if (broken === undefined) return;
    const { clause, fact, seeker, opportunity, role, before, after } = broken;
    const why = fact === undefined ? "asked again" : `with more of \`${fact}\``;
    throw new Error(
      `clause \`${clause}\` says ${before}, and ${why} ${after}, of \`${seeker}\` before role \`${role}\` of \`${opportunity}\``,
    );
  });
}
