import * as fc from "fast-check";
import { createMarket, proposePlan } from "taavon";
import { marketArbitrary } from "taavon/testing";
import { describe, expect, it } from "vitest";
import type { Declaration } from "../../../src/document/declaration";
import { SUPERVISION_RULES } from "../../../src/document/declaration-rules";
import {
  reviewDeclaration,
  reviewSilence,
} from "../../../src/programme/supervision/review-declaration";
import { policyOf } from "../../support/small-market";
import { contextOf, declarationOf, findingOf, lineOf, members, rules, without } from "./declared";

const statusesOf = (declaration: Declaration, context = contextOf()) =>
  reviewDeclaration(declaration, context).findings.map(({ rule, status }) => `${rule} ${status}`);

describe("reviewDeclaration", () => {
  it("finds everything in order where every rule is kept, each rule once and by id", () => {
    const applying = SUPERVISION_RULES.filter((rule) => rule !== "members-maximum");
    const review = reviewDeclaration(declarationOf(), contextOf());
    expect(review).toMatchObject({ cooperative: "venture", fiscalYear: 1404 });
    expect(statusesOf(declarationOf())).toEqual(applying.map((rule) => `${rule} ok`));
    expect(review.risk).toEqual({ tier: "low", points: 0, addends: [] });
  });

  it("knows nothing of a declaration without data, and blames nobody for it", () => {
    const { schema, cooperative, type, fiscalYear, asOf } = declarationOf();
    const bare: Declaration = { schema, cooperative, type, fiscalYear, asOf };
    const statuses = reviewDeclaration(bare, contextOf()).findings.map(({ status }) => status);
    expect(statuses.filter((status) => status !== "unknown")).toEqual(["ok"]);
    expect(findingOf("declared", bare)?.status).toBe("ok");
  });

  it("carries source and confidence of each rule, for numbers of members those of the policy", () => {
    expect(findingOf("capital-third", declarationOf())).toMatchObject({
      source: rules.rules["capital-third"].source,
      confidence: "A",
      validFrom: "1991-09-04",
    });
    const least = { minMembers: 7, source: "Table", confidence: "B", validFrom: "2022-08-01" };
    const policy = policyOf({ cooperatives: { production: least } });
    const { source, confidence, validFrom } = least;
    expect(findingOf("members-minimum", declarationOf(), contextOf({ policy }))).toMatchObject({
      source,
      confidence,
      validFrom,
    });
    expect(findingOf("members-minimum", declarationOf())?.source).toBe(
      rules.rules["members-minimum"].source,
    );
  });

  it("calls a breach what the rule calls it", () => {
    const few = declarationOf({ members: members.slice(0, 6) });
    expect(findingOf("members-minimum", few)?.status).toBe("fail");
    const mild = { ...rules.rules["members-minimum"], breach: "warn" as const };
    const milder = { ...rules, rules: { ...rules.rules, "members-minimum": mild } };
    expect(findingOf("members-minimum", few, contextOf({ rules: milder }))?.status).toBe("warn");
  });

  it("takes a dossier's members as well as a unit's, and refuses those of another", () => {
    const dossier = { opportunity: "venture", members: [{ seeker: "a" }, { seeker: "z" }] };
    expect(lineOf("members-as-proposed", {}, contextOf({ proposed: dossier }))).toBe("warn 2 1 z");
    const other = contextOf({ proposed: { opportunity: "other", members: [] } });
    expect(() => reviewDeclaration(declarationOf(), other)).toThrow(
      "expected the proposed unit of `venture`, got that of `other`",
    );
  });

  it("finds those who do not declare risky", () => {
    const review = reviewSilence({ cooperative: "c", fiscalYear: 1404 }, rules);
    expect(review.findings).toHaveLength(1);
    expect(review.findings[0]).toMatchObject({ rule: "declared", status: "fail", note: "none" });
    expect(review.risk).toMatchObject({ tier: "high", points: 100 });
  });
});

