import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDataset } from "../../src/dataset/parse-dataset";
import { parsePolicy } from "../../src/policy/parse-policy";
import { Policy } from "../../src/policy/policy";
import { zanjanPolicy } from "../../src/policy/zanjan";
import { datasetArbitrary, marketArbitrary, policyArbitrary } from "../../src/testing/index";

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

  it("keep within the sizes that were asked for", () => {
    fc.assert(
      fc.property(marketArbitrary({ seekers: 4, opportunities: 2 }), ({ dataset }) => {
        expect(dataset.seekers.length).toBeLessThanOrEqual(4);
        expect(dataset.opportunities.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
