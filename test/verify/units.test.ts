import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/dataset/dataset";
import type { Investment } from "../../src/dataset/opportunity";
import type { Seeker } from "../../src/dataset/seeker";
import type { PolicyInput } from "../../src/policy/policy";
import { expectedCapital } from "../../src/verify/expected-capital";
import { expectedChecks } from "../../src/verify/expected-checks";
import { expectedGaps } from "../../src/verify/expected-gaps";
import { expectedOffices } from "../../src/verify/expected-offices";
import { compileFacts, type Facts } from "../../src/verify/facts";
import { areRelatives, largestFamily } from "../../src/verify/kinship";
import { lotteryOf } from "../../src/verify/lottery";
import { lawsOf, meetsAll, type UnitLaws } from "../../src/verify/unit-laws";
import { capOf } from "../../src/verify/unit-terms";
import { policyOf, seeker, u1, workshop } from "./workshop";

interface Setting {
  readonly people: readonly Seeker[];
  readonly opportunity?: Investment;
  readonly policy?: Partial<PolicyInput>;
  /** Seekers who are no members. */
  readonly others?: readonly Seeker[];
}

function setUp({ people, opportunity = u1, policy = {}, others = [] }: Setting) {
  const dataset: Dataset = {
    ...workshop,
    seekers: [...people, ...others],
    opportunities: [opportunity],
  };
  const facts: Facts = compileFacts(dataset, policyOf({ overrides: {}, ...policy }));
  const [unit] = facts.opportunities;
  const members = people
    .map(({ id }) => facts.seekerOf.get(id)!)
    .sort((a, b) => a.index - b.index)
    .map((person, at) => ({ seeker: person, role: at < 5 ? 0 : 1 }));
  return { facts, unit: { ...unit!, terms: unit!.terms! }, members };
}

function laws(setting: Setting): UnitLaws {
  const { facts, unit, members } = setUp(setting);
  return lawsOf(facts, unit, members);
}

const named = (count: number, parts: (at: number) => Partial<Seeker> = () => ({})): Seeker[] =>
  Array.from({ length: count }, (_, at) => seeker(`p${at}`, parts(at)));

const lawful: UnitLaws = {
  size: true,
  roles: true,
  capital: "ok",
  offices: true,
  composition: [],
  together: true,
  apart: true,
};

