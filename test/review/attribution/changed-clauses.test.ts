import * as fc from "fast-check";
import { policyArbitrary } from "taavon/testing";
import { describe, expect, it } from "vitest";
import type { Policy, PolicyInput } from "../../../src/policy/policy";
import { changedClauses } from "../../../src/review/attribution/changed-clauses";
import { withClauses } from "../../../src/review/attribution/with-clauses";
import { policyOf } from "../../support/small-market";

const changed = (from: Partial<PolicyInput>, to: Partial<PolicyInput>) =>
  changedClauses(policyOf(from), policyOf(to)).map(({ id, from: old, to: now }) => [id, old, now]);

/** A policy as if it had criteria and rules in code. */
const withCode = (clauses: object): Policy => ({ ...policyOf(), clauses }) as Policy;

const night = (version: number, weight = 5) => ({
  id: "custom:night",
  version,
  weight,
  side: "fit",
  name: { en: "night", fa: "شب" },
  value: () => 0,
});

describe("changedClauses", () => {
  it("names each leaf by its path, in order", () => {
    expect(
      changed(
        { weights: { fit: { skills: 50 } }, similarity: { narrower: [9_000] } },
        { balance: 5_000, similarity: { narrower: [] }, unknown: "exclude" },
      ),
    ).toEqual([
      ["balance", 6_000, 5_000],
      ["similarity.narrower", [9_000], []],
      ["unknown", "confirm", "exclude"],
      ["weights.fit.skills", 50, 60],
    ]);
  });

  it("compares priorities by group, whatever their order and however they are split", () => {
    const row = (group: string, bonus: number) => ({ group, bonus });
    expect(
      changed(
        { priorities: [row("a", 100), row("b", 200), row("a", 50), row("c", 1)] },
        { priorities: [row("d", 7), row("c", 2), row("a", 150)] },
      ),
    ).toEqual([
      ["priorities.b", 200, undefined],
      ["priorities.c", 1, 2],
      ["priorities.d", undefined, 7],
    ]);
  });

  it("leaves out what changes no number", () => {
    const pin = { seeker: "s", opportunity: "job", reason: "old", by: "one" };
    expect(
      changed(
        { id: "x", version: 1, source: "old", composition: [{ kind: "family", max: 1 }] },
        {
          id: "y",
          version: 2,
          confidence: "A",
          composition: [{ kind: "family", max: 1, source: "new" }],
          thresholds: { source: "new" },
        },
      ),
    ).toEqual([]);
    expect(changed({}, { keepBonus: 0 })).toEqual([]);
    expect(changed({}, { keepBonus: 1 })).toEqual([["keepBonus", undefined, 1]]);
    expect(
      changed(
        { overrides: { pins: [pin] } },
        { overrides: { pins: [{ ...pin, reason: "new", by: "two" }] } },
      ),
    ).toEqual([]);
  });

  it("takes a clause in code as changed when its version or weight has", () => {
    const code = (row: object) => withCode({ criteria: [row], rules: [] });
    const clausesOf = (from: Policy, to: Policy) => changedClauses(from, to);
    expect(clausesOf(code(night(1)), code({ ...night(1), value: () => 9 }))).toEqual([]);
    expect(clausesOf(code(night(1)), code({ ...night(1), name: "other" }))).toEqual([]);
    expect(clausesOf(code(night(1)), code(night(2)))).toMatchObject([
      {
        id: "clauses.criteria.custom:night",
        path: ["clauses", "criteria", "custom:night"],
        text: {
          en: "the criterion night: from version 1 at weight 5 to version 2 at weight 5",
        },
      },
    ]);
    expect(clausesOf(code(night(1)), code(night(1, 6)))).toHaveLength(1);
    expect(clausesOf(policyOf(), code(night(1)))).toMatchObject([
      { id: "clauses.criteria.custom:night", to: { version: 1 } },
    ]);
  });

  it("takes over a clause in code with its function, both lists in place", () => {
    const [current, proposed] = [policyOf(), withCode({ criteria: [night(1)], rules: [] })];
    const mixed = withClauses({ current, proposed }, changedClauses(current, proposed));
    expect(mixed).toEqual({ ...current, clauses: { criteria: [night(1)].map(same), rules: [] } });
    const back = { current: proposed, proposed: current };
    expect(withClauses(back, changedClauses(proposed, current))).toEqual(current);
  });

  it("says in both languages what changed", () => {
    const [clause] = changedClauses(policyOf(), policyOf({ thresholds: { minFit: 4_050 } }));
    expect(clause?.text).toEqual({
      en: "the least fit of a candidate: from 30% to 40.5%",
      fa: "کمترین تناسب نامزد: از ۳۰٪ به ۴۰٫۵٪",
    });
  });

  it("makes the proposed policy of the current one, clause by clause", () => {
    const drawn = fc.tuple(policyArbitrary(), policyArbitrary());
    fc.assert(
      fc.property(drawn, ([current, proposed]) => {
        const clauses = changedClauses(current, proposed);
        const change = { current, proposed };
        expect(changedClauses(withClauses(change, clauses), proposed)).toEqual([]);
        expect(changedClauses(withClauses(change, []), current)).toEqual([]);
        for (const clause of clauses) {
          const one = withClauses(change, [clause]);
          expect(changedClauses(current, one).map(({ id }) => id)).toEqual([clause.id]);
        }
        const back = changedClauses(proposed, current);
        expect(back.map(({ id, from, to }) => ({ id, from: to, to: from }))).toEqual(
          clauses.map(({ id, from, to }) => ({ id, from, to })),
        );
      }),
    );
  });
});

/** The row with a function that counts as equal to any. */
function same(row: ReturnType<typeof night>) {
  return { ...row, value: expect.any(Function) };
}
