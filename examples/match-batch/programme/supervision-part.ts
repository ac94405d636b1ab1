import type { Investment, Plan, Policy, ProposedUnit } from "taavon";
import type { DeclarationRules } from "taavon/programme";
import {
  fiscalYearOf,
  monthsAfterYear,
  yearEnd,
} from "../../../src/programme/supervision/deadlines";
import { bundledRules } from "./bundled-terms";

/** What one unit will be asked in its first year; money in rial. */
export interface UnitDuties {
  readonly unit: ProposedUnit;
  readonly opportunity: Investment;
  readonly members: { readonly min: number; readonly max: number | null };
  /** What is to be paid before registration, and what within the years that follow. */
  readonly paidFirst: number;
  readonly paidInFull: number;
  /** Members at work that the plan proposes; `null` where the rule is not for this type. */
  readonly jobs: number | null;
  /** Whether the members' part of the jobs is looked at. */
  readonly asksMemberWorkers: boolean;
}

/** The rules of supervision with their days for the first fiscal year, and what they ask of each unit. */
export interface SupervisionPart {
  readonly rules: DeclarationRules;
  /** The Jalali year in which the plan stands. */
  readonly fiscalYear: number;
  readonly yearEnd: string;
  readonly assemblyBy: string;
  readonly units: readonly UnitDuties[];
}

/** The sources of what will be asked. */
export interface SupervisionSource {
  readonly policy: Policy;
  readonly plan: Plan;
  readonly investments: ReadonlyMap<string, Investment>;
}

/** Lays out what each unit will be asked, by the bundled rules; nobody has declared anything yet. */
export function foreseeSupervision({
  policy,
  plan,
  investments,
}: SupervisionSource): SupervisionPart {
  const rules = bundledRules();
  const fiscalYear = fiscalYearOf(policy.asOf);
  return {
    rules,
    fiscalYear,
    yearEnd: yearEnd(fiscalYear),
    assemblyBy: monthsAfterYear(fiscalYear, rules.rules.assembly.months),
    units: plan.units.flatMap((unit): UnitDuties[] => {
      const opportunity = investments.get(unit.opportunity);
      if (opportunity === undefined) return [];
      return [dutiesOf({ unit, opportunity, policy, rules })];
    }),
  };
}

interface Case {
  readonly unit: ProposedUnit;
  readonly opportunity: Investment;
  readonly policy: Policy;
  readonly rules: DeclarationRules;
}

function dutiesOf({ unit, opportunity, policy, rules }: Case): UnitDuties {
  const { cooperative } = opportunity;
  const { minMembers, maxMembers } = policy.cooperatives[cooperative];
  const { jobs, "member-workers": workers } = rules.rules;
  return {
    unit,
    opportunity,
    members: { min: minMembers, max: maxMembers },
    paidFirst: unit.capital.contributions.reduce((sum, one) => sum + one.dueAtRegistration, 0),
    paidInFull: unit.capital.equity,
    jobs: jobs.types.includes(cooperative) ? unit.members.length : null,
    asksMemberWorkers: workers.types.includes(cooperative),
  };
}
