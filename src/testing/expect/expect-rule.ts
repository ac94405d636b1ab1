import type { RuleStatus } from "../../assessment/rules/rule";
import type { Policy } from "../../policy/policy";
import { RULE_IDS, type RuleId } from "../../policy/rule-id";
import { defaultPolicy, type JudgedCase, judgeCase, summarise } from "./case-assessment";
import { type GivenCase, mergeCases } from "./given";
import { type AnyId, demandKnown, ownIds } from "./known-ids";

/** A case by hand for one rule. Each call gives a new case; a demand that is not met throws an Error. */
export interface RuleCase {
  /** Judged by this policy; by SPEC §7's defaults where none is named. */
  readonly under: (policy: Policy) => RuleCase;
  /** What matters to the case; what is not given is as small as can be. Adds to what was given before. */
  readonly given: (facts: GivenCase) => RuleCase;
  readonly passes: () => void;
  readonly fails: () => void;
  /** The datum is missing that the rule asks for. */
  readonly isUnknown: () => void;
  /** The rule asks nothing of this role. */
  readonly isNotInForce: () => void;
}

/**
 * Says what a rule of eligibility (SPEC §4, or of one's own policy) should answer in one case.
 *
 * @throws Error where it answers otherwise, naming what was found and why; where the case is no valid
 *   data; where there is no such rule. It names no record but the case's own.
 * @example
 * expectRule("hours").given({ seeker: { hours: 20 }, role: { hours: 44 } }).fails() // => undefined
 */
export function expectRule(id: AnyId<RuleId>): RuleCase {
  return ruleCase(id, undefined, {});
}

function ruleCase(id: string, policy: Policy | undefined, facts: GivenCase): RuleCase {
  const demand = (expected: RuleStatus | undefined): void => {
    const judging = policy ?? defaultPolicy();
    demandKnown("rule", id, [...RULE_IDS, ...ownIds(judging, "rules")]);
    const judged = judgeCase(facts, judging);
    const found = judged.assessment.rules.find(({ rule }) => rule === id)?.status;
    if (found !== expected) throw new Error(messageOf(id, { expected, found, judged }));
  };
  return {
    under: (other) => ruleCase(id, other, facts),
    given: (more) => ruleCase(id, policy, mergeCases(facts, more)),
    passes: () => demand("pass"),
    fails: () => demand("fail"),
    isUnknown: () => demand("unknown"),
    isNotInForce: () => demand(undefined),
  };
}

const SHOULD = { pass: "to pass", fail: "to fail", unknown: "to be unknown" } as const;
const DOES = { pass: "it passes", fail: "it fails", unknown: "it is unknown" } as const;

function messageOf(
  id: string,
  {
    expected,
    found,
    judged,
  }: {
    readonly expected: RuleStatus | undefined;
    readonly found: RuleStatus | undefined;
    readonly judged: JudgedCase;
  },
): string {
  const should = expected === undefined ? "not to be in force" : SHOULD[expected];
  const does = found === undefined ? "it is not in force" : DOES[found];
  const why = found === "fail" ? judged.why(id) : "";
  const because = why === "" ? "" : `, because the seeker ${why}`;
  return `expected rule \`${id}\` ${should}, but ${does}${because} (${summarise(judged.assessment)})`;
}
