import type { Pair } from "../pair";

/** What a rule says of a pair; `unknown` where it is in force and its datum is absent. */
export type RuleStatus = "pass" | "fail" | "unknown";

/** A rule of eligibility (SPEC §4); `undefined` where it is not in force for the role. */
export type Rule = (pair: Pair) => RuleStatus | undefined;

/** Reads a datum that may be absent: unknown without it, else pass or fail. */
export function judge<Datum>(
  datum: Datum | undefined,
  passes: (datum: Datum) => boolean,
): RuleStatus {
  if (datum === undefined) return "unknown";
  return passes(datum) ? "pass" : "fail";
}
