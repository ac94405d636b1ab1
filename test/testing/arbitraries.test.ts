import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDataset } from "../../src/dataset/parse-dataset";
import { createMarket } from "../../src/market/create-market";
import { updateMarket } from "../../src/market/update-market";
import { parsePolicy } from "../../src/policy/parse-policy";
import { Policy } from "../../src/policy/policy";
import { zanjanPolicy } from "../../src/policy/zanjan";
import {
  changesArbitrary,
  compositionArbitrary,
  datasetArbitrary,
  marketArbitrary,
  overridesArbitrary,
  planArbitrary,
  policyArbitrary,
  worldArbitrary,
} from "../../src/testing/index";
import { verifyPlan } from "../../src/verify/verify-plan";
import { awkwardCases } from "./awkward-cases";

const ZANJAN = Policy.parse(zanjanPolicy);

describe("the arbitraries", () => {
  it("draw datasets that are accepted whole and unchanged", () => {
    fc.assert(
      fc.property(datasetArbitrary({ seekers: 12, opportunities: 5 }), (dataset) => {
        const parsed = parseDataset(dataset);
        expect(parsed).toEqual({ ok: true, value: { dataset, rejected: [] } });
      }),
    );
  });

  it("draw policies that are accepted, every default filled in", () => {
    fc.assert(
      fc.property(policyArbitrary(), (policy) => {
        expect(parsePolicy(policy)).toEqual({ ok: true, value: policy });
      }),
    );
  });

  it("draw datasets for a given policy on its own day", () => {
    fc.assert(
      fc.property(marketArbitrary({ policy: ZANJAN, seekers: 20 }), ({ dataset, policy }) => {
        expect(policy).toBe(ZANJAN);
        expect(parseDataset(dataset)).toMatchObject({ ok: true, value: { rejected: [] } });
      }),
    );
  });

  it("draw overrides and rows of composition that a policy accepts", () => {
    const drawn = worldArbitrary().chain((world) =>
      fc.tuple(overridesArbitrary(world), compositionArbitrary(world.groups)),
    );
    fc.assert(
      fc.property(drawn, ([overrides, composition]) => {
        const policy = { id: "p", version: 1, asOf: "2026-03-21", overrides, composition };
        expect(parsePolicy(policy)).toMatchObject({ ok: true });
      }),
    );
  });

  it("draw plans that hold, and changes that lead where they say", () => {
    fc.assert(
      fc.property(planArbitrary(), ({ dataset, policy, plan }) => {
        expect(verifyPlan(dataset, policy, plan).findings).toEqual([]);
      }),
      { numRuns: 50 },
    );
    const options = { seekers: 6, opportunities: 3, changes: 3 };
    fc.assert(
      fc.property(changesArbitrary(options), ({ dataset, policy, changes, changed }) => {
        const market = updateMarket(createMarket(dataset, policy), changes);
        const ids = changed.seekers.map(({ id }) => id).sort();
        expect([...market.seekerIds].sort()).toEqual(ids);
      }),
    );
  });

  it("keep within the sizes that were asked for", () => {
    fc.assert(
      fc.property(marketArbitrary({ seekers: 4, opportunities: 2 }), ({ dataset }) => {
        expect(dataset.seekers.length).toBeLessThanOrEqual(4);
        expect(dataset.opportunities.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

// why: a property that never meets a case says nothing about it
const CASES = `
no seekers, no opportunities, no skills in the taxonomy, a seeker without skills,
a role without requirements, levels other than 5, odd ids, an expired opportunity,
an opportunity yet to come, an opportunity on its last day, no vacancies, products past 2^53,
unknown: exclude, stable, zero weights of a side, units of two or three by law,
the law's own table, composition local, composition group, composition family,
priority at its cap, skills three steps apart, a tie among candidates,
age fail, barred fail, citizen fail, consent fail, education fail, essential fail, experience fail,
hours fail, income fail, kind fail, licence fail, membership fail, reach fail, refused fail, share fail,
age unknown, barred unknown, citizen unknown, consent unknown, education unknown,
experience unknown, hours unknown, licence unknown, membership unknown, reach unknown, share unknown,
criterion experience unknown, criterion education unknown, criterion capital unknown,
criterion distance unknown, criterion hours unknown,
minFit exactly at, minFit one below, minFit one above, essentialFit exactly at,
hours exactly at, hours one below, hours one above, income exactly at, income one below,
income one above, share exactly at, share one below, share one above, travel exactly at,
travel one below, travel one above, months exactly at, months one below, months one above,
a birthday today, a birthday tomorrow, born on 29 February, an unknown distance,
another region at 0 km, a pin held, a pin refused, a pin refused by a rule, a pin not held,
a pin that costs, a forbid that costs, binding members, binding capital, binding offices,
binding composition, binding together, binding apart, binding local, binding group,
binding family, a unit that can open, jobs beside a unit that can open, two units that can open,
a unit that cannot open`;

describe("marketArbitrary", () => {
  it("reaches every awkward case at least once in a hundred draws", () => {
    const draws = fc.sample(marketArbitrary(), { numRuns: 2_000, seed: 1389 });
    const counts = new Map<string, number>();
    for (const name of draws.flatMap((market) => [...awkwardCases(market)])) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const names = CASES.split(",").map((name) => name.trim());
    const rare = names.filter((name) => (counts.get(name) ?? 0) < draws.length / 100);
    expect(rare).toEqual([]);
  });
});
