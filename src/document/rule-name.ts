import * as z from "zod";
import { CLAUSE_NAME } from "../policy/clause/clause-id";
import { RULE_IDS } from "../policy/rule-id";

/** The id of a rule: one of the specification, or `custom:` and the name of one in code. */
export const RuleName = z.union([
  z.enum(RULE_IDS),
  z.templateLiteral(["custom:", z.string().regex(CLAUSE_NAME)]),
]);
