import type { Policy } from "../../policy/policy";
import { ableAreCandidates, essentialIsEssential, skillsCount } from "./able-laws";
import { customKeepsItsWord } from "./custom-word-law";
import type { LawMaker } from "./define-law";
import {
  namesChangeNoScore,
  orderChangesNothing,
  sameInputSamePlan,
  unchangedMarketSamePlan,
} from "./determinism-laws";
import { groupNeverCosts, noWorseThanAnEqual } from "./group-laws";
import {
  moreCapitalNeverHurts,
  moreEducationNeverHurts,
  moreExperienceNeverHurts,
  moreHoursNeverHurt,
  moreSkillNeverHurts,
  moreTravelNeverHurts,
} from "./growth-laws";
import type { Law, LawOptions } from "./law";
import { noRuleBroken, planVerifies, unitsAreLegal } from "./legal-laws";
import { noCliff } from "./no-cliff";
import { nobodyIsLost, stableMeansStable } from "./plan-fairness-laws";
import { boundHolds, bystanderChangesNothing, reasonsSumToTheScore } from "./plan-sanity-laws";
import { namedPriorityCounts, priorityDoesNotReplaceFit } from "./priority-laws";
import { richMarketFoundsUnits } from "./rich-market-law";
import { closerSkillCountsNoLess, specificSkillTellsNoLess } from "./skill-table-laws";
import { everySizeIsPossible, legalFloor } from "./table-laws";
import { ageIsNeverScored, unnamedFactsChangeNothing, wordsChangeNothing } from "./unnamed-laws";
import { hidingASkillGainsNothing, withholdingGainsNothing } from "./withholding-laws";

const LAWS = {
  planVerifies,
  noRuleBroken,
  unitsAreLegal,
  legalFloor,
  everySizeIsPossible,
  richMarketFoundsUnits,
  groupNeverCosts,
  noWorseThanAnEqual,
  unnamedFactsChangeNothing,
  ageIsNeverScored,
  wordsChangeNothing,
  nobodyIsLost,
  stableMeansStable,
  ableAreCandidates,
  namedPriorityCounts,
  moreSkillNeverHurts,
  moreCapitalNeverHurts,
  moreHoursNeverHurt,
  moreTravelNeverHurts,
  moreExperienceNeverHurts,
  moreEducationNeverHurts,
  noCliff,
  closerSkillCountsNoLess,
  specificSkillTellsNoLess,
  skillsCount,
  essentialIsEssential,
  customKeepsItsWord,
  reasonsSumToTheScore,
  boundHolds,
  bystanderChangesNothing,
  sameInputSamePlan,
  unchangedMarketSamePlan,
  orderChangesNothing,
  namesChangeNoScore,
  withholdingGainsNothing,
  hidingASkillGainsNothing,
  priorityDoesNotReplaceFit,
} as const satisfies Readonly<Record<string, LawMaker>>;

/**
 * What anyone may expect of a policy, each as a property over markets drawn for it: `all` of them, or
 * one by name. Each has an id, a statement in both languages, a class and a standing; what it says is
 * of the policy it is bound to.
 *
 * @example
 * for (const law of laws.all(policy)) fc.assert(law.property);
 */
export const laws: typeof LAWS & {
  readonly all: (policy: Policy, options?: LawOptions) => readonly Law[];
} = {
  ...LAWS,
  all: (policy, options) => Object.values(LAWS).map((bind) => bind(policy, options)),
};
