import { describe, expect, it } from "vitest";
import { TaavonError } from "../../src/dataset/taavon-error";
import { lottery } from "../../src/market/lottery";
import type { Market } from "../../src/market/market";
import { shortlist, shortlists } from "../../src/shortlist/shortlists";
import type { ShortlistsQuery } from "../../src/shortlist/shortlists-query";
import { jobOf, marketOf, type Parts, seekerOf, ventureOf } from "../support/small-market";

/** Two ids that draw the same lottery number under the seed 1389. */
const TWINS = ["o112789", "o349192"] as const;

const welder = (id: string, level: number) => seekerOf({ id, skills: [{ skill: "weld", level }] });

/** The seekers of the list of the only role. */
function listed(parts: Parts, k = 100): string[] {
  const market = marketOf({ opportunities: [jobOf()], ...parts });
  const opportunity = market.opportunities[0]!.record.id;
  return shortlist(market, { opportunity, k }).map(({ seeker }) => seeker);
}

/** All lists: whose, then `opportunity/role` or the seekers. */
function lists(market: Market, query: ShortlistsQuery): [string, string[]][] {
  return Array.from(shortlists(market, query), ({ seeker, opportunity, role, candidates }) =>
    query.by === "seeker"
      ? [seeker!, candidates.map((one) => `${one.opportunity}/${one.role}`)]
      : [`${opportunity}/${role}`, candidates.map((one) => one.seeker)],
  );
}

describe("a role's candidates", () => {
  it("come by value first", () => {
    const seekers = [welder("a", 3), welder("b", 5), welder("c", 4), welder("d", 1)];
    expect(listed({ seekers })).toEqual(["b", "c", "a"]);
  });

  it("come by value with priority, not by score", () => {
    const policy = { priorities: [{ group: "g", bonus: 1_500 }] };
    // level 4: fit 8 000, score 8 800, value 10 300; level 5: 10 000
    const seekers = [welder("a", 5), { ...welder("b", 4), groups: ["g"] }];
    expect(listed({ seekers, policy })).toEqual(["b", "a"]);
    expect(listed({ seekers, policy: { ...policy, priorityCap: 1_199 } })).toEqual(["a", "b"]);
  });

  it("come by lottery where values tie, and the seed decides it", () => {
    const ids = ["a", "b", "c", "d", "e", "f"];
    const seekers = ids.map((id) => welder(id, 5));
    for (const seed of ["1389", "1404"]) {
      const drawn = [...ids].sort((a, b) => lottery(seed, a) - lottery(seed, b));
      expect(listed({ seekers, policy: { seed } })).toEqual(drawn);
    }
    expect(listed({ seekers })).not.toEqual(listed({ seekers, policy: { seed: "1404" } }));
  });

  it("come by id where the lottery ties as well", () => {
    expect(lottery("1389", TWINS[0])).toBe(lottery("1389", TWINS[1]));
    const seekers = TWINS.map((id) => welder(id, 5));
    expect(listed({ seekers })).toEqual(TWINS);
    expect(listed({ seekers: [...seekers].reverse() })).toEqual(TWINS);
    expect(listed({ seekers }, 1)).toEqual([TWINS[0]]);
  });

  it("are as many as asked, the first of the order", () => {
    const seekers = [welder("a", 3), welder("b", 5), welder("c", 4)];
    expect([0, 1, 2, 3, 4].map((k) => listed({ seekers }, k).join(""))).toEqual([
      "",
      "b",
      "bc",
      "bca",
      "bca",
    ]);
  });

  it("carry the numbers of their assessment and what is to be confirmed", () => {
    const skills = [{ skill: "weld", level: 4 }];
    const seekers = [seekerOf({ id: "a", skills, groups: ["g"], consent: undefined })];
    const policy = { priorities: [{ group: "g", bonus: 5 }] };
    const market = marketOf({ seekers, opportunities: [jobOf()], policy });
    expect(shortlist(market, { opportunity: "job", k: 1 })).toEqual([
      {
        seeker: "a",
        opportunity: "job",
        role: "role",
        fit: 8_000,
        appeal: 10_000,
        score: 8_800,
        priority: 5,
        value: 8_805,
        toConfirm: ["consent"],
      },
    ]);
  });
});

