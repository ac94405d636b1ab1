import { describe, expect, it } from "vitest";
import type { Investment } from "../../src/dataset/opportunity";
import type { Seeker } from "../../src/dataset/seeker";
import type { Check, CheckRule } from "../../src/document/proposed-unit";
import type { PolicyInput } from "../../src/policy/policy";
import { planCapital } from "../../src/unit/capital-plan";
import { checkUnit, type DraftUnit } from "../../src/unit/check-unit";
import { fillOffices } from "../../src/unit/fill-offices";
import { compileTies } from "../../src/unit/ties";
import { type Facts, marketOf, seekerOf, ventureOf } from "../support/small-market";

const MOST = Number.MAX_SAFE_INTEGER;

interface UnitFacts {
  /** Facts of the seekers `a`, `b`, …; four of 300 rial by default. */
  readonly people?: readonly Facts<Seeker>[];
  /** Who of them are members; all by default. */
  readonly members?: readonly number[];
  readonly venture?: Facts<Investment>;
  readonly policy?: Partial<PolicyInput>;
  readonly draft?: Partial<DraftUnit>;
}

/**
 * The checks of a unit that keeps every rule unless something is stated: two to four members in one
 * role, shares of 100 to 300 of a required 1 000, a board of one, an alternate, an inspector.
 */
function checksOf({
  people = [{}, {}, {}, {}],
  venture,
  policy,
  draft,
  ...facts
}: UnitFacts): Check[] {
  const seekers = people.map((one, at) =>
    seekerOf({ id: String.fromCharCode(97 + at), capacities: { capital: 300 }, ...one }),
  );
  const market = marketOf({
    seekers,
    opportunities: [
      ventureOf({
        members: { min: 2, max: 4 },
        capital: { required: 1_000, memberShare: { min: 100, max: 300 } },
        roles: [{ id: "r", title: "", places: { min: 1, max: 4 }, skills: [] }],
        ...venture,
      }),
    ],
    policy: {
      cooperatives: { production: { minMembers: 2 } },
      offices: { board: [{ upTo: null, members: 1 }], inspectorAlternates: 0 },
      reserves: 0,
      ...policy,
    },
  });
  const members = facts.members ?? [...seekers.keys()];
  const record = market.opportunities[0]!.record as Investment;
  return checkUnit(market, compileTies(market), {
    opportunity: 0,
    record,
    members,
    roles: members.map(() => "r"),
    offices: fillOffices(
      market,
      members.map((seeker) => ({ seeker, role: 0, value: 9 - seeker })),
    ),
    capital: planCapital(market, record, members),
    reserves: record.roles.map(({ id }) => ({ role: id, seekers: [] })),
    unconfirmed: 0,
    ...draft,
  });
}

/** The status of the only check of a rule, and its words where they are asked. */
function check(rule: CheckRule, facts: UnitFacts = {}): Check {
  const [only, ...others] = checksOf(facts).filter((one) => one.rule === rule);
  expect(others).toEqual([]);
  return only!;
}
const status = (rule: CheckRule, facts: UnitFacts = {}): string => check(rule, facts).status;

describe("the checks of a unit", () => {
  it("stand in the order of the specification, composition once for each row", () => {
    const all =
      "members roles capital offices inspector-kin together apart eligibility reserves subscription";
    expect(
      checksOf({})
        .map(({ rule }) => rule)
        .join(" "),
    ).toBe(all);
    const composition = [
      { kind: "family" as const, max: 4 },
      { kind: "local" as const, minShare: 0 },
    ];
    const rules = checksOf({ policy: { composition } }).map(({ rule }) => rule);
    expect(rules.slice(4, 8)).toEqual(["inspector-kin", "composition", "composition", "together"]);
  });

  it("are all ok for a unit that keeps every rule", () => {
    expect(checksOf({}).filter((one) => one.status !== "ok")).toEqual([]);
  });
});

