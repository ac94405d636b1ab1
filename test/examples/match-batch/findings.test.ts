import type { Closed, Dataset, Explainer, Investment, Plan } from "taavon";
import { expect, it } from "vitest";
import { collectFindings, type Findings } from "../../../examples/match-batch/report/findings";
import { dataset, explainerOf, plan } from "./sample";

const investment = dataset.opportunities[1] as Investment;

/** So many closed opportunities of one role each, five people and nobody asked twice. */
function closedSample(count: number) {
  const ids = Array.from({ length: count }, (_, index) => `inv-${String(index).padStart(3, "0")}`);
  const closed: Closed[] = ids.map((opportunity) => ({
    opportunity,
    reason: "members",
    shortBy: 2,
  }));
  const wide: Dataset = {
    ...dataset,
    opportunities: [...dataset.opportunities, ...ids.map((id) => ({ ...investment, id }))],
  };
  const shut: Plan = { ...plan, closed };
  return { dataset: wide, plan: shut, explainer: explainerOf({ dataset: wide, plan: shut }) };
}

function collect(given: Parameters<typeof collectFindings>[0]) {
  const asked: string[] = [];
  const explainer: Explainer = {
    ...given.explainer,
    explainOpportunity: (id) => {
      asked.push(id);
      return given.explainer.explainOpportunity(id);
    },
  };
  const steps = collectFindings({ ...given, explainer });
  let pauses = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return { asked, pauses, findings: step.value satisfies Findings };
    expect(step.value).toBe("");
    pauses += 1;
  }
}

it("asks about no more closed opportunities than are listed, with a pause after each", () => {
  const { asked, pauses, findings } = collect(closedSample(70));
  expect(asked).toHaveLength(60);
  expect(findings.closed.every(({ explanation }) => explanation !== undefined)).toBe(true);
  // the summary, the closed ones, the one unit
  expect(pauses).toBe(1 + 60 + 1);
});

it("lists the rest without explanation once the pairs are used up", () => {
  // five people times one role: three rows start within eleven pairs
  const { asked, findings } = collect({ ...closedSample(6), pairs: 11 });
  expect(asked).toEqual(["inv-000", "inv-001", "inv-002"]);
  expect(findings.closed.map(({ explanation }) => explanation !== undefined)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

it("keeps the weak points of every unit", () => {
  const { findings } = collect({ dataset, plan, explainer: explainerOf({ dataset, plan }) });
  expect([...findings.weakPoints.keys()]).toEqual(["inv-olives"]);
  expect(findings.weakPoints.get("inv-olives")?.length).toBeGreaterThan(0);
});