describe("the lists of a market", () => {
  const role = (id: string, level: number) => ({
    id,
    title: "",
    places: { min: 0 as const, max: 1 },
    skills: [{ skill: "weld", level }],
  });
  const parts: Parts = {
    seekers: [welder("b", 4), welder("a", 5), seekerOf({ id: "c", skills: [] })],
    opportunities: [
      ventureOf({ id: "v", roles: [role("z", 5), role("y", 5)] }),
      jobOf({ id: "j", role: role("r", 4) }),
    ],
    // capital and use weigh nothing: fit is that of the skill, appeal is whole
    policy: { weights: { fit: { capital: 0 }, appeal: { use: 0 } } },
  };

  it("by role stand in the order of opportunity and role", () => {
    const market = marketOf(parts);
    expect(lists(market, { by: "role", k: 9 })).toEqual([
      ["j/r", [..."ab"].sort((a, b) => lottery("1389", a) - lottery("1389", b))],
      ["v/y", ["a", "b"]],
      ["v/z", ["a", "b"]],
    ]);
    expect(lists(market, { by: "role", k: 0 }).map(([, list]) => list)).toEqual([[], [], []]);
  });

  it("by seeker name everyone, also those without a role", () => {
    const market = marketOf(parts);
    const [a, b, c, ...rest] = lists(market, { by: "seeker", k: 9 });
    // a is worth 10 000 everywhere: by lottery of the opportunity, then role
    const job = lottery("1389", "j") < lottery("1389", "v") ? ["j/r"] : [];
    expect(a).toEqual(["a", [...job, "v/y", "v/z", ...(job.length > 0 ? [] : ["j/r"])]]);
    // b is worth less in v
    expect(b).toEqual(["b", ["j/r", "v/y", "v/z"]]);
    expect(c).toEqual(["c", []]);
    expect(rest).toEqual([]);
    expect(lists(market, { by: "seeker", k: 1 })[1]).toEqual(["b", ["j/r"]]);
    expect(lists(market, { by: "seeker", k: 0 }).map(([, list]) => list)).toEqual([[], [], []]);
  });

  it("by seeker come by lottery of the opportunity where values tie, then by its id", () => {
    const opportunities = [...TWINS, "x", "y", "z"].map((id) => jobOf({ id }));
    const drawn = opportunities
      .map(({ id }) => id)
      .sort((a, b) => lottery("1389", a) - lottery("1389", b) || (a < b ? -1 : 1));
    const market = marketOf({ seekers: [seekerOf()], opportunities: [...opportunities].reverse() });
    const ranked = drawn.map((id) => `${id}/role`);
    expect(lists(market, { by: "seeker", k: 9 })).toEqual([["s", ranked]]);
    expect(lists(market, { by: "seeker", k: 2 })).toEqual([["s", ranked.slice(0, 2)]]);
  });

  it("look at the roles of a range alone, half-open", () => {
    const market = marketOf(parts);
    const range = { from: 1, to: 2 };
    expect(lists(market, { by: "role", k: 1, range })).toEqual([["v/y", ["a"]]]);
    expect(lists(market, { by: "seeker", k: 9, range })).toEqual([
      ["a", ["v/y"]],
      ["b", ["v/y"]],
      ["c", []],
    ]);
    expect(lists(market, { by: "role", k: 1, range: { from: 3, to: 3 } })).toEqual([]);
  });

  it("are none where there is nobody or nothing", () => {
    const nobody = marketOf({ opportunities: [jobOf()] });
    expect(lists(nobody, { by: "role", k: 3 })).toEqual([["job/role", []]]);
    expect(lists(nobody, { by: "seeker", k: 3 })).toEqual([]);
    const nothing = marketOf({ seekers: [seekerOf()] });
    expect(lists(nothing, { by: "role", k: 3 })).toEqual([]);
    expect(lists(nothing, { by: "seeker", k: 3 })).toEqual([["s", []]]);
  });

  it("may be left half-way and read again", () => {
    const market = marketOf(parts);
    const found = shortlists(market, { by: "role", k: 1 });
    for (const { opportunity } of found) {
      expect(opportunity).toBe("j");
      break;
    }
    expect([...found]).toHaveLength(3);
    expect([...found]).toEqual([...found]);
  });

  it("look at the seekers of a range alone, half-open", () => {
    const market = marketOf(parts);
    const seekers = { from: 1, to: 3 };
    expect(lists(market, { by: "role", k: 9, seekers })).toEqual([
      ["j/r", ["b"]],
      ["v/y", ["b"]],
      ["v/z", ["b"]],
    ]);
    expect(lists(market, { by: "seeker", k: 1, seekers })).toEqual([
      ["b", ["j/r"]],
      ["c", []],
    ]);
  });
});

