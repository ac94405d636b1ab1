import type { StandardRule } from "../../policy/rule-id";
import { age, barred, citizen, membership, share } from "./membership";
import { hours, reach } from "./presence";
import { education, essential, experience, licence } from "./qualification";
import type { Rule } from "./rule";
import { consent, income, kind, refused } from "./wishes";

/** Every rule of SPEC §4, by id, in id order. */
export const ALL_RULES = {
  age,
  barred,
  citizen,
  consent,
  education,
  essential,
  experience,
  hours,
  income,
  kind,
  licence,
  membership,
  reach,
  refused,
  share,
} as const satisfies Record<StandardRule, Rule>;
