import { TaavonError } from "../../dataset/taavon-error";
import type { Clauses, CustomCriterion, CustomRule } from "./clause";
import type { ClauseId } from "./clause-id";
import type { ClausePair, ClausePlace } from "./clause-pair";

/** The clauses that are in force for a role. */
export function clausesFor(clauses: Clauses, place: ClausePlace): Clauses {
  const isInForce = ({ id, applies }: CustomCriterion | CustomRule): boolean => {
    const found = ask(id, () => applies(place));
    if (typeof found !== "boolean") throw invalid(id, "say whether it applies");
    return found;
  };
  return {
    criteria: clauses.criteria.filter(isInForce),
    rules: clauses.rules.filter(isInForce),
  };
}

/**
 * What a criterion in code gives a pair.
 *
 * @throws TaavonError `invalid_clause`, naming the clause, where it is neither whole points nor unknown.
 */
export function pointsOf({ id, value }: CustomCriterion, pair: ClausePair): number | "unknown" {
  const found = ask(id, () => value(pair));
  if (found === "unknown") return found;
  if (Number.isInteger(found) && found >= 0 && found <= 10_000) return found;
  throw invalid(id, "give a whole number from 0 to 10000");
}

/**
 * What a rule in code says of a pair.
 *
 * @throws TaavonError `invalid_clause`, naming the clause, where it is no answer.
 */
export function answerOf({ id, test }: CustomRule, pair: ClausePair): "pass" | "fail" | "unknown" {
  const found = ask(id, () => test(pair));
  if (found === "pass" || found === "fail" || found === "unknown") return found;
  throw invalid(id, "answer pass, fail or unknown");
}

/** Calls a clause; what it throws is kept as the cause alone, since its words may name a person. */
function ask<Answer>(id: ClauseId, call: () => Answer): Answer {
  try {
    return call();
  } catch (cause) {
    throw new TaavonError("invalid_clause", `clause \`${id}\` threw`, { cause });
  }
}

function invalid(id: ClauseId, what: string): TaavonError {
  return new TaavonError("invalid_clause", `clause \`${id}\` should ${what}`);
}
