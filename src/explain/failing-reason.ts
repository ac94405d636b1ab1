import { creditedMonths } from "../assessment/experience-credit";
import { fitOf } from "../assessment/fit-of";
import type { Pair } from "../assessment/pair";
import { wholeYears } from "../market/whole-years";
import { isClauseId } from "../policy/clause/clause-id";
import type { Policy } from "../policy/policy";
import type { RuleId } from "../policy/rule-id";
import { customFailure, customUnknown } from "./clause-facts";
import { count, type Fact, points, type Reason, reason, rials, text } from "./reason";
import { isTextCode } from "./texts/texts";

/** What a failing rule says of a pair, with both amounts; one reason a lacking essential skill. */
export function failingReasons(rule: RuleId, pair: Pair): readonly Reason[] {
  if (isClauseId(rule)) return customFailure(pair.market.policy, rule);
  return rule === "essential"
    ? essentialReasons(pair)
    : [reason(`fails.${rule}`, facts(rule, pair))];
}

/** What a rule of a policy says whose datum is absent. */
export function unknownReason(rule: RuleId, policy: Policy): Reason {
  if (isClauseId(rule)) return customUnknown(policy, rule);
  const code = `unknown.${rule}`;
  return isTextCode(code) ? reason(code) : reason(`rule.${rule}`);
}

const kilometres = (value: number): Fact => ({ kind: "kilometres", value });
const months = (value: number): Fact => ({ kind: "months", value });

function essentialReasons({ role, seeker, market }: Pair): Reason[] {
  const { essentialFit } = market.policy.thresholds;
  return role.skills.flatMap((requirement) => {
    const fit = fitOf(market.skills, requirement, seeker.skills);
    if (!requirement.essential || fit >= essentialFit) return [];
    const { skill, level } = requirement;
    const lacking = { skill: { kind: "skill", id: skill }, asked: count(level) } as const;
    return [reason("fails.essential", { ...lacking, held: points(fit) })];
  });
}

function facts(rule: RuleId, { seeker, opportunity, role, km, market }: Pair): Reason["facts"] {
  const { thresholds, asOf } = market.policy;
  const { hoursPerWeek = 0, travelKm = 0, capital = 0 } = seeker.capacities;
  switch (rule) {
    case "age": {
      const held = wholeYears(seeker.birthDate ?? asOf, asOf);
      return { held: count(held), asked: count(thresholds.minAge[opportunity.kind]) };
    }
    case "education":
      return {
        held: { kind: "education", level: seeker.education?.level ?? 0 },
        asked: { kind: "education", level: role.education?.level ?? 0 },
      };
    case "experience": {
      const { occupation, months: asked } = role.experience ?? { occupation: "", months: 0 };
      const held = Number(creditedMonths(seeker.experience ?? [], occupation) / 10_000n);
      return { held: months(held), asked: months(asked) };
    }
    case "hours": {
      const asked = opportunity.hoursPerWeek ?? 0;
      const least = Math.ceil((thresholds.minHoursShare * asked) / 10_000);
      return { held: count(hoursPerWeek), asked: count(asked), least: count(least) };
    }
    case "income":
      return {
        offered: rials(opportunity.monthlyIncome ?? 0),
        expected: rials(seeker.expects?.monthlyIncome ?? 0),
      };
    case "kind":
      return { kind: text(`kind.${opportunity.kind}`) };
    case "licence":
      return { licence: { kind: "licence", id: role.licence ?? "" } };
    case "reach":
      return { km: kilometres(km ?? 0), limit: kilometres(travelKm) };
    case "share": {
      const least = opportunity.kind === "investment" ? opportunity.capital.memberShare.min : 0;
      return { held: rials(capital), least: rials(least) };
    }
    default:
      return {};
  }
}
