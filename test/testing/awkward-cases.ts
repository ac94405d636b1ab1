import { type Investment, rolesOf } from "../../src/dataset/opportunity";
import type { Policy } from "../../src/policy/policy";
import { bruteForcePlan } from "../../src/testing/brute-force/brute-force-plan";
import { assessNaively, naivelyValid } from "../../src/testing/brute-force/naive-assessment";
import { naiveKilometres } from "../../src/testing/brute-force/naive-kilometres";
import { creditedMonths, type NaivePair } from "../../src/testing/brute-force/naive-pair";
import { naiveFitOf } from "../../src/testing/brute-force/naive-similarity";
import { UNIT_LAWS, type UnitLaw } from "../../src/testing/brute-force/unit-laws";
import type { DrawnMarket } from "../../src/testing/index";

/** The names of the awkward cases that a drawn market shows. */
export function awkwardCases(market: DrawnMarket): Set<string> {
  const cases = new Set<string>();
  const see = (name: string, isSeen: boolean): void => {
    if (isSeen) cases.add(name);
  };
  seeLists(market, see);
  seePairs(market, see);
  seePlan(market, see);
  return cases;
}

type See = (name: string, isSeen: boolean) => void;

const ODD = new Set(["__proto__", "constructor", "toString", "length"]);

function seeLists({ dataset, policy }: DrawnMarket, see: See): void {
  const { seekers, opportunities, taxonomy } = dataset;
  see("no seekers", seekers.length === 0);
  see("no opportunities", opportunities.length === 0);
  see("no skills in the taxonomy", taxonomy.skills.length === 0);
  see(
    "a seeker without skills",
    seekers.some(({ skills }) => skills.length === 0),
  );
  see(
    "a role without requirements",
    opportunities.some((o) => rolesOf(o).some((r) => r.skills.length === 0)),
  );
  see("levels other than 5", (taxonomy.levels ?? 5) !== 5);
  see(
    "odd ids",
    [...seekers, ...opportunities, ...taxonomy.skills].some(({ id }) => ODD.has(id)),
  );
  see(
    "an expired opportunity",
    opportunities.some((o) => o.validTo !== undefined && o.validTo < policy.asOf),
  );
  see(
    "an opportunity yet to come",
    opportunities.some((o) => o.validFrom !== undefined && o.validFrom > policy.asOf),
  );
  see(
    "an opportunity on its last day",
    opportunities.some((o) => o.validTo === policy.asOf),
  );
  see(
    "no vacancies",
    opportunities.some((o) => o.kind === "employment" && o.role.places.max === 0),
  );
  see(
    "products past 2^53",
    opportunities.some((o) => o.kind === "investment" && o.capital.required > 2 ** 53 / 10_000),
  );
  see("unknown: exclude", policy.unknown === "exclude");
  see("stable", policy.placement === "stable");
  see(
    "zero weights of a side",
    [policy.weights.fit, policy.weights.appeal].some((side) =>
      Object.values(side).every((w) => w === 0),
    ),
  );
  see("units of two or three by law", policy.cooperatives.production.minMembers <= 3);
  see("the law's own table", policy.cooperatives.production.minMembers === 7);
  for (const kind of ["local", "group", "family"] as const) {
    see(
      `composition ${kind}`,
      policy.composition.some((row) => row.kind === kind),
    );
  }
  see(
    "priority at its cap",
    seekers.some(({ groups = [] }) => {
      const bonuses = policy.priorities.filter(({ group }) => groups.includes(group));
      return (
        policy.priorityCap > 0 &&
        bonuses.reduce((sum, { bonus }) => sum + bonus, 0) > policy.priorityCap
      );
    }),
  );
  see(
    "skills three steps apart",
    taxonomy.skills.length >= 4 && depth(parentsOf(taxonomy.skills)) >= 3,
  );
}

const parentsOf = (skills: DrawnMarket["dataset"]["taxonomy"]["skills"]) =>
  new Map(skills.map(({ id, broader }) => [id, broader ?? []]));

function depth(parents: ReadonlyMap<string, readonly string[]>): number {
  const of = (id: string): number => Math.max(0, ...parents.get(id)!.map((up) => 1 + of(up)));
  return Math.max(0, ...[...parents.keys()].map(of));
}

const side = (difference: number): string =>
  ["one below", "exactly at", "one above"][difference + 1] ?? "off";

function seePairs({ dataset, policy }: DrawnMarket, see: See): void {
  for (const opportunity of dataset.opportunities) {
    if (!naivelyValid(opportunity, policy)) continue;
    for (const role of rolesOf(opportunity)) {
      const pairs = dataset.seekers.map((seeker) => ({
        dataset,
        policy,
        seeker,
        opportunity,
        role,
      }));
      const assessed = pairs.map(assessNaively);
      const values = assessed.filter(({ candidate }) => candidate).map(({ value }) => value);
      see("a tie among candidates", new Set(values).size < values.length);
      for (const pair of pairs) seePair(pair, see);
    }
  }
}

