import { proposePlan, verifyPlan } from "taavon";
import { describe, expect, it } from "vitest";
import { askCbc, hasCbc } from "../../../bench/formation/ask-cbc";
import { askHighs } from "../../../bench/formation/ask-highs";
import { drawnMarket } from "../../../bench/formation/class-market";
import { CLASSES } from "../../../bench/formation/classes";
import { drawDataset } from "../../../bench/formation/draw-dataset";
import { type FormationModel, formationModel } from "../../../bench/formation/formation-model";
import { loadHighs } from "../../../bench/formation/load-highs";
import { lpText } from "../../../bench/formation/lp-text";
import { solutionWorth } from "../../../bench/formation/solution-worth";

const small = ["ample", "scarce"].flatMap((capital) =>
  ["1", "2", "3"].map((seed) => ({
    seekers: 60,
    opportunities: 6,
    capital: capital as "ample" | "scarce",
    seed,
  })),
);

/** The variables that are 1 in a plan: its pairs, its open units, and which of them are large. */
function planValues(
  { market }: ReturnType<typeof drawnMarket>,
  { pairs, worths, rows }: FormationModel,
): number[] {
  const plan = proposePlan(market, { effort: "quick" });
  const placed = new Set(
    plan.placements.map(({ seeker, opportunity, role }) => `${seeker} ${opportunity} ${role}`),
  );
  const values = worths.map((_, at) => {
    const pair = pairs[at];
    if (pair === undefined) return 0;
    const { opportunity, role } = market.roles[pair.role]!;
    const { id } = market.opportunities[opportunity]!.record;
    return Number(placed.has(`${market.seekerIds[pair.seeker]} ${id} ${role.id}`));
  });
  // a unit is open, or large, where a row of at most so many members asks for it
  for (const { terms, most } of rows) {
    const last = terms.at(-1)![0];
    if (pairs[last] !== undefined || most === Infinity) continue;
    const members = terms.reduce((sum, [at, by]) => sum + (at === last ? 0 : by * values[at]!), 0);
    if (members > most) values[last] = 1;
  }
  return values;
}

describe("the model of formation", () => {
  it("holds every legal plan, at the worth that the plan says", () => {
    for (const draw of small) {
      const drawn = drawnMarket(draw);
      const model = formationModel(drawn.market);
      const values = planValues(drawn, model);
      const { certificate } = proposePlan(drawn.market, { effort: "quick" });
      expect(solutionWorth(drawn.market, model, values)).toBe(certificate.objective);
    }
  });

  it("does not hold a plan with a member too many or a place taken twice", () => {
    const drawn = drawnMarket(small[0]!);
    const model = formationModel(drawn.market);
    const all = model.worths.map(() => 1);
    expect(() => solutionWorth(drawn.market, model, all)).toThrow(/row \d+ should be/);
    expect(() => solutionWorth(drawn.market, model, [0.5])).toThrow(/variable 0 should be 0 or 1/);
  });

  it("is drawn alike by the same seed and differently by another", () => {
    expect(drawDataset(small[0]!)).toEqual(drawDataset(small[0]!));
    expect(drawDataset(small[0]!)).not.toEqual(drawDataset(small[1]!));
  });

  it("speaks of every class in numbers that the library accepts", () => {
    const { market, dataset, policy } = drawnMarket({ ...CLASSES["easy-300"], seed: "1" });
    expect(verifyPlan(dataset, policy, proposePlan(market, { effort: "quick" })).ok).toBe(true);
  });
});

describe.runIf(hasCbc())("CBC", () => {
  it("finds an optimum between the library's objective and bound", async () => {
    for (const draw of small) {
      const { market } = drawnMarket(draw);
      const model = formationModel(market);
      const answer = await askCbc(lpText(model), model.worths.length, 30);
      expect(answer.status).toBe("optimal");
      const worth = solutionWorth(market, model, answer.values);
      const { objective, bound } = proposePlan(market).certificate;
      expect(worth).toBeGreaterThanOrEqual(objective);
      expect(worth).toBeLessThanOrEqual(bound);
    }
  });
});

describe.runIf((await loadHighs()) !== undefined)("HiGHS", () => {
  it("finds an optimum between the library's objective and bound", async () => {
    const { market } = drawnMarket(small[0]!);
    const model = formationModel(market);
    const answer = await askHighs(lpText(model), model.worths.length, 30);
    expect(answer?.status).toBe("optimal");
    const worth = solutionWorth(market, model, answer!.values);
    const { objective, bound } = proposePlan(market).certificate;
    expect(worth).toBeGreaterThanOrEqual(objective);
    expect(worth).toBeLessThanOrEqual(bound);
  });
});
