import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildKnapsack, chooseWithin, type KnapsackProblem } from "../../src/solvers/knapsack";
import { SeededRandom } from "../../src/solvers/seeded-random";

const MOST = Number.MAX_SAFE_INTEGER;

/** The best value of any set of items within budget and count, by trying all of them. */
function bruteForce({ weights, values, maxChosen = 99 }: KnapsackProblem, budget: number): number {
  let best = 0;
  for (let set = 0; set < 1 << weights.length; set++) {
    let [weight, value, count] = [0, 0, 0];
    for (let item = 0; item < weights.length; item++) {
      if (((set >> item) & 1) === 0) continue;
      weight += weights[item]!;
      value += values[item]!;
      count += 1;
    }
    if (weight <= budget && count <= maxChosen) best = Math.max(best, value);
  }
  return best;
}

/** Whole items by density and a part of the first that fails; or the best so many values. */
function looseBounds({ weights, values, maxChosen = 99 }: KnapsackProblem, budget: number) {
  const items = Array.from(weights, (weight, at) => ({ weight, value: values[at]! }));
  const dense = [...items].sort((a, b) =>
    a.weight * b.weight === 0 ? a.weight - b.weight : b.value / b.weight - a.value / a.weight,
  );
  let [rest, relaxed] = [budget, 0];
  for (const { weight, value } of dense) {
    const part = weight <= rest ? 1 : rest / weight;
    rest -= part * weight;
    relaxed += part * value;
  }
  const dearest = items.map(({ value }) => value).sort((a, b) => b - a);
  const counted = dearest.slice(0, maxChosen).reduce((sum, value) => sum + value, 0);
  return { relaxed: relaxed + 1e-3, counted };
}

function itemsArbitrary(most: number, least = 0) {
  const item = fc.tuple(
    fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 90_000_000_000 })),
    fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 400_000 })),
  );
  return fc.array(item, { minLength: least, maxLength: most }).map((items) => ({
    weights: items.map(([weight]) => weight),
    values: items.map(([, value]) => value),
  }));
}

const budgetOf = ({ weights }: KnapsackProblem, share: number): number =>
  Math.floor((Array.from(weights).reduce((sum, weight) => sum + weight, 0) * share) / 100);

const shareArbitrary = fc.nat({ max: 110 });

