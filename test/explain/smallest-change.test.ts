import {
  type Change,
  createMarket,
  type Dataset,
  describeReason,
  type Employment,
  explainSeeker,
  namesOf,
  type Policy,
  proposePlan,
  type Seeker,
  type UnplacedSeeker,
} from "taavon";
import { describe, expect, it } from "vitest";
import { small } from "./small-market";

const { worker, job, welders, policy } = small;

function unplaced(dataset: Dataset, id = "s", by: Policy = policy): UnplacedSeeker {
  const market = createMarket(dataset, by);
  const explanation = explainSeeker(market, proposePlan(market), id);
  if (explanation.kind !== "unplaced") throw new Error("expected an unplaced seeker");
  return explanation;
}

const welder: Seeker = { ...worker, skills: [{ skill: "weld", level: 4 }] };

function changesOf(
  seeker: Seeker,
  opportunity: Employment,
  by: Policy = policy,
): readonly Change[] {
  const world = { ...welders, seekers: [seeker], opportunities: [opportunity] };
  return unplaced(world, "s", by).remedies.map(({ change }) => change);
}

/** A job that asks for nothing but what is added. */
const plain: Employment = {
  ...job,
  role: { id: "r", title: "r", places: { max: 1 }, skills: [{ skill: "weld", level: 4 }] },
};

describe("the smallest change of one datum", () => {
  it("is consent where only consent is refused", () => {
    expect(changesOf({ ...welder, consent: { matching: false } }, plain)).toEqual([
      { kind: "consent" },
    ]);
  });

  it("is the other kind where the seeker wants only one", () => {
    const founder: Seeker = { ...welder, expects: { kinds: ["investment"] } };
    expect(changesOf(founder, plain)).toEqual([{ kind: "kind", to: "employment" }]);
  });

  it("is the fewest hours that pass", () => {
    // half of 40 hours are enough
    expect(
      changesOf(
        { ...welder, capacities: { ...welder.capacities, hoursPerWeek: 10 } },
        { ...plain, hoursPerWeek: 40 },
      ),
    ).toEqual([{ kind: "hours", from: 10, to: 20 }]);
  });

  it("is travelling as far as the place, before moving home", () => {
    expect(changesOf(welder, { ...plain, region: "there" })).toEqual([
      { kind: "travel", from: 10, to: 30 },
      { kind: "relocation" },
    ]);
  });

  it("is only moving home where nothing tells how far the place is", () => {
    const strict = { ...policy, unknown: "exclude" as const };
    expect(changesOf(welder, { ...plain, region: "nowhere" }, strict)).toEqual([
      { kind: "relocation" },
    ]);
  });

  it("is the highest expectation that still passes", () => {
    const dear: Seeker = { ...welder, expects: { monthlyIncome: 1_000 } };
    // 60 % of what is expected must be offered: 100 · 10 000 // 6 000
    expect(changesOf(dear, { ...plain, monthlyIncome: 100 })).toEqual([
      { kind: "income", from: 1_000, to: 166 },
    ]);
  });

  it("is the fewest levels of an essential skill", () => {
    const essential = {
      ...plain,
      role: { ...plain.role, skills: [{ skill: "weld", level: 4, essential: true }] },
    };
    expect(changesOf(worker, essential)).toEqual([
      { kind: "skill", skill: "weld", from: 0, to: 2 },
    ]);
    const beginner: Seeker = { ...worker, skills: [{ skill: "weld", level: 1 }] };
    expect(changesOf(beginner, essential)).toEqual([
      { kind: "skill", skill: "weld", from: 1, to: 2 },
    ]);
  });

  it("is a licence, required months or a required level of education", () => {
    const asking = (more: Partial<Employment["role"]>): Employment => {
      return { ...plain, role: { ...plain.role, ...more } };
    };
    expect(changesOf(welder, asking({ licence: "L" }))).toEqual([
      { kind: "licence", to: "L", isAnswer: false },
    ]);
    const experience = { occupation: "7212", months: 24, required: true };
    expect(changesOf(welder, asking({ experience }))).toEqual([
      { kind: "experience", occupation: "7212", to: 12, isAnswer: false },
    ]);
    expect(changesOf(welder, asking({ education: { level: 6, required: true } }))).toEqual([
      { kind: "education", from: 2, to: 6 },
    ]);
  });

  it("is an answer where the policy excludes what is not stated", () => {
    const strict = { ...policy, unknown: "exclude" as const, asOf: "2028-02-29" };
    const { birthDate: _, ...ageless } = welder;
    const sixteen = {
      ...strict,
      thresholds: { ...strict.thresholds, minAge: { employment: 16, investment: 18 } },
    };
    expect(changesOf(ageless, plain, sixteen)).toEqual([{ kind: "age", to: "2012-02-29" }]);
    expect(changesOf(ageless, plain, strict)).toEqual([{ kind: "age", to: "2013-02-28" }]);
    const { licences: __, ...untold } = welder;
    const licensed = { ...plain, role: { ...plain.role, licence: "L" } };
    expect(changesOf(untold, licensed, strict)).toEqual([
      { kind: "licence", to: "L", isAnswer: true },
    ]);
  });

  it("is none where two rules fail, or one that nobody can change", () => {
    const far = { ...plain, region: "there", hoursPerWeek: 80 };
    expect(changesOf({ ...welder, capacities: { travelKm: 1, hoursPerWeek: 2 } }, far)).toEqual([]);
    expect(changesOf({ ...welder, birthDate: "2020-01-01" }, plain)).toEqual([]);
    expect(changesOf({ ...welder, expects: { refuses: ["o"] } }, plain)).toEqual([]);
  });

  it("names the three of least amount, the greater value first among equals", () => {
    const levels = [5, 4, 2, 3, 1];
    const world: Dataset = {
      ...welders,
      taxonomy: { skills: levels.map((level) => ({ id: `k${level}`, name: "k" })) },
      seekers: [{ ...worker, skills: [] }],
      opportunities: levels.map((level) => ({
        ...plain,
        id: `o${level}`,
        role: { ...plain.role, skills: [{ skill: `k${level}`, level, essential: true }] },
      })),
    };
    // half of what is asked is enough: 3, 2, 1, 2 and 1 levels
    expect(unplaced(world).remedies.map(({ change, value }) => [change, value])).toEqual([
      [{ kind: "skill", skill: "k1", from: 0, to: 1 }, 10_000],
      [{ kind: "skill", skill: "k2", from: 0, to: 1 }, 7_000],
      [{ kind: "skill", skill: "k3", from: 0, to: 2 }, 7_999],
    ]);
  });

  it("beats the weakest of a full job, and says whom", () => {
    const world: Dataset = {
      ...welders,
      seekers: [
        { ...worker, id: "a", skills: [{ skill: "weld", level: 3 }] },
        { ...worker, id: "b", skills: [{ skill: "weld", level: 2 }] },
        { ...worker, id: "s", skills: [{ skill: "weld", level: 1 }] },
      ],
      opportunities: [{ ...plain, role: { ...plain.role, places: { max: 2 } } }],
    };
    const explanation = unplaced(world);
    expect(explanation.reason).toBe("no-candidates");
    // fit is the skill alone, appeal is full: level 2 only draws level with b
    expect(explanation.remedies).toMatchObject([
      {
        change: { kind: "skill", skill: "weld", from: 1, to: 3 },
        effect: "displaces",
        value: 8_500,
        displaces: { seeker: "b", value: 7_000 },
      },
    ]);
    const names = namesOf(world);
    const [remedy] = explanation.remedies;
    expect(remedy!.reasons.map((reason) => describeReason(reason, "fa", names))).toEqual([
      "رساندن مهارت \u2068جوشکاری\u2069 از سطح ۱ به سطح ۳",
      "در \u2068جوشکار\u2069، نقش \u2068r\u2069، با ارزش ۸۵٪ جای \u2068b\u2069 (ارزش ۷۰٪) را می‌گیرد",
    ]);
  });

  it("offers an easier seat to whom a pin cannot be taken from", () => {
    const pins = [{ seeker: "b", opportunity: "o", reason: "r", by: "x" }];
    const world: Dataset = {
      ...welders,
      seekers: [
        { ...worker, id: "b", skills: [{ skill: "weld", level: 1 }] },
        { ...worker, id: "s", skills: [{ skill: "weld", level: 4 }] },
      ],
      opportunities: [plain],
    };
    const pinned = unplaced(world, "s", { ...policy, overrides: { pins, forbids: [] } });
    expect(pinned.remedies).toEqual([]);
    expect(pinned.nearest[0]!.reasons.map(({ code }) => code)).toEqual(["obstacle.pinned"]);
  });
});