describe("the rules on members", () => {
  it("count those who have not left", () => {
    const left = members.map((one, at) => (at < 2 ? { ...one, left: "2025-01-01" } : one));
    expect(lineOf("members-minimum", {})).toBe("ok 7 8");
    expect(lineOf("members-minimum", { members: left })).toBe("fail 7 6");
    expect(lineOf("members-minimum", { members: left.slice(1) })).toBe("fail 7 6");
    expect(lineOf("members-minimum", { members: members.slice(0, 7) })).toBe("ok 7 7");
  });

  it("take their numbers from the type's table", () => {
    expect(lineOf("members-minimum", { type: "professional" })).toBe("fail 20 8");
    const policy = policyOf({ cooperatives: { production: { maxMembers: 8 } } });
    expect(lineOf("members-maximum", {}, contextOf({ policy }))).toBe("ok 8 8");
    const joined = [...members, { id: "i", joined: "2025-01-01" }];
    expect(lineOf("members-maximum", { members: joined }, contextOf({ policy }))).toBe("fail 8 9");
    expect(lineOf("members-maximum", {})).toBe("does not apply");
  });

  it("name those proposed who are no members, and mind nobody who joined", () => {
    const joined = [...members.slice(2), { id: "new", joined: "2025-01-01" }];
    expect(lineOf("members-as-proposed", { members: joined })).toBe("warn 8 6 a b");
    expect(lineOf("members-as-proposed", { members: [...members, ...joined.slice(-1)] })).toBe(
      "ok 8 8",
    );
    const { proposed: _, ...context } = contextOf();
    expect(lineOf("members-as-proposed", {}, context)).toBe("does not apply");
    expect(lineOf("jobs", {}, context)).toBe("does not apply");
  });
});

describe("the rules on capital", () => {
  const withMember = (facts: object) => [{ ...members[0]!, ...facts }, ...members.slice(1)];

  it("ask a third of the members' shares, and name who is behind", () => {
    // 800 · 0.3334 = 266.7
    const paying = (paid: number) => members.map((one) => ({ ...one, paid }));
    expect(lineOf("capital-third", { members: paying(34) })).toBe("ok 267 272");
    expect(lineOf("capital-third", { members: paying(33) })).toBe("fail 267 264 a b c d e f g h");
    // 700 of 800, though one has paid nothing
    expect(lineOf("capital-third", { members: withMember({ paid: 0 }) })).toBe("ok 267 700");
    expect(lineOf("capital-third", { members: withMember({ paid: undefined }) })).toBe(
      "unknown 267 -",
    );
    expect(lineOf("capital-third", { members: withMember({ share: undefined }) })).toBe(
      "unknown - -",
    );
  });

  it("ask all of it two years after registration", () => {
    const behind = withMember({ paid: 99 });
    expect(lineOf("capital-paid", {})).toBe("ok 800 800");
    expect(lineOf("capital-paid", { members: behind })).toBe("warn 800 799 a");
    // registered 11 Mordad 1403, 2024-08-01: due by 2026-08-02
    const due = { members: behind, registeredOn: "2024-08-01" };
    expect(lineOf("capital-paid", { ...due, asOf: "2026-08-02" })).toBe("ok not-due 2026-08-02 -");
    expect(lineOf("capital-paid", { ...due, asOf: "2026-08-03" })).toBe("warn 800 799 a");
    const undated = without(declarationOf({ members: behind }), "registeredOn");
    expect(findingOf("capital-paid", undated)?.status).toBe("unknown");
  });

  it("let nobody hold more than the policy's part of what was required, where that is more", () => {
    const declaration = declarationOf({ members: withMember({ share: 387 }) });
    const share = (capital: object) => {
      const proposed = { ...contextOf().proposed!, ...capital };
      return findingOf("member-share", declaration, contextOf({ proposed }))?.status;
    };
    // 30 % of 1 290 is 387
    expect(share({ capital: { required: 1_290 } })).toBe("ok");
    expect(share({ statute: { capital: { required: 1_290 } } })).toBe("ok");
    expect(share({ capital: { required: 1_289 } })).toBe("fail");
  });

  it("let nobody hold more than the policy's part", () => {
    // with 385 of one there are 700 + 385 + 200 = 1 285, 30 % of it is 385.5
    expect(lineOf("member-share", { members: withMember({ share: 385 }) })).toBe("ok 385 385");
    expect(lineOf("member-share", { members: withMember({ share: 387 }) })).toBe("fail 386 387 a");
    expect(findingOf("member-share", without(declarationOf(), "publicCapital"))?.status).toBe(
      "unknown",
    );
  });

  it("ask the policy's part of the members together", () => {
    // 800 of 1 568 is 51.02 %, of 1 569 50.98 %
    expect(lineOf("members-capital", { publicCapital: 768 })).toBe("ok 5100 5102");
    expect(lineOf("members-capital", { publicCapital: 769 })).toBe("fail 5100 5098");
    expect(lineOf("members-capital", { publicCapital: 0 })).toBe("ok 5100 10000");
    expect(lineOf("members-capital", { members: [], publicCapital: 0 })).toBe("unknown 5100 -");
  });
});