describe("the check of members", () => {
  const sized = (min: number, max: number) =>
    status("members", { venture: { members: { min, max } } });

  it("holds four members against the venture's range", () => {
    expect([sized(3, 5), sized(4, 4), sized(5, 6), sized(2, 3)]).toEqual([
      "ok",
      "ok",
      "fail",
      "fail",
    ]);
  });

  it("holds them against the bounds of the type", () => {
    const typed = (row: object) =>
      status("members", { policy: { cooperatives: { production: row } } });
    expect(typed({ minMembers: 4 })).toBe("ok");
    expect(typed({ minMembers: 5 })).toBe("fail");
    expect(typed({ minMembers: 2, maxMembers: 4 })).toBe("ok");
    expect(typed({ minMembers: 2, maxMembers: 3 })).toBe("fail");
  });

  it("says the numbers", () => {
    expect(check("members").detail).toBe("4 members, 2 to 4 allowed");
  });
});

describe("the check of roles", () => {
  const role = (id: string, min: number, max: number) => ({
    id,
    title: "",
    places: { min, max },
    skills: [],
  });
  const filled = (roles: ReturnType<typeof role>[], held: string[]) =>
    check("roles", { venture: { roles }, draft: { roles: held } });

  it("wants every role within its places", () => {
    const roles = [role("x", 1, 3), role("y", 1, 1)];
    expect(filled(roles, ["x", "x", "x", "y"]).status).toBe("ok");
    expect(filled(roles, ["x", "x", "y", "y"]).status).toBe("fail");
    expect(filled(roles, ["x", "x", "x", "x"]).detail).toBe("roles outside their places: `x`, `y`");
    expect(filled([role("x", 0, 4), role("y", 0, 4)], ["x", "x", "x", "x"]).status).toBe("ok");
    expect(filled([role("x", 0, 4), role("y", 2, 4)], ["x", "x", "x", "y"]).status).toBe("fail");
  });
});

describe("the check of capital", () => {
  const withCapital = (...capitals: (number | undefined)[]) =>
    status("capital", { people: capitals.map((capital) => ({ capacities: { capital } })) });

  it("wants 51 % of the required from members who each have the smallest share", () => {
    expect(withCapital(300, 210)).toBe("ok");
    expect(withCapital(300, 209)).toBe("fail");
    expect(withCapital(300, 300, 99)).toBe("fail");
    expect(withCapital(300, 300, 100)).toBe("ok");
  });

  it("counts no more than the largest share, and no more than 30 %", () => {
    expect(withCapital(9_000, 209)).toBe("fail");
    const venture = { capital: { required: 1_000, memberShare: { min: 100, max: 400 } } };
    const people = [400, 205].map((capital) => ({ capacities: { capital } }));
    expect(status("capital", { venture, people })).toBe("fail");
    expect(status("capital", { venture, people, policy: { capital: { maxShare: 4_000 } } })).toBe(
      "ok",
    );
  });

  it("is unknown where it holds counting unknown capital as the smallest share, else fails", () => {
    expect(withCapital(300, 110, undefined)).toBe("unknown");
    expect(withCapital(300, 109, undefined)).toBe("fail");
    expect(withCapital(300, 300, undefined)).toBe("unknown");
  });

  it("says what is there and what is needed", () => {
    expect(check("capital").detail).toBe("members can bring 1200 rial, 510 needed");
  });
});