describe("a query", () => {
  const role = (id: string) => ({ id, title: "", places: { min: 0, max: 1 }, skills: [] });
  const market = marketOf({
    seekers: [seekerOf()],
    opportunities: [
      jobOf(),
      jobOf({ id: "old", validTo: "2026-03-20" }),
      ventureOf({ roles: [role("a"), role("b")] }),
    ],
  });
  const error = (run: () => unknown): unknown => {
    try {
      run();
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(TaavonError);
      return [(thrown as TaavonError).code, (thrown as TaavonError).message];
    }
    return undefined;
  };

  it("for one role names it, unless there is no other", () => {
    const of = (opportunity: string, named?: string) =>
      shortlist(market, {
        opportunity,
        ...(named === undefined ? {} : { role: named }),
        k: 1,
      }).map((one) => one.role);
    expect(of("job")).toEqual(["role"]);
    expect(of("job", "role")).toEqual(["role"]);
    expect(of("venture", "b")).toEqual(["b"]);
  });

  it.each([
    [{ opportunity: "x" }, "no opportunity `x` with one role"],
    [{ opportunity: "old" }, "no opportunity `old` with one role"],
    [{ opportunity: "venture" }, "no opportunity `venture` with one role"],
    [{ opportunity: "venture", role: "c" }, "no opportunity `venture` with role `c`"],
    [{ opportunity: "job", role: "c" }, "no opportunity `job` with role `c`"],
  ])("for %j is refused as an unknown id", (query, message) => {
    expect(error(() => shortlist(market, { ...query, k: 1 }))).toEqual(["unknown_id", message]);
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
    "for k = %d is refused",
    (k) => {
      const expected = ["invalid_option", "`k` should be an integer from 0 to 9007199254740991"];
      expect(error(() => shortlist(market, { opportunity: "job", k }))).toEqual(expected);
      expect(error(() => [...shortlists(market, { by: "role", k })])).toEqual(expected);
      expect(error(() => [...shortlists(market, { by: "seeker", k })])).toEqual(expected);
    },
  );

  it.each([
    [{ from: 0, to: 4 }, "`range.to` should be an integer from 0 to 3"],
    [{ from: 0, to: -1 }, "`range.to` should be an integer from 0 to 3"],
    [{ from: 0, to: 0.5 }, "`range.to` should be an integer from 0 to 3"],
    [{ from: -1, to: 2 }, "`range.from` should be an integer from 0 to 2"],
    [{ from: 3, to: 2 }, "`range.from` should be an integer from 0 to 2"],
    [{ from: Number.NaN, to: 2 }, "`range.from` should be an integer from 0 to 2"],
  ])("for the range %j is refused", (range, message) => {
    for (const by of ["role", "seeker"] as const) {
      expect(error(() => [...shortlists(market, { by, k: 1, range })])).toEqual([
        "invalid_option",
        message,
      ]);
    }
  });

  it("may ask for more than there are", () => {
    const k = Number.MAX_SAFE_INTEGER;
    expect(shortlist(market, { opportunity: "job", k })).toHaveLength(1);
    expect(lists(market, { by: "seeker", k })).toHaveLength(1);
  });
});