describe("the rules on the assembly", () => {
  const held = (heldOn: string, facts: object = {}) => ({
    assemblies: [{ kind: "ordinary" as const, heldOn, ...facts }],
  });

  it("ask an ordinary one by the end of Tir", () => {
    // 31 Tir 1405 is 2026-07-22
    expect(lineOf("assembly", held("2026-07-22"))).toBe("ok 2026-07-22 2026-07-22");
    expect(lineOf("assembly", held("2026-07-23"))).toBe("fail late 2026-07-22 2026-07-23");
    expect(lineOf("assembly", { assemblies: [] })).toBe("fail none 2026-07-22 -");
    const special = { assemblies: [{ kind: "extraordinary" as const, heldOn: "2026-06-01" }] };
    expect(lineOf("assembly", special)).toBe("fail none 2026-07-22 -");
  });

  it("count neither that of the year before nor that of the year after", () => {
    expect(lineOf("assembly", held("2026-03-20"))).toBe("fail none 2026-07-22 -");
    expect(lineOf("assembly", held("2026-03-21"))).toBe("ok 2026-07-22 2026-03-21");
    const later = { ...held("2027-05-01"), asOf: "2027-06-01" };
    expect(lineOf("assembly", later)).toBe("fail none 2026-07-22 -");
  });

  it("take the first of several, and wait until it is due", () => {
    const two = [...held("2026-07-30").assemblies, ...held("2026-05-01").assemblies];
    expect(lineOf("assembly", { assemblies: two })).toBe("ok 2026-07-22 2026-05-01");
    const early = { asOf: "2026-07-22", assemblies: [] };
    expect(lineOf("assembly", early)).toBe("ok not-due 2026-07-22 -");
    expect(lineOf("assembly", { ...early, asOf: "2026-07-23" })).toBe("fail none 2026-07-22 -");
    expect(findingOf("assembly", without(declarationOf(), "assemblies"))?.status).toBe("unknown");
  });

  it("ask more than half of the members of the day at a first call", () => {
    const on = (present: number, facts: object = {}) => held("2026-06-10", { present, ...facts });
    expect(lineOf("quorum", on(5))).toBe("ok 5 5");
    expect(lineOf("quorum", on(4))).toBe("warn 5 4");
    expect(lineOf("quorum", on(1, { call: "second" }))).toBe("ok second-call - 1");
    expect(lineOf("quorum", held("2026-06-10"))).toBe("unknown 5 -");
    expect(lineOf("quorum", { assemblies: [] })).toBe("does not apply");
    // one had left by then, one that day, one joined after it: 6 were members
    const changing = [
      { id: "a", joined: "2023-05-01", left: "2026-06-09" },
      { id: "b", joined: "2023-05-01", left: "2026-06-10" },
      ...members.slice(2, 7),
      { id: "h", joined: "2026-06-10" },
      { id: "i", joined: "2026-06-11" },
    ];
    expect(lineOf("quorum", { ...on(4), members: changing })).toBe("ok 4 4");
    expect(lineOf("quorum", { ...on(3), members: changing })).toBe("warn 4 3");
    // without two of them 4, whoever left that day not among them
    const fewer = changing.filter(({ id }) => id !== "c" && id !== "h");
    expect(lineOf("quorum", { ...on(3), members: fewer })).toBe("ok 3 3");
    expect(lineOf("quorum", { ...on(2), members: [...fewer, changing[2]!] })).toBe("warn 3 2");
  });
});

