import { describe, expect, it } from "vitest";
import type { Employment, Investment, Opportunity } from "../../src/dataset/opportunity";
import type { Seeker } from "../../src/dataset/seeker";
import type { PolicyInput } from "../../src/policy/policy";
import { assessPair, type PairAssessment } from "../../src/verify/assess-pair";
import { compileFacts } from "../../src/verify/facts";
import { compileRole } from "../../src/verify/role-table";
import { policyOf, seeker, u1, workshop } from "./workshop";

const job: Employment = {
  id: "job",
  kind: "employment",
  title: "",
  sector: "2511",
  region: "r1",
  role: { id: "role", title: "", places: { max: 1 }, skills: [] },
};

function assess(
  person: Partial<Seeker>,
  opportunity: Opportunity,
  policy: Partial<PolicyInput> = {},
): PairAssessment {
  const dataset = {
    ...workshop,
    regions: [...workshop.regions, { id: "r3", name: "far" }],
    taxonomy: {
      skills: [
        ...workshop.taxonomy.skills,
        { id: "talk", name: "", reuse: "transversal" as const },
        { id: "forge", name: "", reuse: "occupation" as const, broader: ["weld"] },
        { id: "saw", name: "", reuse: "sector" as const },
        { id: "math", name: "", reuse: "cross-sector" as const },
      ],
    },
    seekers: [seeker("s", person)],
    opportunities: [opportunity],
  };
  const rules = policyOf({ overrides: {}, ...policy });
  const facts = compileFacts(dataset, rules);
  return assessPair(facts.seekers[0]!, compileRole(facts, facts.opportunities[0]!, 0), rules);
}

const jobWith = (parts: Partial<Employment>): Employment => ({ ...job, ...parts });
const jobAsking = (role: Partial<Employment["role"]>): Employment => ({
  ...job,
  role: { ...job.role, ...role },
});
const investment: Investment = {
  ...u1,
  roles: [{ id: "any", title: "", places: { min: 7, max: 9 }, skills: [] }],
};
/** The appeal or fit criterion alone. */
const onlyFit = (criterion: string) => ({
  weights: { fit: { skills: 0, experience: 0, education: 0, capital: 0, [criterion]: 1 } },
});
const onlyAppeal = (criterion: string) => ({
  weights: { appeal: { use: 0, distance: 0, income: 0, preference: 0, hours: 0, [criterion]: 1 } },
});

describe("the rules of a pair", () => {
  it("come in the order of their ids, failing and unknown", () => {
    const minor = { birthDate: "2020-01-01", consent: { matching: false } };
    expect(assess(minor, job).failing).toEqual(["age", "consent"]);
    const silent = { birthDate: undefined, consent: undefined } as unknown as Partial<Seeker>;
    expect(assess(silent, job).unknown).toEqual(["age", "consent"]);
  });
});