describe("lawsOf", () => {
  it("finds seven able people lawful", () => {
    expect(laws({ people: named(7) })).toEqual(lawful);
    expect(meetsAll(lawful)).toBe(true);
    expect(meetsAll({ ...lawful, capital: "unknown" })).toBe(true);
  });

  it("holds no unit lawful that breaks a single law", () => {
    expect(meetsAll({ ...lawful, capital: "fail" })).toBe(false);
    expect(meetsAll({ ...lawful, composition: [true, false] })).toBe(false);
    for (const law of ["size", "roles", "offices", "together", "apart"] as const) {
      expect(meetsAll({ ...lawful, [law]: false })).toBe(false);
    }
  });

  it("asks the size of opportunity and type", () => {
    expect(laws({ people: named(6) })).toMatchObject({ size: false, roles: false });
    expect(laws({ people: named(9) })).toMatchObject({ size: false, roles: false });
    const cooperatives = { production: { minMembers: 8 } };
    expect(laws({ people: named(7), policy: { cooperatives } }).size).toBe(false);
    const capped = { production: { maxMembers: 6 } };
    expect(laws({ people: named(7), policy: { cooperatives: capped } }).size).toBe(false);
  });

  it("asks capital of each member and of all, and knows what it does not know", () => {
    const capital = (amount?: number) => ({ capacities: { capital: amount } as object });
    // seven times 510 000 is two rials under the equity, 510 001 is over it
    expect(laws({ people: named(7, () => capital(510_000)) }).capital).toBe("fail");
    expect(laws({ people: named(7, () => capital(510_001)) }).capital).toBe("ok");
    const exact = (at: number) => capital(at === 0 ? 510_002 : 510_000);
    expect(laws({ people: named(7, exact) }).capital).toBe("ok");
    const rich = (at: number) => capital(at === 0 ? 99_999 : 1_000_000);
    expect(laws({ people: named(7, rich) }).capital).toBe("fail");
    const silent = (at: number) => capital(at === 0 ? undefined : 1_000_000);
    expect(laws({ people: named(7, silent) }).capital).toBe("unknown");
    expect(laws({ people: named(7, () => capital()) }).capital).toBe("fail");
  });

  it("counts on a member for no more than shares and law allow", () => {
    const { unit } = setUp({ people: [] });
    expect([5, 1_000_000, 9_000_000, undefined].map((held) => capOf(unit.terms, held))).toEqual([
      5, 1_000_000, 1_000_000, 100_000,
    ]);
    const strict = setUp({ people: [], policy: { capital: { maxShare: 1 } } }).unit.terms;
    expect([capOf(strict, 1_000_000), capOf(strict, undefined)]).toEqual([700, 700]);
  });

  it("asks enough people with a clear record for the offices", () => {
    const clear = (clearRecord: boolean) => ({ standing: { clearRecord } });
    expect(laws({ people: named(7, (at) => clear(at > 0)) }).offices).toBe(true);
    expect(laws({ people: named(7, (at) => clear(at > 1)) }).offices).toBe(false);
    const offices = { board: [{ upTo: 6, members: 3 }] };
    expect(laws({ people: named(7), policy: { offices } }).offices).toBe(false);
  });

  it("asks the policy's composition row by row", () => {
    const composition: PolicyInput["composition"] = [
      { kind: "local", minShare: 4_286 },
      { kind: "local", minShare: 4_285 },
      { kind: "group", group: "g", minShare: 2_858 },
      { kind: "group", group: "g", minShare: 2_857 },
      { kind: "family", max: 2 },
      { kind: "family", max: 3 },
    ];
    const people = named(7, (at) => ({
      region: at < 3 ? "r1" : "r2",
      groups: at < 2 ? ["g"] : [],
      relatives: at === 4 ? ["p0", "p6", "stranger"] : [],
    }));
    const others = [seeker("stranger", { relatives: ["p1", "p2"] })];
    const found = laws({ people, others, policy: { composition } });
    expect(found.composition).toEqual([false, true, false, true, false, true]);
    expect(meetsAll(found)).toBe(false);
  });

  it("keeps together who come together, wherever they are", () => {
    const pair = (at: number) => (at < 2 ? { together: "us" } : {});
    expect(laws({ people: named(7, pair) }).together).toBe(true);
    const others = [seeker("third", { together: "us", consent: { matching: false } })];
    expect(laws({ people: named(7, pair), others }).together).toBe(false);
    expect(laws({ people: named(7), others }).together).toBe(true);
  });

  it("keeps apart who keep apart, whoever says so", () => {
    const apart = (at: number) => (at === 5 ? { apart: ["p5", "p1"] } : {});
    expect(laws({ people: named(7, apart) }).apart).toBe(false);
    const others = [seeker("enemy", { apart: ["p1"] })];
    const self = (at: number) => (at === 5 ? { apart: ["p5", "enemy"] } : {});
    expect(laws({ people: named(7, self), others }).apart).toBe(true);
  });
});

describe("kinship", () => {
  const { members } = setUp({
    people: named(6, (at) => ({ relatives: [[], ["p0"], ["p1"], ["p4"], [], ["x"]][at]! })),
  });
  const people = members.map(({ seeker: person }) => person);

  it("holds in either direction", () => {
    expect(areRelatives(people[0]!, people[1]!)).toBe(true);
    expect(areRelatives(people[1]!, people[0]!)).toBe(true);
    expect(areRelatives(people[0]!, people[2]!)).toBe(false);
  });

  it("connects through members only", () => {
    expect(largestFamily(people)).toBe(3);
    expect(largestFamily(people.filter(({ id }) => id !== "p1"))).toBe(2);
    expect(largestFamily([])).toBe(0);
  });
});