describe("the rules on offices", () => {
  const board = (electedOn: string, ...ids: readonly string[]) => ({
    board: { electedOn, members: ids },
  });

  it("ask a board of three to seven", () => {
    expect(lineOf("board-size", board("2024-06-10", "a", "b"))).toBe("fail 3…7 2");
    expect(lineOf("board-size", board("2024-06-10", ..."abcdefg"))).toBe("ok 3…7 7");
    expect(lineOf("board-size", board("2024-06-10", ..."abcdefgh"))).toBe("fail 3…7 8");
  });

  it("ask one elected no more than three years ago", () => {
    // 10 Mordad 1402 is 2023-08-01, three years later 2026-08-01
    expect(lineOf("board-term", board("2023-08-01", "a"))).toBe("ok 2026-08-01 2023-08-01");
    expect(lineOf("board-term", board("2023-07-31", "a"))).toBe("fail 2026-07-31 2023-07-31");
  });

  it("ask that its people are members", () => {
    expect(lineOf("board-members", board("2024-06-10", "z", "a", "y"))).toBe("fail 3 1 y z");
    expect(findingOf("board-members", without(declarationOf(), "members"))?.status).toBe("unknown");
  });

  it("ask inspectors of the fiscal year, up to the assembly after it", () => {
    const elected = (electedOn: string, asOf: string, ids = ["d"]) =>
      lineOf("inspector-term", { inspectors: { electedOn, members: ids }, asOf });
    // elected in 1404: until 31 Tir 1405
    expect(elected("2025-04-01", "2026-07-22")).toBe("ok 2026-07-22 2025-04-01");
    expect(elected("2025-04-01", "2026-07-23")).toBe("fail 2026-07-22 2025-04-01");
    expect(elected("2026-06-10", "2026-08-01", [])).toBe("fail none 2027-07-22 -");
  });

  it("ask inspectors who hold no other office", () => {
    const inspectors = { electedOn: "2026-06-10", members: ["d", "a", "e"] };
    expect(lineOf("inspector-independent", { inspectors })).toBe("fail 0 2 a e");
    const silent = without(declarationOf({ inspectors }), "manager");
    expect(findingOf("inspector-independent", silent)).toMatchObject({
      status: "fail",
      subjects: ["a"],
    });
    expect(findingOf("inspector-independent", without(declarationOf(), "manager"))?.status).toBe(
      "unknown",
    );
    expect(findingOf("inspector-independent", without(declarationOf(), "board"))?.status).toBe(
      "unknown",
    );
    expect(lineOf("inspector-independent", { manager: null })).toBe("ok 0 0");
  });
});

describe("the rules on work", () => {
  it("ask as many jobs as the unit has members, where members work", () => {
    expect(lineOf("jobs", { jobs: { members: 5, hired: 3 } })).toBe("ok 8 8");
    expect(lineOf("jobs", { jobs: { members: 5, hired: 2 } })).toBe("warn 8 7");
    expect(lineOf("jobs", { type: "housing" })).toBe("does not apply");
    // nine in ten of 8 are 7.2
    const most = { ...rules.rules.jobs, minShare: 9_000 };
    const context = contextOf({ rules: { ...rules, rules: { ...rules.rules, jobs: most } } });
    expect(lineOf("jobs", { jobs: { members: 7, hired: 0 } }, context)).toBe("warn 8 7");
    expect(lineOf("jobs", { jobs: undefined } as never)).toBe("unknown 8 -");
  });

  it("ask half of the jobs for members where there is public capital", () => {
    expect(lineOf("member-workers", { jobs: { members: 5, hired: 5 } })).toBe("ok 5000 5000");
    expect(lineOf("member-workers", { jobs: { members: 4, hired: 5 } })).toBe("fail 5000 4444");
    expect(lineOf("member-workers", { jobs: { members: 0, hired: 0 } })).toBe("unknown 5000 -");
    expect(lineOf("member-workers", { publicCapital: 0 })).toBe("does not apply");
    expect(lineOf("member-workers", { type: "housing" })).toBe("does not apply");
    const silent = without(declarationOf(), "publicCapital");
    expect(findingOf("member-workers", silent)?.status).toBe("unknown");
  });
});