describe("fit", () => {
  it("is whole where no criterion applies or all weigh nothing", () => {
    expect(assess({}, job).fit).toBe(10_000);
    expect(assess({}, investment, onlyFit("skills")).fit).toBe(10_000);
  });

  it("weighs requirements by weight and by how much each skill tells", () => {
    const opportunity = jobAsking({
      skills: [
        { skill: "weld", level: 5, weight: 3 },
        { skill: "talk", level: 2 },
      ],
    });
    // a welder's special case at 4 of 5: 9 000·4 // 5; (3·6·7 200 + 1·2·0) // 20
    expect(assess({ skills: [{ skill: "forge", level: 4 }] }, opportunity).fit).toBe(6_480);
    // 5 of 2 counts as 2: (3·6·0 + 2·10 000) // 20
    expect(assess({ skills: [{ skill: "talk", level: 5 }] }, opportunity).fit).toBe(1_000);
  });

  it("takes the best of the held skills for a requirement", () => {
    const opportunity = jobAsking({ skills: [{ skill: "weld", level: 4 }] });
    const skills = [
      { skill: "weld", level: 2 },
      { skill: "forge", level: 4 },
      { skill: "saw", level: 5 },
    ];
    expect(assess({ skills }, opportunity).fit).toBe(9_000);
    expect(assess({ skills: [...skills].reverse() }, opportunity).fit).toBe(9_000);
  });

  it("credits experience by the digits in common", () => {
    const opportunity = jobAsking({ experience: { occupation: "7212", months: 24 } });
    const experience = [
      { occupation: "7212", months: 6 },
      { occupation: "7213", months: 5 },
      { occupation: "9", months: 99 },
    ];
    // (6·10 000 + 5·7 500) // 24
    expect(assess({ experience }, opportunity).fit).toBe(4_062);
    expect(assess({ experience: [] }, opportunity).fit).toBe(0);
    expect(assess({ experience: [{ occupation: "7212", months: 99 }] }, opportunity).fit).toBe(
      10_000,
    );
  });

  it("asks two years of an occupation where no experience is asked", () => {
    const experience = [{ occupation: "7212", months: 6 }];
    expect(assess({ experience }, jobAsking({ occupation: "72" })).fit).toBe(2_500);
  });

  it("stays exact for months beyond all measure", () => {
    const most = Number.MAX_SAFE_INTEGER;
    const asked = jobAsking({ experience: { occupation: "7", months: most, required: true } });
    const half = [{ occupation: "7", months: (most - 1) / 2 }];
    expect(assess({ experience: half }, asked)).toMatchObject({
      fit: 4_999,
      failing: ["experience"],
    });
    const whole = [...half, ...half, { occupation: "7", months: 1 }];
    expect(assess({ experience: whole }, asked)).toMatchObject({ fit: 10_000, failing: [] });
    expect(assess({ experience: [...whole, ...whole] }, asked).fit).toBe(10_000);
  });

  it("loses a quarter for each level of education below the asked", () => {
    const opportunity = jobAsking({ education: { level: 6 } });
    const held = (level: number) => assess({ education: { level } }, opportunity).fit;
    expect([held(8), held(6), held(5), held(2), held(0)]).toEqual([10_000, 10_000, 7_500, 0, 0]);
  });

  it("counts capital up to the largest share", () => {
    const held = (capital: number) => assess({ capacities: { capital } }, investment).fit;
    expect([held(0), held(333_333), held(1_000_000), held(9_000_000)]).toEqual([
      0, 3_333, 10_000, 10_000,
    ]);
    const free = {
      ...investment,
      capital: { ...investment.capital, memberShare: { min: 1, max: 0 } },
    };
    expect(assess({ capacities: { capital: 0 } }, free).fit).toBe(10_000);
  });

  it("takes the policy's score for what was not stated", () => {
    const nothing = { skills: [], region: "r1", id: "s", capacities: {} } satisfies Seeker;
    const bare = { ...nothing, education: undefined, experience: undefined } as Partial<Seeker>;
    const asking = jobAsking({ education: { level: 6 }, occupation: "72" });
    expect(assess(bare, asking, { unknownScore: 1_234 }).fit).toBe(1_234);
    const poor = { capacities: { capital: undefined } } as unknown as Partial<Seeker>;
    expect(assess(poor, investment, { unknownScore: 1_234 }).fit).toBe(1_234);
  });
});

describe("appeal", () => {
  const at = (region: string, capacities: object) =>
    assess({ region, capacities }, job, onlyAppeal("distance")).appeal;

  it("falls with the distance to half at the limit", () => {
    expect(at("r1", { travelKm: undefined })).toBe(10_000);
    expect(at("r2", { travelKm: 40 })).toBe(5_000);
    expect(at("r2", { travelKm: 90 })).toBe(7_778);
    expect(at("r2", { travelKm: 39 })).toBe(0);
    expect(at("r2", { travelKm: 39, relocates: true })).toBe(3_000);
  });

  it("is unknown, or that of moving, where distance or limit is missing", () => {
    expect(at("r3", { travelKm: 39 })).toBe(5_000);
    expect(at("r3", { travelKm: 39, relocates: true })).toBe(3_000);
    expect(at("r2", { travelKm: undefined })).toBe(5_000);
    expect(at("r2", { travelKm: undefined, relocates: true })).toBe(3_000);
  });

  it("is how much of what a seeker can do is used", () => {
    const opportunity = jobAsking({
      skills: [
        { skill: "weld", level: 2 },
        { skill: "forge", level: 1 },
      ],
    });
    const use = (skills: Seeker["skills"]) =>
      assess({ skills }, opportunity, onlyAppeal("use")).appeal;
    // weld 4 for weld 2: 10 000·2 // 4; for forge it is broader: 6 000·1 // 4
    expect(use([{ skill: "weld", level: 4 }])).toBe(5_000);
    // (6·4·5 000 + 7·3·0) // 45
    expect(
      use([
        { skill: "weld", level: 4 },
        { skill: "saw", level: 3 },
      ]),
    ).toBe(2_666);
    expect(
      use([
        { skill: "weld", level: 4 },
        { skill: "math", level: 3 },
      ]),
    ).toBe(3_333);
    expect(use([])).toBe(0);
    expect(assess({}, job, onlyAppeal("use")).appeal).toBe(10_000);
  });

  it("shares hours, and asks where they are missing", () => {
    const opportunity = jobWith({ hoursPerWeek: 44 });
    const hours = (hoursPerWeek?: number) =>
      assess({ capacities: { hoursPerWeek } as object }, opportunity, onlyAppeal("hours")).appeal;
    expect([hours(22), hours(33), hours(80), hours()]).toEqual([5_000, 7_500, 10_000, 5_000]);
  });

  it("shares the expected income", () => {
    const income = (monthlyIncome: number, offered: number) =>
      assess(
        { expects: { monthlyIncome } },
        jobWith({ monthlyIncome: offered }),
        onlyAppeal("income"),
      ).appeal;
    expect([income(0, 90), income(100, 90), income(80, 90)]).toEqual([10_000, 9_000, 10_000]);
    expect(income(100, 0)).toBe(10_000);
  });

  it("prefers the stated sectors", () => {
    const preference = (...sectors: string[]) =>
      assess({ expects: { sectors } }, job, onlyAppeal("preference")).appeal;
    expect([preference(), preference("A", "25"), preference("C"), preference("A")]).toEqual([
      10_000, 10_000, 10_000, 0,
    ]);
  });
});