describe("what stands in the way", () => {
  it("names rules, fit, forbids and the plan, with both amounts", () => {
    const forbids = [{ seeker: "s", opportunity: "o", reason: "r", by: "x" }];
    const strict: Policy = { ...policy, overrides: { pins: [], forbids } };
    const [role] = unplaced(
      { ...welders, opportunities: [{ ...plain, region: "there" }] },
      "s",
      strict,
    ).nearest;
    expect(role).toMatchObject({ isCandidate: false, fit: 0, blockers: ["reach"] });
    expect(role!.reasons).toEqual([
      {
        code: "fails.reach",
        facts: { km: { kind: "kilometres", value: 30 }, limit: { kind: "kilometres", value: 10 } },
      },
      {
        code: "obstacle.fit",
        facts: { fit: { kind: "points", value: 0 }, least: { kind: "points", value: 3_000 } },
      },
      { code: "obstacle.forbidden", facts: {} },
    ]);
  });

  it("says by how much somebody was outbid", () => {
    const world: Dataset = {
      ...welders,
      seekers: [
        { ...worker, id: "a", skills: [{ skill: "weld", level: 4 }] },
        { ...worker, id: "s", skills: [{ skill: "weld", level: 2 }] },
      ],
      opportunities: [plain],
    };
    const explanation = unplaced(world);
    expect(explanation.reason).toBe("outbid");
    expect(explanation.nearest[0]!.reasons).toEqual([
      {
        code: "obstacle.outbid",
        facts: {
          value: { kind: "points", value: 7_000 },
          lowest: { kind: "points", value: 10_000 },
          short: { kind: "points", value: 3_000 },
        },
      },
    ]);
    // full value only draws level, and nobody is displaced by an equal
    expect(explanation.remedies).toEqual([]);
  });

  it("says that a role has no places", () => {
    const none = { ...plain, role: { ...plain.role, places: { max: 0 } } };
    const [role] = unplaced({ ...welders, seekers: [welder], opportunities: [none] }).nearest;
    expect(role!.reasons.map(({ code }) => code)).toEqual(["obstacle.no-places"]);
  });

  it("says what is not known where the policy excludes that", () => {
    const { consent: _, ...silent } = welder;
    const strict = { ...policy, unknown: "exclude" as const };
    const [role] = unplaced(
      { ...welders, seekers: [silent], opportunities: [plain] },
      "s",
      strict,
    ).nearest;
    expect(role!.reasons.map(({ code }) => code)).toEqual(["unknown.consent"]);
  });
});
