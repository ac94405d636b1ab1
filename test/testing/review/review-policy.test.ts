import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDataset } from "../../../src/dataset/parse-dataset";
import { hashPolicy } from "../../../src/policy/hash-policy";
import { Policy } from "../../../src/policy/policy";
import { zanjanPolicy } from "../../../src/policy/zanjan";
import { laws, reviewPolicy } from "../../../src/testing/index";
import { business, job, person, rules, town } from "../tiny-market";

const ZANJAN = Policy.parse(zanjanPolicy);
const BAD = rules({ distance: { atLimit: 1_000, relocation: 9_000 } });

describe("reviewPolicy", () => {
  it("finds every required law kept by the policy of Zanjan, and tells what silence gains", () => {
    const review = reviewPolicy(ZANJAN, { runs: 60 });
    const broken = review.laws.filter(({ outcome }) => outcome === "broken");
    expect(broken.filter(({ standing }) => standing === "required")).toEqual([]);
    expect(broken.map(({ id }) => id)).toEqual([
      "withholding-gains-nothing",
      "hiding-a-skill-gains-nothing",
    ]);
    for (const { gain, counterexample } of broken) {
      expect(gain!.largest).toBeGreaterThan(0);
      const { before, after } = counterexample!.moved!;
      expect(after - before).toBeGreaterThanOrEqual(gain!.largest);
    }
    expect(review.policy).toEqual({ id: "zanjan", version: "1405.1", hash: hashPolicy(ZANJAN) });
    const idle = review.laws.filter(({ runs, tried }) => tried * 2 <= runs);
    // why: this policy has nothing in code
    expect(idle.map(({ id }) => id)).toEqual(["custom-keeps-its-word"]);
    expect(review.passed).toBe(review.missingLabels.length === 0);
    expect(review.coverage.sample.markets).toBeGreaterThan(200);
    expect(review.coverage.rules.every(({ inForce }) => inForce > 0)).toBe(true);
  }, 600_000);

  it("is the same for the same seed, and another for another", () => {
    const review = (seed: number) =>
      reviewPolicy(BAD, { seed, runs: 12, laws: [laws.groupNeverCosts] });
    expect(JSON.stringify(review(7))).toBe(JSON.stringify(review(7)));
    expect(JSON.stringify(review(8))).not.toBe(JSON.stringify(review(7)));
  });

  it("tells where fast-check finds the counterexample again", () => {
    const { laws: reviews } = reviewPolicy(BAD, { laws: [laws.noCliff] });
    const { seed, path } = reviews[0]!.counterexample!;
    const { failed, numRuns } = fc.check(laws.noCliff(BAD).property, { seed, path });
    expect({ failed, numRuns }).toEqual({ failed: true, numRuns: 1 });
  });

  it("shows a counterexample that breaks the law, in one person and one place", () => {
    const { laws: reviews } = reviewPolicy(BAD, { laws: [laws.noCliff] });
    const { dataset, subject, changed, happened, moved } = reviews[0]!.counterexample!;
    expect(laws.noCliff(BAD).breach({ dataset, subject })?.happened).toEqual(happened);
    expect(dataset.seekers.map(({ id }) => id)).toEqual(["s1"]);
    expect(dataset.opportunities.map(({ id }) => id)).toEqual(["o1"]);
    expect(parseDataset(changed)).toMatchObject({ ok: true, value: { rejected: [] } });
    expect(moved!.after).toBeLessThan(moved!.before);
    expect(happened.en).toContain(moved!.after.toLocaleString("en"));
  });

  it("does not pass a policy that breaks a law or misses a required case", () => {
    const broken = reviewPolicy(BAD, { laws: [laws.noCliff] });
    expect(broken).toMatchObject({ passed: false, laws: [{ outcome: "broken" }] });
    const hardlyLooked = reviewPolicy(ZANJAN, { laws: [laws.legalFloor], runs: 1 });
    expect(hardlyLooked.laws).toMatchObject([{ outcome: "held" }]);
    expect(hardlyLooked.missingLabels.length).toBeGreaterThan(0);
    expect(hardlyLooked.passed).toBe(false);
    const missing = hardlyLooked.labels
      .filter(({ standing, markets }) => standing === "required" && markets === 0)
      .map(({ id }) => id);
    expect(hardlyLooked.missingLabels).toEqual(missing);
  });

  it("says how far it is", () => {
    const heard: unknown[] = [];
    const chosen = [laws.legalFloor, laws.everySizeIsPossible];
    reviewPolicy(ZANJAN, { laws: chosen, onProgress: (progress) => heard.push(progress) });
    expect(heard).toEqual([
      { law: "legal-floor", done: 0, total: 2 },
      { law: "every-size-is-possible", done: 1, total: 2 },
      { done: 2, total: 2 },
    ]);
  });

  it("adds what the policy does to data at hand, against the current one", () => {
    const people = ["a", "b", "c", "d", "e", "f"].map((id) => person(id, { groups: ["youth"] }));
    const dataset = town(people, [job("j"), business("b")]);
    const current = rules();
    const policy = rules({ placement: "stable" });
    const options = { dataset, laws: [laws.legalFloor] };
    expect(reviewPolicy(policy, options).atHand).toMatchObject({
      audit: { k: 5 },
      coverage: { sample: { markets: 1 } },
    });
    expect(reviewPolicy(policy, options).atHand).not.toHaveProperty("comparison");
    const { atHand } = reviewPolicy(policy, { ...options, current });
    expect(atHand?.comparison).toMatchObject({ seekers: 6 });
    expect(reviewPolicy(policy, { laws: [laws.legalFloor] })).not.toHaveProperty("atHand");
  });

  it("stops at nothing: a law over which the computation stops is broken", () => {
    const broken = () => ({
      ...laws.noCliff(ZANJAN),
      breach: () => {
        throw new Error("no such thing");
      },
    });
    const { laws: reviews } = reviewPolicy(ZANJAN, { laws: [broken], runs: 3 });
    expect(reviews).toMatchObject([
      { outcome: "broken", counterexample: { happened: { en: expect.stringMatching(/no such/) } } },
    ]);
  });
});