describe("the rules on accounts", () => {
  const accounts = (facts: object) => ({ accounts: { ...declarationOf().accounts, ...facts } });

  it("ask that they add up", () => {
    expect(lineOf("accounts", accounts({ surplus: 201 }))).toBe("fail 200 201");
    expect(lineOf("accounts", accounts({ cost: 1_300, surplus: -300 }))).toBe("ok -300 -300");
    expect(lineOf("accounts", accounts({ surplus: undefined }))).toBe("unknown 200 -");
    expect(lineOf("accounts", accounts({ cost: undefined }))).toBe("unknown - -");
  });

  it("ask a twentieth of the surplus for the reserve, rounded up", () => {
    expect(lineOf("legal-reserve", accounts({ reserveAdded: 9 }))).toBe("warn 10 9");
    const odd = { income: 1_001, surplus: 201 };
    expect(lineOf("legal-reserve", accounts({ ...odd, reserveAdded: 10 }))).toBe("warn 11 10");
    expect(lineOf("legal-reserve", accounts({ cost: 1_300, surplus: -300 }))).toBe(
      "ok no-surplus - -",
    );
  });

  it("ask no reserve of a year without a surplus", () => {
    expect(lineOf("legal-reserve", accounts({ income: 800, surplus: 0 }))).toBe(
      "ok no-surplus - -",
    );
  });

  it("ask nothing more once the reserve is a quarter of the capital", () => {
    // capital 1 000: 250
    expect(lineOf("legal-reserve", accounts({ reserveBefore: 250, reserveAdded: 0 }))).toBe(
      "ok 0 0",
    );
    expect(lineOf("legal-reserve", accounts({ reserveBefore: 246, reserveAdded: 4 }))).toBe(
      "ok 4 4",
    );
    expect(lineOf("legal-reserve", accounts({ reserveBefore: 245, reserveAdded: 4 }))).toBe(
      "warn 5 4",
    );
    expect(lineOf("legal-reserve", accounts({ reserveBefore: 300, reserveAdded: 0 }))).toBe(
      "ok 0 0",
    );
    const mean = { reserveBefore: 250, reserveAdded: 0, meanCapital: 1_008 };
    expect(lineOf("legal-reserve", accounts(mean))).toBe("warn 2 0");
  });

  it("need neither reserve nor capital where the whole part is set aside", () => {
    const full = accounts({ reserveBefore: undefined });
    expect(findingOf("legal-reserve", without(declarationOf(full), "members"))?.status).toBe("ok");
    expect(lineOf("legal-reserve", accounts({ reserveBefore: undefined, reserveAdded: 9 }))).toBe(
      "unknown - -",
    );
    expect(lineOf("legal-reserve", accounts({ reserveAdded: undefined }))).toBe("unknown 10 -");
  });

  it("ask four in a hundred as training due, of a surplus stated or reckoned", () => {
    expect(lineOf("training-due", accounts({ trainingDuePaid: 7 }))).toBe("warn 8 7");
    expect(lineOf("training-due", accounts({ surplus: undefined, trainingDuePaid: 7 }))).toBe(
      "warn 8 7",
    );
    expect(lineOf("training-due", accounts({ surplus: 0, income: 800 }))).toBe("ok no-surplus - -");
    expect(lineOf("training-due", accounts({ trainingDuePaid: undefined }))).toBe("unknown 8 -");
  });
});