describe("expectedOffices", () => {
  const seats = { board: 2, alternates: 1, inspectors: 1, inspectorAlternates: 1 };
  const offices = (people: readonly Seeker[], value: (at: number) => number) => {
    const { members } = setUp({ people });
    const ranked = members.map((member, at) => ({ ...member, value: value(at) }));
    const { manager, ...rest } = expectedOffices(ranked, seats);
    const ids = Object.entries(rest).map(([seat, held]) => [seat, held.map(({ id }) => id)]);
    return { ...Object.fromEntries(ids), manager: manager[0]?.id };
  };

  it("asks leaders first, then stated records, then value", () => {
    const people = named(7, (at) => ({
      capacities: { leads: at === 6 ? ["board"] : at === 5 ? ["inspector", "manager"] : [] },
      standing: {
        clearRecord: [false, undefined, true, true, true, true, undefined][at],
      } as object,
    }));
    expect(offices(people, (at) => 9 - at)).toEqual({
      board: ["p6", "p2"],
      inspectors: ["p5"],
      alternates: ["p3"],
      inspectorAlternates: ["p4"],
      manager: "p2",
    });
  });

  it("asks the other leaders of a body for its alternates", () => {
    const leads = [[], [], ["inspector"], ["inspector"], ["board"], ["board"], ["board"]] as const;
    const people = named(7, (at) => ({ capacities: { leads: [...leads[at]!] } }));
    expect(offices(people, (at) => 9 - at)).toEqual({
      board: ["p4", "p5"],
      inspectors: ["p2"],
      alternates: ["p6"],
      inspectorAlternates: ["p3"],
      manager: "p0",
    });
  });

  it("draws lots among equals", () => {
    const people = named(5);
    const drawn = people
      .map(({ id }) => id)
      .sort((a, b) => lotteryOf("1389", a) - lotteryOf("1389", b));
    expect(offices(people, () => 1)).toEqual({
      board: drawn.slice(0, 2),
      inspectors: [drawn[2]],
      alternates: [drawn[3]],
      inspectorAlternates: [drawn[4]],
      manager: drawn[0],
    });
  });

  it("leaves offices empty when nobody is left", () => {
    expect(offices([seeker("p0", { capacities: { leads: ["inspector"] } })], () => 1)).toEqual({
      board: ["p0"],
      inspectors: [],
      alternates: [],
      inspectorAlternates: [],
      manager: "p0",
    });
    const two = named(3, (at) => ({ standing: { clearRecord: at === 0 } }));
    expect(offices(two, () => 1)["board"]).toEqual(["p0"]);
    expect(offices([], () => 1)["manager"]).toBeUndefined();
  });
});

