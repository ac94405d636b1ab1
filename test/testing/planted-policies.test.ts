import { describe, expect, it } from "vitest";
import { parseDataset } from "../../src/dataset/parse-dataset";
import { type LawMaker, laws, reviewPolicy } from "../../src/testing/index";
import { codePolicies } from "./planted-policies/in-code";
import { peoplePolicies } from "./planted-policies/people";
import { skillPolicies } from "./planted-policies/skills";
import { unitPolicies } from "./planted-policies/units";

const PLANTED = [...skillPolicies, ...unitPolicies, ...peoplePolicies, ...codePolicies];

// why: a law draws from a seed of its own, so that alone it finds what it finds in a whole review
function lawOf(id: string): LawMaker {
  const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return laws[name as Exclude<keyof typeof laws, "all">];
}

describe("a review with default runs finds what was planted", () => {
  it.each(PLANTED.map((one) => [one.fault, one] as const))("%s", (_, { law, policy }) => {
    const { laws: reviews, passed } = reviewPolicy(policy, { laws: [lawOf(law)] });
    const [review] = reviews;
    expect(passed).toBe(false);
    expect(review).toMatchObject({ id: law, standing: "required", outcome: "broken" });
    const { dataset, happened, seekers, opportunities } = review!.counterexample!;
    expect(parseDataset(dataset)).toEqual({ ok: true, value: { dataset, rejected: [] } });
    expect(seekers).toBeLessThanOrEqual(3);
    expect(opportunities).toBeLessThanOrEqual(2);
    expect(happened.en).toMatch(/\w/);
    expect(happened.fa).toMatch(/[\u0600-\u06FF]/u);
    expect(happened.fa).not.toMatch(/\{\w+\}/);
  });
});