describe("the check of offices", () => {
  // one on the board, one alternate, one inspector: three
  const withRecords = (...records: (boolean | undefined)[]) =>
    check("offices", { people: records.map((clearRecord) => ({ standing: { clearRecord } })) });

  it("wants as many members without a bad record as offices", () => {
    expect(withRecords(true, true, true, false)).toMatchObject({
      status: "ok",
      detail: "3 members may hold office, 3 needed",
    });
    expect(withRecords(true, true, false, false)).toMatchObject({
      status: "fail",
      detail: "2 members may hold office, 3 needed",
    });
  });

  it("is unknown where someone named has not stated a record, and fails all the same", () => {
    expect(withRecords(true, true, undefined).status).toBe("unknown");
    expect(withRecords(true, undefined).status).toBe("fail");
    // nobody need name the fourth
    expect(withRecords(true, true, true, undefined).status).toBe("ok");
  });

  it("asks of the manager as well", () => {
    const people = [{}, {}, {}, { standing: { clearRecord: undefined } }];
    expect(status("offices", { people })).toBe("ok");
    const capacities = { capital: 300, leads: ["manager" as const] };
    people[3] = { standing: { clearRecord: undefined }, capacities } as (typeof people)[number];
    expect(status("offices", { people })).toBe("unknown");
  });

  it("fails where no board row covers the size, and where nobody manages", () => {
    const offices = { board: [{ upTo: 3, members: 1 }] };
    expect(check("offices", { policy: { offices } })).toMatchObject({
      status: "fail",
      detail: "no board is defined for 4 members",
    });
    expect(withRecords(false, false, false).status).toBe("fail");
  });
});

describe("the check of inspectors' kin", () => {
  // a is on the board, b inspects, c is the board's alternate, d the inspector's, where there is one
  const offices = { board: [{ upTo: null, members: 1 }], inspectorAlternates: 1 };
  const kin = (...relatives: (string[] | undefined)[]) =>
    check("inspector-kin", {
      people: relatives.map((one) => ({ relatives: one })),
      policy: { offices },
    });

  it("warns of an inspector or alternate who is kin of the board or its alternate, either way", () => {
    expect(kin([], [], [], []).status).toBe("ok");
    expect(kin(["b"], [], [], [])).toMatchObject({
      status: "warn",
      detail: "relatives of board members: `b`",
    });
    expect(kin([], ["a"], [], []).status).toBe("warn");
    expect(kin([], [], ["b"], []).status).toBe("warn");
    expect(kin([], [], [], ["a"]).status).toBe("warn");
    expect(kin([], [], ["d"], ["a"]).detail).toBe("relatives of board members: `d`");
  });

  it("minds no kin among inspectors, on the board, of others, or through others", () => {
    expect(kin([], ["d"], [], []).status).toBe("ok");
    expect(kin(["c"], [], [], []).status).toBe("ok");
    expect(kin(["e"], ["e"], [], [], []).status).toBe("ok");
  });
});

describe("the check of composition", () => {
  it("fails a row that the members do not keep, each row alone", () => {
    const people = [{ groups: ["g"] }, { relatives: ["a"] }, { region: "near" }, {}];
    const composition = [
      { kind: "local" as const, minShare: 7_500 },
      { kind: "local" as const, minShare: 7_501 },
      { kind: "group" as const, group: "g", minShare: 2_500 },
      { kind: "group" as const, group: "g", minShare: 2_501 },
      { kind: "family" as const, max: 2 },
      { kind: "family" as const, max: 1 },
    ];
    const checks = checksOf({ people, policy: { composition } });
    const found = checks.filter(({ rule }) => rule === "composition");
    expect(found.map((one) => [one.status, one.detail])).toEqual([
      ["ok", "local: at least 7500 bp"],
      ["fail", "local: at least 7501 bp"],
      ["ok", "group `g`: at least 2500 bp"],
      ["fail", "group `g`: at least 2501 bp"],
      ["ok", "family: at most 2"],
      ["fail", "family: at most 1"],
    ]);
  });
});

