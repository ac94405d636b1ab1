import * as fc from "fast-check";
import type { Plan } from "taavon";
import {
  advance,
  allocateCredit,
  type CreditApplicant,
  type CreditTerms,
  creditApplicants,
  creditCases,
  type Declaration,
  type Dossier,
  type DossierStep,
  defaultCourseTerms,
  FORMATION_MEASURES,
  FORMATION_STATUSES,
  type FormationRecords,
  type FormationStatistics,
  formationStatistics,
  planFormationRecords,
  planTraining,
  proposeCourses,
  readyFor,
  reviewDeclaration,
  trainingNeeds,
  zanjanCreditTerms,
  zanjanDeclarationRules,
} from "taavon/programme";
import { describe, expect, it } from "vitest";
import { eventFor, record } from "./dossier/walk";
import { type DrawnPlan, dossiersOf, forPlans } from "./drawn-plans";

const who = { by: "officer", on: "2026-04-01" };

type Reachable = (typeof FORMATION_STATUSES)[number];

const reach = (own: Dossier, status: Reachable) => advance(own, { ...who, kind: "status", status });

/** What is named as missing for a status, brought one by one. */
function bringAll(before: Dossier, status: Reachable): DossierStep[] {
  const brought: DossierStep[] = [];
  let own = before;
  for (;;) {
    const [first] = readyFor(own, status).missing;
    const event = first && eventFor(first, own);
    if (event === undefined) return brought;
    brought.push(event);
    own = record(own, event);
  }
}

/** What a cooperative declares that is just as its dossier has it. */
function declarationOf({ opportunity, statute, capital }: Dossier): Declaration {
  return {
    schema: "taavon.declaration/1",
    cooperative: opportunity,
    type: statute.cooperative,
    fiscalYear: 1405,
    asOf: who.on,
    registeredOn: who.on,
    publicCapital: statute.capital.publicPart,
    members: capital.contributions.map(({ seeker, amount, dueAtRegistration }) => ({
      id: seeker,
      joined: who.on,
      share: amount,
      paid: dueAtRegistration,
    })),
  };
}

const FOUNDED_ON = [
  ...["capital-third", "member-share", "members-as-proposed"],
  ...["members-maximum", "members-minimum"],
];

describe("a dossier", () => {
  it("never says ready while a guard fails, and stands up to its own declaration", () => {
    let [refused, declared] = [0, 0];
    forPlans(
      fc.nat(),
      (drawn, pick) => {
        for (const proposed of dossiersOf(drawn)) {
          let own = proposed;
          for (const status of FORMATION_STATUSES.slice(1)) {
            const brought = bringAll(own, status);
            // a point can be settled twice over, by a finding and by the paper that proves it
            const needed = brought.filter(({ kind }) => kind !== "settled");
            const omitted = needed[pick % Math.max(1, needed.length)];
            if (omitted !== undefined) {
              const lacking = brought.filter((one) => one !== omitted).reduce(record, own);
              expect(readyFor(lacking, status).ready).toBe(false);
              expect(reach(lacking, status).ok).toBe(false);
              refused += 1;
            }
            own = brought.reduce(record, own);
            const reached = reach(own, status);
            expect(reached.ok).toBe(readyFor(own, status).ready);
            if (!reached.ok) break;
            own = reached.dossier;
          }
          if (own.status !== "registered") continue;
          const { policy } = drawn.market;
          const basis = { proposed: own, policy, rules: zanjanDeclarationRules };
          const { findings } = reviewDeclaration(declarationOf(own), basis);
          const founded = findings.filter(({ rule }) => FOUNDED_ON.includes(rule));
          expect(founded.filter(({ status }) => status !== "ok")).toEqual([]);
          declared += founded.length;
        }
      },
      40,
    );
    expect(Math.min(refused, declared)).toBeGreaterThan(5);
  });
});

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The terms for Zanjan with another rate, term, grace and formula for every product. */
const termsArbitrary: fc.Arbitrary<CreditTerms> = fc
  .record({
    rateBp: fc.nat({ max: 10_000 }),
    count: fc.integer({ min: 1, max: 40 }),
    instalmentMonths: fc.integer({ min: 1, max: 6 }),
    graceMonths: fc.nat({ max: 24 }),
    formula: fc.constantFrom("simple", "annuity"),
    graceProfit: fc.constantFrom("waived", "deferred"),
    max: fc.constantFrom(10, 1_000, 5_000_000_000),
  })
  .map(({ count, max, ...facts }) => ({
    ...zanjanCreditTerms,
    products: zanjanCreditTerms.products.map((product) => ({
      ...product,
      ...facts,
      termMonths: count * facts.instalmentMonths,
      principal: { min: 0, max, perMember: null },
    })),
  }));

