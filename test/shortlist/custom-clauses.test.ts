import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/assessment/assess";
import { createMarket } from "../../src/market/create-market";
import type { Market } from "../../src/market/market";
import { updateMarket } from "../../src/market/update-market";
import type { PolicyDefinition } from "../../src/policy/define-policy";
import { refreshShortlists } from "../../src/shortlist/refresh-shortlists";
import { shareMarket } from "../../src/shortlist/share-market";
import { shortlistColumns } from "../../src/shortlist/shortlist-columns";
import { shortlist } from "../../src/shortlist/shortlists";
import type { ShortlistColumns } from "../../src/shortlist/shortlists-query";
import { withClauses } from "../../src/shortlist/with-clauses";
import { changesArbitrary } from "../../src/testing/arbitraries/changes-arbitrary";
import { clausesArbitrary } from "../../src/testing/arbitraries/clause-arbitrary";
import { naiveAssessment } from "../../src/testing/index";
import { assessedPairs } from "../support/assessed-pairs";
import { clausedMarketArbitrary, defined } from "../support/claused-market";
import { assessedLines, scannedLines } from "../support/kernel-agreement";

/** The lists as the reference alone makes them. */
function listsByReference(market: Market, by: "role" | "seeker", k: number): string[] {
  const pairs = assessedPairs(market).filter(
    ({ isCandidate, isPinned }) => isCandidate || isPinned,
  );
  const { seekers, roles } = market;
  const owners = by === "role" ? roles.length : seekers.count;
  return Array.from({ length: owners }, (_, owner) =>
    pairs
      .filter(({ seeker, role }) => owner === (by === "role" ? role : seeker))
      .map(({ seeker, role, value }) => {
        const other = by === "role" ? seeker : role;
        const lot = by === "role" ? seekers.lottery[seeker]! : market.columns.roles.lottery[role]!;
        return { other, value, lot };
      })
      .sort((a, b) => b.value - a.value || a.lot - b.lot || a.other - b.other)
      .slice(0, k)
      .map(({ other, value }) => `${other} ${value}`)
      .join(", "),
  );
}

function linesOf({ start, others, values, owners }: ShortlistColumns): string[] {
  return Array.from({ length: owners.to - owners.from }, (_, owner) =>
    Array.from(others.subarray(start[owner]!, start[owner + 1]!), (other, at) => {
      return `${other} ${values[start[owner]! + at]}`;
    }).join(", "),
  );
}