describe("the checks of together and apart", () => {
  it("fail where companions are split, and nowhere else", () => {
    const people = [{ together: "k" }, { together: "k" }, {}, { together: "alone" }];
    expect(status("together", { people })).toBe("ok");
    expect(status("together", { people, members: [2, 3] })).toBe("ok");
    expect(check("together", { people, members: [0, 2, 3] })).toMatchObject({
      status: "fail",
      detail: "1 members are split",
    });
  });

  it("fail where members are kept apart, whoever says so", () => {
    const people = [{ apart: ["c"] }, {}, {}, {}];
    expect(status("apart", { people })).toBe("fail");
    expect(check("apart", { people }).detail).toBe("2 members clash");
    expect(status("apart", { people: [...people].reverse() })).toBe("fail");
    expect(status("apart", { people, members: [0, 1, 3] })).toBe("ok");
    expect(status("apart", { people, members: [1, 2, 3] })).toBe("ok");
  });
});

describe("the check of eligibility", () => {
  it("is unknown as soon as one member has something to confirm", () => {
    expect(status("eligibility")).toBe("ok");
    expect(check("eligibility", { draft: { unconfirmed: 1 } })).toMatchObject({
      status: "unknown",
      detail: "1 members have something to confirm",
    });
  });
});

describe("the check of reserves", () => {
  it("warns where a role has fewer than the policy asks", () => {
    const of = (...counts: number[]) =>
      check("reserves", {
        policy: { reserves: 2 },
        draft: {
          reserves: counts.map((count, at) => ({
            role: `${at}`,
            seekers: Array.from({ length: count }, (_, seeker) => `${seeker}`),
          })),
        },
      });
    expect(of(2, 2)).toMatchObject({ status: "ok", detail: "every role has 2 reserves" });
    expect(of(2, 1).status).toBe("warn");
    expect(of(0, 1, 2).detail).toBe("2 roles have fewer than 2 reserves");
    expect(status("reserves", { policy: { reserves: 0 } })).toBe("ok");
  });
});

describe("the check of subscription", () => {
  const subscribed = (required: number, min: number) =>
    check("subscription", {
      venture: { capital: { required, memberShare: { min, max: MOST } } },
      draft: { capital: { required, equity: 0, contributions: [], facility: 0 } },
      // why: the plan of capital is not looked at here
      people: [{}, {}],
    });

  it("warns where the smallest shares together pass the required capital", () => {
    expect(subscribed(200, 100)).toMatchObject({
      status: "ok",
      detail: "smallest shares sum to 200 rial of 200",
    });
    expect(subscribed(199, 100).status).toBe("warn");
  });

  it("is exact at 2^53", () => {
    // 2 · 4 503 599 627 370 495 = 2^53 − 2
    expect(subscribed(MOST, 4_503_599_627_370_495).status).toBe("ok");
    expect(subscribed(MOST - 2, 4_503_599_627_370_495).status).toBe("warn");
  });
});

describe("the source of a check", () => {
  const policy: Partial<PolicyInput> = {
    cooperatives: { production: { minMembers: 2, source: "type", validFrom: "2011-01-29" } },
    capital: { source: "capital", validFrom: "1991-09-04" },
    offices: { board: [{ upTo: null, members: 1, source: "row" }], source: "offices" },
    composition: [
      { kind: "family", max: 4, validFrom: "2020-01-01", source: "family", confidence: "B" },
      { kind: "local", minShare: 0 },
    ],
  };

  it("is that of the part of the policy behind it", () => {
    const sources = checksOf({ policy }).map(({ rule, source, validFrom }) => [
      rule,
      source,
      validFrom,
    ]);
    expect(sources).toEqual([
      ["members", "type", "2011-01-29"],
      ["roles", undefined, undefined],
      ["capital", "capital", "1991-09-04"],
      ["offices", "offices", undefined],
      ["inspector-kin", undefined, undefined],
      ["composition", "family", "2020-01-01"],
      ["composition", undefined, undefined],
      ["together", undefined, undefined],
      ["apart", undefined, undefined],
      ["eligibility", undefined, undefined],
      ["reserves", undefined, undefined],
      ["subscription", "capital", "1991-09-04"],
    ]);
  });

  it("is left out where the policy has none", () => {
    for (const one of checksOf({})) expect(Object.keys(one)).toEqual(["rule", "status", "detail"]);
  });
});