describe("credit", () => {
  it("is repaid as principal plus profit exactly, and covers with the rest what is needed", () => {
    let rows = 0;
    forPlans(termsArbitrary, ({ market, plan }, terms) => {
      const { dataset, policy } = market;
      const applicants = creditApplicants({ dataset, policy, plan, terms });
      expect(applicants.length).toBe(plan.units.length);
      for (const [at, { facility }] of creditCases(applicants, terms).entries()) {
        expect(facility.needed).toBe(plan.units[at]!.capital.facility);
        expect(facility.principal + facility.uncovered).toBe(facility.needed);
        if (facility.schedule === null) continue;
        const { principal, profit, total, instalments } = facility.schedule;
        expect(principal).toBe(facility.principal);
        expect(principal + profit).toBe(total);
        expect(sum(instalments.map((one) => one.principal))).toBe(principal);
        expect(sum(instalments.map((one) => one.profit))).toBe(profit);
        expect(sum(instalments.map(({ amount }) => amount))).toBe(total);
        rows += instalments.length;
      }
    });
    expect(rows).toBeGreaterThan(100);
  });

  it("never gives less for a bigger budget", () => {
    // the units of all plans compete, since one drawn plan has few
    const all: CreditApplicant[] = [];
    forPlans(termsArbitrary, ({ market, plan }, terms) => {
      const { dataset, policy } = market;
      for (const one of creditApplicants({ dataset, policy, plan, terms })) {
        all.push({ ...one, facility: { ...one.facility, opportunity: `unit-${all.length}` } });
      }
    });
    const asked = all.map(({ facility }) => facility.principal).sort((a, b) => a - b);
    const values = asked.map((_, most) => {
      const budget = sum(asked.slice(0, most + 1));
      const { spent, value, bound, chosen } = allocateCredit(all, budget);
      expect(spent).toBeLessThanOrEqual(budget);
      expect(spent).toBe(sum(chosen.map(({ principal }) => principal)));
      expect(value).toBeLessThanOrEqual(bound);
      return value;
    });
    expect(risesOf(values)).toBeGreaterThan(3);
  });
});

/** How often a list that never falls rises. */
function risesOf(values: readonly number[]): number {
  expect(values).toEqual([...values].sort((a, b) => a - b));
  return new Set(values).size - 1;
}

describe("training", () => {
  it("never gives less for more courses, seats or rials", () => {
    const base = defaultCourseTerms();
    const terms = { ...base, proposal: { ...base.proposal, places: 2, minTakers: 1 } };
    let steps = 0;
    forPlans(fc.constantFrom("maxCourses", "maxSeats", "budget"), ({ market, plan }, limit) => {
      const proposed = proposeCourses(market, trainingNeeds(market, plan), terms);
      const courses = proposed.slice(0, 30).map((course, at) => ({ ...course, cost: at % 3 }));
      const values = [0, 1, 2, 3, 4].map((most) => {
        const { certificate } = planTraining(market, plan, { courses, terms, [limit]: most });
        expect(certificate.value).toBeLessThanOrEqual(certificate.bound);
        return certificate.value;
      });
      steps += risesOf(values);
    });
    expect(steps).toBeGreaterThan(5);
  });
});

describe("statistics", () => {
  const statisticsOf = (records: FormationRecords, { market }: DrawnPlan): FormationStatistics =>
    formationStatistics(records, { regions: market.dataset.regions });

  it("have parts that make up the total with what is unallocated, and count the whole plan", () => {
    let parts = 0;
    forPlans(fc.array(fc.nat({ max: 9 })), (drawn, announced) => {
      const proposed = planFormationRecords(drawn.market, drawn.plan);
      const totals = proposed.totals.map((total, at) => ({
        ...total,
        cooperatives: announced[at] ?? total.cooperatives,
      }));
      for (const { cells, allocations } of [
        statisticsOf(proposed, drawn),
        statisticsOf({ ...proposed, totals }, drawn),
      ]) {
        for (const { total, allocated, unallocated, overallocated, ...one } of allocations) {
          expect(allocated + unallocated - overallocated).toBe(total);
          expect(Math.min(unallocated, overallocated)).toBe(0);
          expect(sum(one.parts.map(({ value }) => value))).toBe(allocated);
          parts += one.parts.length;
        }
        expect(cells.length).toBe(proposed.records.length);
      }
      expect(announcedByTops(statisticsOf(proposed, drawn), drawn)).toEqual(countsOf(drawn.plan));
    });
    expect(parts).toBeGreaterThan(100);
  });

  /** What stands for the regions that lie in no other: their total, or their own record. */
  function announcedByTops(statistics: FormationStatistics, { market }: DrawnPlan) {
    const tops = market.dataset.regions.filter(({ parent }) => parent === undefined);
    const rows = tops.map(({ id }) =>
      [...statistics.totals, ...statistics.cells].find(({ region }) => region === id),
    );
    const measures = FORMATION_MEASURES.filter((measure) => measure !== "jobs");
    return measures.map((measure) => sum(rows.map((row) => row?.figures[measure] ?? 0)));
  }

  function countsOf({ units }: Plan): number[] {
    return [
      units.length,
      sum(units.map(({ members }) => members.length)),
      sum(units.map(({ capital }) => capital.required)),
      sum(units.map(({ capital }) => capital.facility)),
    ];
  }
});