describe("a policy with criteria and rules in code", () => {
  it("is scored by the reference as the naive reading of the specification scores it", () => {
    fc.assert(
      fc.property(clausedMarketArbitrary({ seekers: 6, opportunities: 4 }), (drawn) => {
        const { dataset, policy } = drawn;
        const market = createMarket(dataset, { ...policy, overrides: { pins: [], forbids: [] } });
        for (const { opportunity, role } of market.roles) {
          for (const { id } of dataset.seekers) {
            const { record } = market.opportunities[opportunity]!;
            const ids = { seeker: id, opportunity: record.id, role: role.id };
            const own = assess(market, ids);
            const naive = naiveAssessment(dataset, market.policy, ids);
            const { fit, appeal, score, value, candidate } = naive;
            expect(own).toMatchObject({ fit, appeal, score, value, candidate });
            expect(new Map(own.criteria.map((one) => [one.criterion, one.value]))).toEqual(
              naive.criteria,
            );
            expect(own.rules.filter(({ status }) => status !== "pass")).toEqual(
              [...naive.rules]
                .filter(([, answer]) => answer !== "pass")
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .map(([rule, status]) => ({ rule, status })),
            );
          }
        }
      }),
    );
  });

  it("is scored by the kernel as by the reference", () => {
    fc.assert(
      fc.property(clausedMarketArbitrary({ seekers: 12, opportunities: 5 }), (drawn) => {
        const market = createMarket(drawn.dataset, drawn.policy);
        expect(scannedLines(market)).toEqual(assessedLines(market));
      }),
    );
  });

  it("has the shortlists of the reference, by role and by seeker", () => {
    fc.assert(
      fc.property(
        clausedMarketArbitrary({ seekers: 20, opportunities: 6 }),
        fc.integer({ min: 1, max: 4 }),
        ({ dataset, policy }, k) => {
          const market = createMarket(dataset, policy);
          const shared = shareMarket(market);
          for (const by of ["role", "seeker"] as const) {
            const found = linesOf(shortlistColumns(shared, { by, k }));
            expect(found).toEqual(listsByReference(market, by, k));
          }
        },
      ),
    );
  });

  it("keeps its clauses when the market is updated, and refreshes its lists exactly", () => {
    fc.assert(
      fc.property(
        changesArbitrary({ seekers: 16, opportunities: 5, changes: 3 }),
        clausesArbitrary(),
        fc.constantFrom("role" as const, "seeker" as const),
        ({ dataset, policy, changes }, clauses, by) => {
          const own = defined({ ...(policy as PolicyDefinition), ...clauses });
          const before = createMarket(dataset, own);
          const market = updateMarket(before, changes);
          expect(scannedLines(market)).toEqual(assessedLines(market));
          const lists = shortlistColumns(shareMarket(before), { by, k: 2 });
          const found = linesOf(refreshShortlists({ market: before, lists }, market));
          expect(found).toEqual(listsByReference(market, by, 2));
        },
      ),
    );
  });

  it("tells touched people apart who differ by id alone", () => {
    fc.assert(
      fc.property(
        clausedMarketArbitrary({ seekers: 8, opportunities: 5 }),
        fc.constantFrom("role" as const, "seeker" as const),
        ({ dataset, policy }, by) => {
          const before = createMarket(dataset, policy);
          const twins = [...before.seekerRecords.slice(0, 2)].flatMap((seeker) =>
            ["t1", "t2", "t3"].map((id) => ({ ...seeker, id: `${id} ${seeker.id}` })),
          );
          const market = updateMarket(before, { seekers: { put: twins } });
          const lists = shortlistColumns(shareMarket(before), { by, k: 3 });
          const found = linesOf(refreshShortlists({ market: before, lists }, market));
          expect(found).toEqual(listsByReference(market, by, 3));
        },
      ),
    );
  });

  it("gives a thread the same lists once it has the clauses again", () => {
    fc.assert(
      fc.property(clausedMarketArbitrary({ seekers: 12, opportunities: 4 }), (drawn) => {
        const shared = shareMarket(createMarket(drawn.dataset, drawn.policy));
        const again = withClauses(structuredClone(shared), drawn);
        for (const by of ["role", "seeker"] as const) {
          const found = shortlistColumns(again, { by, k: 3 });
          expect(found).toEqual(shortlistColumns(shared, { by, k: 3 }));
        }
      }),
    );
  });

  it("lists nobody alike by columns alone", () => {
    fc.assert(
      fc.property(clausedMarketArbitrary({ seekers: 6, opportunities: 3 }), (drawn) => {
        const [first] = drawn.dataset.seekers;
        if (first === undefined) return;
        const twins = ["t1", "t2", "t3"].map((id) => ({ ...first, id }));
        const dataset = { ...drawn.dataset, seekers: [...drawn.dataset.seekers, ...twins] };
        const market = createMarket(dataset, drawn.policy);
        const lists = shortlistColumns(shareMarket(market), { by: "seeker", k: 9 });
        expect(linesOf(lists)).toEqual(listsByReference(market, "seeker", 9));
        for (const { opportunity, role } of market.roles) {
          const { id } = market.opportunities[opportunity]!.record;
          const found = shortlist(market, { opportunity: id, role: role.id, k: 99 });
          const index = market.roles.findIndex((one) => one.role === role);
          expect(found.map(({ value }) => value)).toEqual(
            listsByReference(market, "role", 99)
              [index]!.split(", ")
              .flatMap((line) => (line === "" ? [] : [Number(line.split(" ")[1])])),
          );
        }
      }),
    );
  });
});
