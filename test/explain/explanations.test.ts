import * as fc from "fast-check";
import { createExplainer, createMarket, summariseUnplaced } from "taavon";
import { marketArbitrary } from "taavon/testing";
import { describe, expect, it } from "vitest";
import { changeSubject } from "../../src/explain/changes/change-reason";
import { rankedLevers } from "../../src/explain/changes/levers";
import { findByLever } from "../../src/explain/find-change";
import { indexPlan } from "../../src/explain/plan-index";
import { type Prospect, prospectOf, seekingPair } from "../../src/explain/prospect";
import { seatFor } from "../../src/explain/seat";
import { takesSeat } from "../../src/explain/smallest-change";
import { type Planned, planned } from "./drawn-plan";

/** The effort and subject of every change that wins a seat in some role. */
function everyRemedy({ market, plan }: Planned, seeker: number): readonly string[] {
  const index = indexPlan(market, plan);
  const found = rankedLevers(market.seekerRecords[seeker]!).flatMap((ranked) =>
    [...market.roles.keys()].flatMap((role) => {
      const { seat } = seatFor(index, seeker, role);
      const seeking = { market, seeker, role };
      const now = prospectOf(seeking, seekingPair(seeking));
      if (seat === undefined || takesSeat(index, seeker, now, seat)) return [];
      const suffices = (after: Prospect): boolean => takesSeat(index, seeker, after, seat);
      const change = findByLever({ seeking, now, suffices }, ranked, Number.POSITIVE_INFINITY);
      return change === undefined ? [] : [`${ranked.effort} ${changeSubject(change.change)}`];
    }),
  );
  return [...new Set(found)];
}

describe("explanations", () => {
  it("do not depend on the order of the records", () => {
    fc.assert(
      fc.property(marketArbitrary(), fc.infiniteStream(fc.nat()), (drawn, stream) => {
        const { dataset, policy, market, plan } = planned(drawn);
        const shuffle = <T>(items: readonly T[]): T[] =>
          items
            .map((item) => ({ item, key: stream.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const other = createMarket(
          {
            ...dataset,
            seekers: shuffle(dataset.seekers),
            opportunities: shuffle(dataset.opportunities),
          },
          policy,
        );
        const one = createExplainer(market, plan);
        const two = createExplainer(other, plan);
        for (const { id } of dataset.seekers) {
          expect(two.explainSeeker(id)).toEqual(one.explainSeeker(id));
        }
        for (const { record } of market.opportunities) {
          expect(two.explainOpportunity(record.id)).toEqual(one.explainOpportunity(record.id));
        }
        expect(summariseUnplaced(other, plan)).toEqual(summariseUnplaced(market, plan));
      }),
    );
  });

  it("name the remedies of least effort among all that there are, each subject once", () => {
    let more = 0;
    fc.assert(
      fc.property(marketArbitrary({ opportunities: 8 }), (drawn) => {
        const all = planned(drawn);
        const { explainSeeker } = createExplainer(all.market, all.plan);
        for (const { seeker } of all.plan.unplaced) {
          const explanation = explainSeeker(seeker);
          if (explanation.kind !== "unplaced") throw new Error("expected an unplaced seeker");
          const every = everyRemedy(all, all.market.seekerIndex(seeker));
          const named = explanation.remedies.map(
            ({ effort, change }) => `${effort} ${changeSubject(change)}`,
          );
          expect(new Set(named).size).toBe(named.length);
          expect(named.length).toBe(Math.min(3, every.length));
          const efforts = every.map((one) => Number(one.split(" ")[0])).sort((a, b) => a - b);
          expect(explanation.remedies.map(({ effort }) => effort)).toEqual(efforts.slice(0, 3));
          for (const one of named) expect(every).toContain(one);
          more += Number(every.length > 1);
        }
      }),
      { numRuns: 300 },
    );
    expect(more).toBeGreaterThan(0);
  });
});
