import { solveTransportation } from "taavon/solvers";
import { describe, expect, it } from "vitest";
import { COST_SHAPES, drawCosts } from "../../../bench/assignment/draw-costs";
import { loadMunkres } from "../../../bench/assignment/load-munkres";
import { measureAssignment } from "../../../bench/assignment/measure-assignment";
import { munkresCost, ownCost, provenCost } from "../../../bench/assignment/solve-costs";
import { measureStable } from "../../../bench/stable/measure-stable";
import { drawEdges } from "../../../bench/transportation/draw-edges";
import {
  assertProven,
  measureTransportation,
} from "../../../bench/transportation/measure-transportation";
import { buildLemon, highsOptimum } from "../../../bench/transportation/peer-optima";

const munkres = await loadMunkres();
const graph = drawEdges({ rows: 300, columns: 60, places: 1 });

describe("the benches of the solvers", () => {
  it.each(COST_SHAPES)(
    "prove the cost of %s assignments, the same with and without prices",
    (shape) => {
      const costs = drawCosts(shape, 60, "1");
      expect(ownCost(costs, 60)).toBe(provenCost(costs, 60));
      expect(drawCosts(shape, 60, "1")).toEqual(costs);
      expect(
        measureAssignment(shape, 60, { munkres: undefined, repeat: 1 }).munkres,
      ).toBeUndefined();
    },
  );

  it.runIf(munkres !== undefined).each(COST_SHAPES)("agree with munkres on %s costs", (shape) => {
    const costs = drawCosts(shape, 60, "1");
    expect(munkresCost(munkres!, costs, 60)).toBe(provenCost(costs, 60));
  });

  it("refuse prices that prove too much or too little", () => {
    const solution = solveTransportation(graph);
    const dearer = solution.rowPrices.map((price) => price + 1);
    expect(() => assertProven(graph, { ...solution, rowPrices: dearer })).toThrow(/prove/);
    const cheaper = solution.rowPrices.map(() => 0);
    expect(() => assertProven(graph, { ...solution, rowPrices: cheaper })).toThrow(/cover/);
  });

  it("agree with LEMON and HiGHS where they are, with few places and many", async () => {
    for (const places of [1, 4]) {
      const problem = drawEdges({ rows: 300, columns: 60, places });
      const run = { name: "small", problem, repeat: 1, highsSeconds: 30 };
      const { value } = await measureTransportation(run);
      expect(buildLemon()?.(problem).value ?? value).toBe(value);
      const highs = await highsOptimum(problem, 30);
      expect(typeof highs === "object" ? highs.value : value).toBe(value);
    }
  });

  it("agree with the C program on the stable assignment, where there is a compiler", () => {
    const row = measureStable({ rows: 400, columns: 60, places: 1 }, 1);
    expect(row.proposing).toBeGreaterThanOrEqual(0);
  });
});