describe("chooseWithin", () => {
  it("takes the pair that fills the budget before the dense item that leaves a rest", () => {
    // 5 → 10 is the densest; 4 + 3 = 7 → 7 + 6 = 13
    const frontier = buildKnapsack({ weights: [5, 4, 3], values: [10, 7, 6] });
    expect(chooseWithin(frontier, 7)).toEqual({ chosen: [1, 2], weight: 7, value: 13, bound: 13 });
    expect(chooseWithin(frontier, 5)).toEqual({ chosen: [0], weight: 5, value: 10, bound: 10 });
    expect(chooseWithin(frontier, 2)).toEqual({ chosen: [], weight: 0, value: 0, bound: 0 });
    expect(chooseWithin(frontier, 12).chosen).toEqual([0, 1, 2]);
  });

  it("takes what weighs nothing, and of equal values the lightest choice", () => {
    const frontier = buildKnapsack({ weights: [0, 9, 4], values: [1, 5, 5] });
    expect(chooseWithin(frontier, 0).chosen).toEqual([0]);
    expect(chooseWithin(frontier, 9)).toMatchObject({ chosen: [0, 2], weight: 4, value: 6 });
  });

  it("chooses no more items than allowed, and none of none", () => {
    const problem = { weights: [5, 4, 3], values: [10, 7, 6] };
    const one = buildKnapsack({ ...problem, maxChosen: 1 });
    expect(chooseWithin(one, 12)).toEqual({ chosen: [0], weight: 5, value: 10, bound: 10 });
    expect(chooseWithin(one, 4).chosen).toEqual([1]);
    const none = buildKnapsack({ ...problem, maxChosen: 0 });
    expect(chooseWithin(none, 12)).toEqual({ chosen: [], weight: 0, value: 0, bound: 0 });
    expect(chooseWithin(buildKnapsack({ weights: [], values: [] }), 3).chosen).toEqual([]);
  });

  it("tells the items of a choice across several blocks of 32, limited in number or not", () => {
    const values = Array.from({ length: 100 }, (_, at) => 1_000 + ((at * 37) % 100));
    const problem = { weights: values.map(() => 1), values };
    const dearest = [...values.keys()].sort((a, b) => values[b]! - values[a]!);
    const first = (count: number) => dearest.slice(0, count).sort((a, b) => a - b);
    const any = buildKnapsack(problem);
    const few = buildKnapsack({ ...problem, maxChosen: 70 });
    for (const count of [1, 31, 32, 33, 64, 65, 70, 96, 97, 100]) {
      expect(chooseWithin(any, count).chosen).toEqual(first(count));
      expect(chooseWithin(few, count).chosen).toEqual(first(Math.min(count, 70)));
    }
  });

  it("prefers the lighter of equal values among different numbers of items too", () => {
    const items = { weights: [9, 2, 2], values: [5, 3, 2], maxChosen: 2 };
    expect(chooseWithin(buildKnapsack(items), 9)).toMatchObject({ chosen: [1, 2], weight: 4 });
    const other = { weights: [3, 2, 2], values: [5, 3, 2], maxChosen: 2 };
    expect(chooseWithin(buildKnapsack(other), 4)).toMatchObject({ chosen: [0], weight: 3 });
  });

  it("finds the optimum that trying everything finds, with a bound equal to it", () => {
    const count = fc.option(fc.nat({ max: 12 }), { nil: undefined });
    fc.assert(
      fc.property(itemsArbitrary(12), count, shareArbitrary, (items, maxChosen, share) => {
        const problem = maxChosen === undefined ? items : { ...items, maxChosen };
        const budget = budgetOf(items, share);
        const frontier = buildKnapsack(problem);
        const choice = chooseWithin(frontier, budget);
        expect(frontier.exact).toBe(true);
        expect(choice.value).toBe(bruteForce(problem, budget));
        expect(choice.bound).toBe(choice.value);
      }),
      { numRuns: 300 },
    );
  });

  it("names items that sum to what it says, over the ends of blocks of 32 too", () => {
    fc.assert(
      fc.property(itemsArbitrary(80), shareArbitrary, (items, share) => {
        const budget = budgetOf(items, share);
        const { chosen, weight, value } = chooseWithin(
          buildKnapsack({ ...items, maxStates: 200 }),
          budget,
        );
        const sum = (numbers: readonly number[]): number =>
          chosen.reduce((total, item) => total + numbers[item]!, 0);
        expect({ weight: sum(items.weights), value: sum(items.values) }).toEqual({ weight, value });
        expect(weight).toBeLessThanOrEqual(budget);
        expect([...new Set(chosen)].sort((a, b) => a - b)).toEqual(chosen);
      }),
    );
  });

  it("stays between the optimum's parts when lists are thinned: value ≤ optimum ≤ bound", () => {
    let thinned = 0;
    let tighter = 0;
    const count = fc.option(fc.nat({ max: 12 }), { nil: undefined });
    fc.assert(
      fc.property(itemsArbitrary(12, 9), count, shareArbitrary, (items, maxChosen, share) => {
        const problem = maxChosen === undefined ? items : { ...items, maxChosen };
        const budget = budgetOf(items, share);
        const frontier = buildKnapsack({ ...problem, maxStates: 8 });
        const choice = chooseWithin(frontier, budget);
        const optimum = bruteForce(problem, budget);
        if (!frontier.exact) thinned += 1;
        expect(choice.value).toBeLessThanOrEqual(optimum);
        expect(choice.bound).toBeGreaterThanOrEqual(optimum);
        const { relaxed, counted } = looseBounds(problem, budget);
        expect(choice.bound).toBeLessThanOrEqual(relaxed);
        expect(choice.bound).toBeLessThanOrEqual(counted);
        if (!frontier.exact && choice.bound < Math.min(relaxed - 1, counted)) tighter += 1;
      }),
      { numRuns: 300 },
    );
    expect(thinned).toBeGreaterThan(30);
    expect(tighter).toBeGreaterThan(3);
  });

  it("never gives less for a bigger budget or a bigger count, thinned or not", () => {
    const states = fc.constantFrom(8, 12, 65_536);
    const steps = fc.tuple(shareArbitrary, shareArbitrary, fc.nat({ max: 9 }));
    fc.assert(
      fc.property(itemsArbitrary(24), states, steps, (items, maxStates, [one, other, count]) => {
        const [less, more] = [one, other].sort((a, b) => a - b).map((at) => budgetOf(items, at));
        const value = (budget: number, maxChosen?: number): number =>
          chooseWithin(
            buildKnapsack({
              ...items,
              maxStates,
              ...(maxChosen === undefined ? {} : { maxChosen }),
            }),
            budget,
          ).value;
        expect(value(more!)).toBeGreaterThanOrEqual(value(less!));
        expect(value(more!, count)).toBeGreaterThanOrEqual(value(less!, count));
        expect(value(less!, count + 1)).toBeGreaterThanOrEqual(value(less!, count));
      }),
      { numRuns: 200 },
    );
  });

  it("keeps its bound where an item of no weight and no value stands among others", () => {
    const items = { weights: [1, 2, 0, 2, 4], values: [1, 1, 0, 2, 4] };
    const choice = chooseWithin(buildKnapsack({ ...items, maxStates: 8 }), 2);
    expect(choice.bound).toBeGreaterThanOrEqual(2);
  });

  it("takes everything where everything fits, even from thinned lists", () => {
    fc.assert(
      fc.property(itemsArbitrary(30), (items) => {
        const all = items.values.reduce((sum, value) => sum + value, 0);
        const frontier = buildKnapsack({ ...items, maxStates: 8 });
        expect(chooseWithin(frontier, budgetOf(items, 100)).value).toBe(all);
      }),
    );
  });

  it("loses little when it thins a long list", () => {
    const random = new SeededRandom(1389);
    const weights = Array.from({ length: 100 }, () => 1 + random.below(1_000_000));
    const values = weights.map((weight) => weight + random.below(1_000));
    const items = { weights, values, maxStates: 1_000 };
    const frontier = buildKnapsack(items);
    const { value, bound } = chooseWithin(frontier, budgetOf(items, 40));
    expect(frontier.exact).toBe(false);
    expect(value / bound).toBeGreaterThan(0.995);
  });

  it("is exact up to 2^53, and leaves out what no budget can pay", () => {
    const frontier = buildKnapsack({ weights: [MOST, MOST - 1, 1], values: [8, 7, 2] });
    expect(chooseWithin(frontier, MOST)).toEqual({
      chosen: [1, 2],
      weight: MOST,
      value: 9,
      bound: 9,
    });
  });

  it("refuses what is no problem and no budget", () => {
    const build = (problem: KnapsackProblem) => () => buildKnapsack(problem);
    expect(build({ weights: [1], values: [] })).toThrow("values: expected 1 of them, got 0");
    expect(build({ weights: [-1], values: [1] })).toThrow("weights[0]");
    expect(build({ weights: [1], values: [0.5] })).toThrow("values[0]");
    expect(build({ weights: [1, 1], values: [MOST, 1] })).toThrow("sum of values");
    expect(build({ weights: [], values: [], maxChosen: -1 })).toThrow("maxChosen");
    expect(build({ weights: [], values: [], maxStates: 7 })).toThrow("maxStates");
    expect(() => chooseWithin(buildKnapsack({ weights: [], values: [] }), 0.5)).toThrow("budget");
  });
});