describe("score, priority and value", () => {
  it("balance fit and appeal and add each row of a group once, up to the cap", () => {
    const priorities = [
      { group: "g", bonus: 400 },
      { group: "g", bonus: 300 },
      { group: "h", bonus: 1_000 },
    ];
    const groups = ["g", "g"];
    const far = { region: "r2", capacities: { travelKm: 40 } };
    // appeal (30·5 000 + 10·10 000) // 40 = 6 250
    expect(assess({ ...far, groups }, job, { priorities })).toMatchObject({
      fit: 10_000,
      appeal: 6_250,
      score: 8_500,
      priority: 700,
      value: 9_200,
    });
    expect(assess({ groups: ["g", "h"] }, job, { priorities }).priority).toBe(1_500);
  });
});

describe("the rules", () => {
  const rules = (person: object, opportunity: Opportunity = job, policy = {}) => {
    const { failing, unknown } = assess(person as Partial<Seeker>, opportunity, policy);
    return { failing, unknown };
  };
  const fails = (rule: string) => ({ failing: [rule], unknown: [] });
  const isUnknown = (rule: string) => ({ failing: [], unknown: [rule] });
  const pass = { failing: [], unknown: [] };

  it("ask consent", () => {
    expect(rules({ consent: { matching: false } })).toEqual(fails("consent"));
    expect(rules({ consent: undefined })).toEqual(isUnknown("consent"));
  });

  it("heed refusals and kinds", () => {
    expect(rules({ expects: { refuses: ["job"] } })).toEqual(fails("refused"));
    expect(rules({ expects: { refuses: ["other"] } })).toEqual(pass);
    expect(rules({ expects: { kinds: ["investment"] } })).toEqual(fails("kind"));
    expect(rules({ expects: { kinds: [] } })).toEqual(pass);
    expect(rules({ expects: { kinds: ["employment"] } }, investment)).toEqual(fails("kind"));
  });

  it("measure reach", () => {
    const reach = (region: string, capacities: object) => rules({ region, capacities });
    expect(reach("r2", { travelKm: 40 })).toEqual(pass);
    expect(reach("r2", { travelKm: 39 })).toEqual(fails("reach"));
    expect(reach("r2", { travelKm: 39, relocates: true })).toEqual(pass);
    expect(reach("r2", { travelKm: undefined })).toEqual(isUnknown("reach"));
    expect(reach("r2", { travelKm: undefined, relocates: true })).toEqual(pass);
    expect(reach("r3", { travelKm: 999 })).toEqual(isUnknown("reach"));
    expect(reach("r3", { relocates: true })).toEqual(pass);
    expect(reach("r1", { travelKm: undefined })).toEqual(pass);
  });

  it("pass an expected income where none is offered", () => {
    const thresholds = { minIncomeShare: 10_000 };
    const expects = { monthlyIncome: 100 };
    expect(assess({ expects }, job, { thresholds }).failing).toEqual([]);
    expect(assess({ expects }, jobWith({ monthlyIncome: 99 }), { thresholds }).failing).toEqual([
      "income",
    ]);
  });

  it("compare hours and income with the policy's shares", () => {
    const hours = (hoursPerWeek?: number) =>
      rules({ capacities: { hoursPerWeek } }, jobWith({ hoursPerWeek: 44 }));
    expect([hours(22), hours(21), hours()]).toEqual([pass, fails("hours"), isUnknown("hours")]);
    const income = (monthlyIncome?: number) =>
      rules({ expects: { monthlyIncome } }, jobWith({ monthlyIncome: 60 }));
    expect([income(100), income(101), income(0), income()]).toEqual([
      pass,
      fails("income"),
      pass,
      pass,
    ]);
  });

  it("ask each essential skill", () => {
    const opportunity = jobAsking({
      skills: [
        { skill: "weld", level: 4, essential: true },
        { skill: "saw", level: 4, essential: false },
      ],
    });
    expect(rules({ skills: [{ skill: "weld", level: 2 }] }, opportunity)).toEqual(pass);
    expect(rules({ skills: [{ skill: "weld", level: 1 }] }, opportunity)).toEqual(
      fails("essential"),
    );
    expect(rules({ skills: [{ skill: "saw", level: 4 }] }, opportunity)).toEqual(
      fails("essential"),
    );
  });

  it("ask education, experience and licence where required", () => {
    const education = jobAsking({ education: { level: 4, required: true } });
    expect(rules({}, education)).toEqual(fails("education"));
    expect(rules({ education: undefined }, education)).toEqual(isUnknown("education"));
    expect(rules({ education: { level: 4 } }, education)).toEqual(pass);
    const experience = jobAsking({ experience: { occupation: "7212", months: 9, required: true } });
    const held = (months: number) => ({ experience: [{ occupation: "7213", months }] });
    expect(rules(held(12), experience)).toEqual(pass);
    expect(rules(held(11), experience)).toEqual(fails("experience"));
    expect(rules({ experience: undefined }, experience)).toEqual(isUnknown("experience"));
    const licence = jobAsking({ licence: "B" });
    expect(rules({}, licence)).toEqual(fails("licence"));
    expect(rules({ licences: undefined }, licence)).toEqual(isUnknown("licence"));
    expect(rules({ licences: ["A", "B"] }, licence)).toEqual(pass);
  });

  it("ask the age on the policy's day by kind", () => {
    expect(rules({ birthDate: "2011-01-01" })).toEqual(pass);
    expect(rules({ birthDate: "2011-01-02" })).toEqual(fails("age"));
    expect(rules({ birthDate: "2011-01-01" }, investment)).toEqual(fails("age"));
    expect(rules({ birthDate: undefined })).toEqual(isUnknown("age"));
  });

  it("ask the standing of a founder only", () => {
    const standing = { citizen: true, barred: false, memberships: [] };
    const founder = (parts: object) => rules({ standing: { ...standing, ...parts } }, investment);
    expect(founder({})).toEqual(pass);
    expect(founder({ citizen: false })).toEqual(fails("citizen"));
    expect(founder({ citizen: undefined })).toEqual(isUnknown("citizen"));
    expect(founder({ barred: true })).toEqual(fails("barred"));
    expect(founder({ barred: undefined })).toEqual(isUnknown("barred"));
    expect(founder({ memberships: undefined })).toEqual(isUnknown("membership"));
    const member = (cooperative: string, sector: string) =>
      founder({ memberships: [{ cooperative, sector }] });
    expect(member("production", "C")).toEqual(fails("membership"));
    expect(member("production", "26")).toEqual(pass);
    expect(member("service", "2511")).toEqual(pass);
    expect(rules({ standing: undefined })).toEqual(pass);
  });

  it("ask the least share", () => {
    expect(rules({ capacities: { capital: 100_000 } }, investment)).toEqual(pass);
    expect(rules({ capacities: { capital: 99_999 } }, investment)).toEqual(fails("share"));
    expect(rules({ capacities: { capital: undefined } }, investment)).toEqual(isUnknown("share"));
  });

  it("are named in the order of their ids", () => {
    const strict = jobAsking({ licence: "B", education: { level: 8, required: true } });
    const person = { birthDate: "2020-01-01", consent: undefined, licences: undefined };
    expect(rules(person, strict)).toEqual({
      failing: ["age", "education"],
      unknown: ["consent", "licence"],
    });
  });
});