const day = fc
  .integer({ min: 0, max: 1_500 })
  .map((days) => new Date(Date.UTC(2023, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const ids = fc.uniqueArray(fc.constantFrom(..."abcdefghij"), { maxLength: 9 });
const amount = fc.option(fc.nat({ max: 900 }), { nil: undefined });
const office = fc.record({ electedOn: day, members: ids });

/** Declarations of all kinds, with holes everywhere. */
const declarationArbitrary = fc
  .record(
    {
      registeredOn: day,
      members: ids.chain((some) =>
        fc.tuple(
          ...some.map((id) =>
            fc.record({ id: fc.constant(id), joined: day, share: amount, paid: amount }),
          ),
        ),
      ),
      publicCapital: fc.nat({ max: 900 }),
      assemblies: fc.array(
        fc.record({
          kind: fc.constantFrom("ordinary", "extraordinary"),
          heldOn: day,
          present: amount,
        }),
        { maxLength: 3 },
      ),
      board: office,
      inspectors: office,
      manager: fc.constantFrom(null, ..."abcdefghij"),
      jobs: fc.record({ members: fc.nat({ max: 9 }), hired: fc.nat({ max: 9 }) }),
      accounts: fc.record({
        income: amount,
        cost: amount,
        surplus: amount,
        reserveBefore: amount,
        reserveAdded: amount,
        trainingDuePaid: amount,
      }),
      type: fc.constantFrom("production", "housing", "professional"),
      asOf: day,
    },
    { requiredKeys: ["type", "asOf"] },
  )
  .map(
    (facts) =>
      ({
        schema: "taavon.declaration/1",
        cooperative: "venture",
        fiscalYear: 1404,
        ...facts,
      }) as Declaration,
  );

const droppable = [
  "registeredOn",
  "members",
  "publicCapital",
  "assemblies",
  "board",
  "inspectors",
  "manager",
  "jobs",
  "accounts",
] as const;

describe("any declaration", () => {
  it("has no breach because a datum is missing", () => {
    let breaches = 0;
    fc.assert(
      fc.property(declarationArbitrary, fc.subarray([...droppable]), (declaration, dropped) => {
        const isBreach = (one: string) => /warn|fail/.test(one);
        const before = statusesOf(declaration).filter(isBreach);
        const after = statusesOf(without(declaration, ...dropped)).filter(isBreach);
        expect(after.filter((one) => !before.includes(one))).toEqual([]);
        breaches += before.length;
      }),
      { numRuns: 300 },
    );
    expect(breaches).toBeGreaterThan(100);
  });

  it("has a risk whose addends sum to its points and are its findings that are not in order", () => {
    fc.assert(
      fc.property(declarationArbitrary, (declaration) => {
        const { findings, risk } = reviewDeclaration(declaration, contextOf());
        expect(risk.addends.reduce((sum, { points }) => sum + points, 0)).toBe(risk.points);
        const open = findings.filter(({ status }) => status !== "ok");
        for (const { rule, status, points } of risk.addends) {
          const { breach, unknown } = rules.rules[rule].points;
          expect(points).toBe(status === "unknown" ? unknown : breach);
          expect(open.map((one) => `${one.rule} ${one.status}`)).toContain(`${rule} ${status}`);
        }
        const weighing = open.filter(({ rule, status }) => {
          const { breach, unknown } = rules.rules[rule].points;
          return (status === "unknown" ? unknown : breach) > 0;
        });
        expect(risk.addends).toHaveLength(weighing.length);
      }),
    );
  });

  it("of a unit as it was proposed has nothing to say of its members", () => {
    let units = 0;
    fc.assert(
      fc.property(marketArbitrary(), ({ dataset, policy }) => {
        const plan = proposePlan(createMarket(dataset, policy), { effort: "quick" });
        for (const unit of plan.units) {
          const record = dataset.opportunities.find(({ id }) => id === unit.opportunity)!;
          if (record.kind !== "investment") throw new Error("a unit is an investment");
          const declaration = declarationOf({
            cooperative: unit.opportunity,
            type: record.cooperative,
            members: unit.capital.contributions.map(({ seeker, amount, dueAtRegistration }) => ({
              id: seeker,
              joined: "2026-03-21",
              share: amount,
              paid: dueAtRegistration,
            })),
            publicCapital: unit.capital.facility,
          });
          const review = reviewDeclaration(declaration, { proposed: unit, policy, rules });
          const statusOf = (rule: string) =>
            review.findings.find((one) => one.rule === rule)?.status ?? "ok";
          for (const rule of [
            "members-minimum",
            "members-maximum",
            "members-as-proposed",
            "capital-third",
          ]) {
            expect(`${rule} ${statusOf(rule)}`).toBe(`${rule} ok`);
          }
          units += 1;
        }
      }),
    );
    expect(units).toBeGreaterThan(0);
  });
});