function seePair(pair: NaivePair, see: See): void {
  const { policy, seeker } = pair;
  const { rules, unknowns, fit } = assessNaively(pair);
  for (const [id, answer] of rules) see(`${id} ${answer}`, answer !== "pass");
  for (const id of unknowns) see(`criterion ${id} unknown`, true);
  see(`minFit ${side(fit - policy.thresholds.minFit)}`, true);
  seeShares(pair, see);
  seeEssential(pair, see);
  seePlaces(pair, see);
  if (seeker.birthDate !== undefined) seeBirthday(policy.asOf, seeker.birthDate, see);
}

function seeShares({ policy: { thresholds }, seeker, opportunity }: NaivePair, see: See): void {
  const held = seeker.capacities.hoursPerWeek;
  if (opportunity.hoursPerWeek !== undefined && held !== undefined) {
    const least = Math.ceil((thresholds.minHoursShare * opportunity.hoursPerWeek) / 10_000);
    see(`hours ${side(held - least)}`, true);
  }
  const expected = seeker.expects?.monthlyIncome;
  if (opportunity.monthlyIncome && expected) {
    const least = Math.ceil((thresholds.minIncomeShare * expected) / 10_000);
    see(`income ${side(opportunity.monthlyIncome - least)}`, true);
  }
  const { capital } = seeker.capacities;
  if (opportunity.kind === "investment" && capital !== undefined) {
    see(`share ${side(capital - opportunity.capital.memberShare.min)}`, true);
  }
}

function seeEssential({ dataset: { taxonomy }, policy, seeker, role }: NaivePair, see: See): void {
  for (const asked of role.skills.filter(({ essential }) => essential)) {
    const fit = naiveFitOf(taxonomy, policy, { held: seeker.skills, asked });
    see("essentialFit exactly at", fit === policy.thresholds.essentialFit);
  }
  if (role.experience?.required) {
    const months = creditedMonths(seeker, role.experience.occupation);
    const over = months && Number(months / 10_000n) - role.experience.months;
    if (over !== undefined) see(`months ${side(Number(over))}`, true);
  }
}

function seePlaces({ dataset, seeker, opportunity }: NaivePair, see: See): void {
  const km = naiveKilometres(dataset, seeker.region, opportunity.region);
  see("an unknown distance", km === undefined);
  see("another region at 0 km", km === 0 && seeker.region !== opportunity.region);
  const { travelKm } = seeker.capacities;
  if (km && travelKm !== undefined) see(`travel ${side(travelKm - km)}`, true);
}

function seeBirthday(asOf: string, birthDate: string, see: See): void {
  see("a birthday today", birthDate.slice(5) === asOf.slice(5));
  see("born on 29 February", birthDate.endsWith("02-29"));
  const days =
    (Date.parse(`2024-${birthDate.slice(5)}`) - Date.parse(`2024-${asOf.slice(5)}`)) / 86_400_000;
  see("a birthday tomorrow", days === 1);
}

function seePlan(market: DrawnMarket, see: See): void {
  const { dataset, policy } = market;
  const plan = bruteForcePlan(dataset, policy);
  const costs = (changed: Policy): boolean =>
    bruteForcePlan(dataset, changed).objective > plan.objective;
  see("a pin held", plan.heldPins.length > 0);
  see("a pin refused", plan.refusedPins.length > 0);
  see(
    "a pin refused by a rule",
    plan.refusedPins.some(({ rules }) => rules.length > 0),
  );
  see("a pin not held", plan.unheldPins.length > 0);
  see("a pin that costs", costs({ ...policy, overrides: { ...policy.overrides, pins: [] } }));
  see("a forbid that costs", costs({ ...policy, overrides: { ...policy.overrides, forbids: [] } }));
  for (const law of Object.keys(UNIT_LAWS) as UnitLaw[]) {
    const relaxed = bruteForcePlan(dataset, policy, { without: [law] });
    see(`binding ${law}`, relaxed.objective > plan.objective);
  }
  for (const row of policy.composition) {
    const composition = policy.composition.filter((other) => other !== row);
    see(`binding ${row.kind}`, costs({ ...policy, composition }));
  }
  seeUnits(market, plan.objective, see);
}

function seeUnits({ dataset, policy }: DrawnMarket, objective: number, see: See): void {
  const investments = dataset.opportunities.filter(
    (one): one is Investment => one.kind === "investment",
  );
  const units = bruteForcePlan(dataset, policy, { unitsOnly: true }).objective;
  see("a unit that can open", units > 0);
  see("jobs beside a unit that can open", units > 0 && units < objective);
  const unpinned = { ...policy, overrides: { ...policy.overrides, pins: [] }, placementBonus: 1 };
  const opening = investments.filter(
    (one) => bruteForcePlan({ ...dataset, opportunities: [one] }, unpinned).objective > 0,
  );
  see("two units that can open", opening.length > 1);
  see("a unit that cannot open", opening.length < investments.length && dataset.seekers.length > 3);
}
