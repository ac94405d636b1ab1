import * as fc from "fast-check";
import { createMarket, type Dataset, type Progress, proposePlan, proposePlanSteps } from "taavon";
import { bruteForcePlan, type DrawnMarket, marketArbitrary } from "taavon/testing";
import { describe, expect, it } from "vitest";
import { verifyPlan } from "../../src/verify/verify-plan";

const tiny = marketArbitrary({ seekers: 6, opportunities: 3 });

function planOf({ dataset, policy }: DrawnMarket) {
  return proposePlan(createMarket(dataset, policy), { effort: "quick" });
}

/** The same records in another order, lists without ids left as they are. */
function reversed(dataset: Dataset): Dataset {
  return {
    ...dataset,
    regions: [...dataset.regions].reverse(),
    ...(dataset.distances === undefined ? {} : { distances: [...dataset.distances].reverse() }),
    taxonomy: { ...dataset.taxonomy, skills: [...dataset.taxonomy.skills].reverse() },
    seekers: [...dataset.seekers].reverse(),
    opportunities: dataset.opportunities
      .map((one) => (one.kind === "employment" ? one : { ...one, roles: [...one.roles].reverse() }))
      .reverse(),
  };
}

describe("proposePlan", () => {
  it("makes plans in which the independent checker finds nothing", () => {
    fc.assert(
      fc.property(marketArbitrary(), (drawn) => {
        const { findings } = verifyPlan(drawn.dataset, drawn.policy, planOf(drawn));
        expect(findings).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("never exceeds the optimum that trying everything finds, nor that the bound", () => {
    let optimal = 0;
    let runs = 0;
    fc.assert(
      fc.property(tiny, ({ dataset, policy: drawn }) => {
        const policy = { ...drawn, placement: "optimal" as const };
        const { certificate, refusedPins, unheldPins } = planOf({ dataset, policy });
        const brute = bruteForcePlan(dataset, policy);
        expect(refusedPins).toEqual(brute.refusedPins);
        expect(unheldPins).toEqual(brute.unheldPins);
        expect(certificate.objective).toBeLessThanOrEqual(brute.objective);
        expect(certificate.bound).toBeGreaterThanOrEqual(brute.objective);
        runs += 1;
        if (certificate.objective === brute.objective) optimal += 1;
      }),
      { numRuns: 300 },
    );
    expect(optimal / runs).toBeGreaterThan(0.95);
  });

  it("is the same byte for byte when the input comes in another order", () => {
    fc.assert(
      fc.property(marketArbitrary(), ({ dataset, policy }) => {
        const plan = JSON.stringify(planOf({ dataset, policy }));
        expect(JSON.stringify(planOf({ dataset: reversed(dataset), policy }))).toBe(plan);
      }),
    );
  });

  it("places everyone stably for jobs when the policy says so", () => {
    const stable = marketArbitrary().map(({ dataset, policy }) => ({
      dataset,
      policy: { ...policy, placement: "stable" as const },
    }));
    fc.assert(
      fc.property(stable, (drawn) => {
        const { findings } = verifyPlan(drawn.dataset, drawn.policy, planOf(drawn));
        expect(findings).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("proposePlanSteps", () => {
  const [drawn] = fc.sample(marketArbitrary({ seekers: 7, opportunities: 3 }), {
    numRuns: 1,
    seed: 11,
  });
  const market = createMarket(drawn!.dataset, drawn!.policy);

  it("gives the plan of proposePlan, in steps that say how far it is", () => {
    const steps: Progress[] = [];
    const work = proposePlanSteps(market);
    let step = work.next();
    for (; !step.done; step = work.next()) steps.push(step.value);
    expect(step.value).toEqual(proposePlan(market));
    expect(steps.filter(({ phase }) => phase === "candidates")).toHaveLength(market.roles.length);
    expect(steps.at(-1)?.phase).toBe("papers");
    expect(steps.at(-1)?.objective).toBe(step.value.certificate.objective);
    for (const { done, total } of steps) expect(done).toBeLessThanOrEqual(total);
  });

  it("tells every step to onProgress and stops once the signal says so", () => {
    const phases = new Set<string>();
    const signal = { aborted: false };
    const onProgress = ({ phase }: Progress): void => {
      phases.add(phase);
      signal.aborted = phase === "formation";
    };
    expect(() => proposePlan(market, { onProgress, signal })).toThrow("planning was stopped");
    expect(phases).toContain("formation");
    expect(phases).not.toContain("papers");
  });

  it("counts effort in steps and refuses what is no effort", () => {
    const plan = proposePlan(market, { effort: { steps: 0 }, rejected: 3 });
    expect(plan.dataset.rejected).toBe(3);
    expect(verifyPlan(drawn!.dataset, drawn!.policy, plan).findings).toEqual([]);
    expect(() => proposePlan(market, { effort: { steps: 0.5 } })).toThrow("`effort.steps`");
    expect(() => proposePlan(market, { effort: "most" as never })).toThrow("`effort`");
  });
});