describe("expectedCapital", () => {
  const divide = (caps: readonly number[], required: number, min: number, parts = {}) => {
    const people = caps.map((capital, at) => seeker(`p${at}`, { capacities: { capital } }));
    const capital = { required, memberShare: { min, max: 1_000_000 }, ...parts };
    const policy = { capital: { maxShare: 10_000, memberCapitalShare: 10_000 } };
    const { facts, unit, members } = setUp({
      people,
      opportunity: { ...u1, capital },
      policy,
    });
    return expectedCapital(
      facts,
      unit.terms,
      members.map((member) => member.seeker),
    );
  };

  it("raises all to one level and gives the rest by id", () => {
    expect(divide([10, 3, 10, 10], 24, 1)).toEqual({
      equity: 24n,
      amounts: [7n, 3n, 7n, 7n],
      facility: 0n,
    });
    expect(divide([10, 3, 10, 10], 26, 1).amounts).toEqual([8n, 3n, 8n, 7n]);
    // who is at the cap takes no rest
    expect(divide([7, 10, 10], 23, 1).amounts).toEqual([7n, 8n, 8n]);
    expect(divide([7, 10, 10], 22, 1).amounts).toEqual([7n, 8n, 7n]);
  });

  it("asks the least share of each even beyond the equity", () => {
    expect(divide([10, 10, 10], 5, 2)).toEqual({ equity: 6n, amounts: [2n, 2n, 2n], facility: 0n });
    expect(divide([10, 10], 1_000, 2, { publicShare: 4_900 }).amounts).toEqual([10n, 10n]);
  });

  it("finances what members and the public do not bring", () => {
    const { facts, unit, members } = setUp({ people: named(7) });
    const people = members.map(({ seeker: person }) => person);
    // 7 000 003 − 3 570 002 − 700 000
    expect(expectedCapital(facts, unit.terms, people).facility).toBe(2_730_001n);
  });

  it("is the fairest division: nobody below another but at a bound or for the last rial", () => {
    const caps = fc.array(fc.integer({ min: 2, max: 30 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(caps, fc.nat(), (limits, seed) => {
        const least = 2 * limits.length;
        const most = limits.reduce((sum, cap) => sum + cap, 0);
        const equity = least + (seed % (most - least + 1));
        // no cap passes what is required
        const bound = limits.map((cap) => Math.min(cap, equity));
        const { amounts } = divide(limits, equity, 2);
        expect(amounts.reduce((sum, amount) => sum + amount, 0n)).toBe(BigInt(equity));
        amounts.forEach((low, a) => {
          expect(low >= 2n && low <= BigInt(bound[a]!)).toBe(true);
          amounts.forEach((high, b) => {
            const isFair = low >= BigInt(bound[a]!) || high <= low + 1n || high <= 2n;
            expect(isFair && !(high === low + 1n && b > a && low < BigInt(bound[a]!))).toBe(true);
          });
        });
      }),
    );
  });
});

describe("expectedGaps", () => {
  it("lists each skill and level once, with the best of all members", () => {
    const opportunity: Investment = {
      ...u1,
      roles: [
        {
          ...u1.roles[0]!,
          skills: [
            { skill: "weld", level: 5 },
            { skill: "sew", level: 2 },
          ],
        },
        {
          ...u1.roles[1]!,
          skills: [
            { skill: "weld", level: 5 },
            { skill: "weld", level: 4 },
          ],
        },
        { ...u1.roles[1]!, id: "z", skills: [{ skill: "cook", level: 1 }] },
      ],
    };
    const people = [
      seeker("a", { skills: [{ skill: "weld", level: 3 }] }),
      seeker("b", { skills: [{ skill: "sew", level: 2 }] }),
    ];
    const { facts, unit, members } = setUp({ people, opportunity });
    expect(
      expectedGaps(
        facts,
        unit,
        members.map((member) => member.seeker),
      ),
    ).toEqual([
      { skill: "cook", level: 1, best: 0 },
      { skill: "weld", level: 4, best: 7_500 },
      { skill: "weld", level: 5, best: 6_000 },
    ]);
  });
});

describe("expectedChecks", () => {
  const statuses = (
    setting: Setting,
    state: { toConfirm?: boolean; reserves?: string[][] } = {},
  ) => {
    const { facts, unit, members } = setUp(setting);
    const seats = { board: 3, alternates: 1, inspectors: 1, inspectorAlternates: 1 };
    const people = members.map(({ seeker: person }) => person);
    const checks = expectedChecks(facts, {
      terms: unit.terms,
      members: people,
      laws: lawsOf(facts, unit, members),
      officers: expectedOffices(
        members.map((member) => ({ ...member, value: 1 })),
        seats,
      ),
      toConfirm: state.toConfirm ?? false,
      reserves: state.reserves ?? [
        ["a", "b"],
        ["c", "d"],
      ],
    });
    return checks.map(({ rule, status }) => `${rule} ${status}`);
  };
  const differ = (setting: Setting, state = {}) => {
    const right = statuses({ ...setting, people: named(7) });
    return statuses(setting, state).filter((check) => !right.includes(check));
  };

  it("are all in order for a lawful unit", () => {
    expect(
      statuses({ people: named(7), policy: { composition: [{ kind: "family", max: 1 }] } }),
    ).toEqual([
      "members ok",
      "roles ok",
      "capital ok",
      "offices ok",
      "inspector-kin ok",
      "composition ok",
      "together ok",
      "apart ok",
      "eligibility ok",
      "reserves ok",
      "subscription ok",
    ]);
  });

  it("fail with the law behind them", () => {
    expect(differ({ people: named(6) })).toEqual(["members fail", "roles fail"]);
    const poor = named(7, () => ({ capacities: { capital: 1 } }));
    expect(differ({ people: poor })).toEqual(["capital fail"]);
    const unclear = named(7, () => ({ standing: { clearRecord: false } }));
    expect(differ({ people: unclear })).toEqual(["offices fail"]);
    const policy: Partial<PolicyInput> = { composition: [{ kind: "family", max: 1 }] };
    const kin = named(7, () => ({ relatives: ["p0"] }));
    expect(differ({ people: kin, policy })).toEqual(["inspector-kin warn", "composition fail"]);
    expect(differ({ people: named(7, () => ({ apart: ["p0"] })) })).toEqual(["apart fail"]);
    const others = [seeker("z", { together: "t" })];
    const some = named(7, () => ({ together: "t" }));
    expect(differ({ people: some, others })).toEqual(["together fail"]);
  });

  it("say what is unknown", () => {
    const silent = named(7, (at) =>
      at === 3 ? { capacities: { capital: undefined } as object } : {},
    );
    expect(differ({ people: silent })).toEqual(["capital unknown"]);
    const unstated = named(7, () => ({ standing: {} }));
    expect(differ({ people: unstated })).toEqual(["offices unknown"]);
    expect(differ({ people: named(7) }, { toConfirm: true })).toEqual(["eligibility unknown"]);
  });

  it("ask the manager's record too", () => {
    // six have clear records, the seventh alone leads and does not say
    const people = named(7, (at) =>
      at === 6 ? { standing: {}, capacities: { leads: ["manager"] } } : {},
    );
    expect(differ({ people })).toEqual(["offices unknown"]);
  });

  it("warn of thin reserves and of shares beyond what is required", () => {
    expect(differ({ people: named(7) }, { reserves: [["a", "b"], ["c"]] })).toEqual([
      "reserves warn",
    ]);
    const capital = { required: 699_999, memberShare: { min: 100_000, max: 1_000_000 } };
    const opportunity = { ...u1, capital };
    expect(statuses({ people: named(7), opportunity }).at(-1)).toBe("subscription warn");
    const enough = { ...u1, capital: { ...capital, required: 700_000 } };
    expect(statuses({ people: named(7), opportunity: enough }).at(-1)).toBe("subscription ok");
  });

  it("see kin between any inspector and any director", () => {
    const at = (people: readonly Seeker[]) => differ({ people });
    const drawn = named(7)
      .map(({ id }) => id)
      .sort((a, b) => lotteryOf("1389", a) - lotteryOf("1389", b));
    const [director, , , inspector, alternate, inspectorAlternate, nobody] = drawn;
    const related = (a: string, b: string) =>
      named(7).map((person) => (person.id === a ? { ...person, relatives: [b] } : person));
    expect(at(related(inspector!, director!))).toEqual(["inspector-kin warn"]);
    expect(at(related(alternate!, inspectorAlternate!))).toEqual(["inspector-kin warn"]);
    expect(at(related(nobody!, inspector!))).toEqual([]);
    expect(at(related(inspectorAlternate!, inspector!))).toEqual([]);
  });
});
