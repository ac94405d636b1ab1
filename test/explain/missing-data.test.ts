import * as fc from "fast-check";
import {
  type Assessment,
  assess,
  createMarket,
  type Dataset,
  type Employment,
  explainSeeker,
  type Investment,
  type Market,
  proposePlan,
  type RoleRange,
  type RuleId,
  type Seeker,
} from "taavon";
import { type DrawnMarket, marketArbitrary } from "taavon/testing";
import { describe, expect, it } from "vitest";
import { rangeOf } from "../../src/explain/missing-data";
import { withSeeker } from "./drawn-plan";
import { small } from "./small-market";

const { worker, job, welders, policy } = small;

type Answers = Required<Omit<Seeker, "id" | "region" | "skills">>;

const most = Number.MAX_SAFE_INTEGER;
const amount = fc.oneof(fc.constantFrom(0, 1, most), fc.nat({ max: 100 }), fc.nat());

/** An answer to everything that can be asked. */
const answersArbitrary = fc.record({
  capital: amount,
  hoursPerWeek: fc.integer({ min: 1, max: 84 }),
  travelKm: amount,
  km: amount,
  birthDate: fc.constantFrom("1950-01-01", "2005-06-01", "2024-01-01"),
  education: fc.record({ level: fc.integer({ min: 0, max: 8 }) }),
  experience: fc.array(
    fc.record({ occupation: fc.constantFrom("7212", "72", "9", "5"), months: amount }),
    { maxLength: 2 },
  ),
  licences: fc.subarray(["بهداشت", "B2"]),
  citizen: fc.boolean(),
  barred: fc.boolean(),
  memberships: fc.array(
    fc.record({
      cooperative: fc.constantFrom("production" as const, "service" as const),
      sector: fc.constantFrom("C", "10", "A"),
    }),
    { maxLength: 1 },
  ),
  consent: fc.record({ matching: fc.boolean() }),
});

type Drawn = typeof answersArbitrary extends fc.Arbitrary<infer T> ? T : never;

/** A seeker's record with every missing datum answered; what is stated stays. */
function answered(seeker: Seeker, answers: Drawn): Seeker {
  const { capital, hoursPerWeek, travelKm, citizen, barred, memberships, km: _, ...rest } = answers;
  return {
    ...rest,
    ...seeker,
    capacities: { capital, hoursPerWeek, travelKm, ...seeker.capacities },
    standing: { citizen, barred, memberships, ...seeker.standing },
  } satisfies Partial<Answers> as Seeker;
}

/** The dataset with a distance where none was known. */
function withDistance(
  dataset: Dataset,
  [from, to]: readonly [string, string],
  km: number,
): Dataset {
  return { ...dataset, distances: [...(dataset.distances ?? []), { from, to, km }] };
}

interface Pairing {
  readonly drawn: DrawnMarket;
  readonly market: Market;
  readonly seeker: number;
  readonly role: number;
}

function expectWithin({ drawn, market, seeker, role }: Pairing, answers: Drawn): RoleRange {
  const range = rangeOf({ market, seeker, role });
  const person = market.seekerRecords[seeker]!;
  const place = market.roles[role]!;
  const { record } = market.opportunities[place.opportunity]!;
  const ids = { seeker: person.id, opportunity: record.id, role: place.role.id };
  const full = withSeeker(drawn.dataset, answered(person, answers));
  const { distances } = market;
  const km = distances.km(distances.indexOf(person.region), distances.indexOf(record.region));
  const known = km >= 0 ? full : withDistance(full, [person.region, record.region], answers.km);
  const after = assess(createMarket(known, drawn.policy), ids);
  for (const part of ["fit", "appeal", "score"] as const) {
    expect(after[part]).toBeGreaterThanOrEqual(range[part].worst);
    expect(after[part]).toBeLessThanOrEqual(range[part].best);
  }
  const failed = failing(after);
  const allowed = [...range.mayFail, ...failing(assess(market, ids))];
  expect(failed.filter((rule) => !allowed.includes(rule))).toEqual([]);
  const isForbidden = drawn.policy.overrides.forbids.some(
    (forbid) => forbid.seeker === ids.seeker && forbid.opportunity === ids.opportunity,
  );
  const fits = after.fit >= drawn.policy.thresholds.minFit;
  const isCandidate = failed.length === 0 && fits && !isForbidden;
  if (range.outlook !== "open") expect(isCandidate).toBe(range.outlook === "sure");
  return range;
}

function failing({ rules }: Assessment): readonly RuleId[] {
  return rules.filter(({ status }) => status === "fail").map(({ rule }) => rule);
}

describe("the range of a score over the answers to missing data", () => {
  it("contains the score of any answered version, and its outlook holds for all of them", () => {
    const outlooks = new Set<string>();
    const drawnMarket = marketArbitrary({ seekers: 3, opportunities: 2 });
    fc.assert(
      fc.property(drawnMarket, answersArbitrary, (drawn, answers) => {
        const market = createMarket(drawn.dataset, drawn.policy);
        for (const role of market.roles.keys()) {
          for (const seeker of market.seekerRecords.keys()) {
            outlooks.add(expectWithin({ drawn, market, seeker, role }, answers).outlook);
          }
        }
      }),
      { numRuns: 400 },
    );
    expect([...outlooks].sort()).toEqual(["none", "open", "sure"]);
  });

  it("is exact at both ends", () => {
    const { experience: _e, education: _d, capacities: _c, ...told } = worker;
    const stranger: Seeker = { ...told, skills: [{ skill: "weld", level: 2 }], capacities: {} };
    const far: Employment = { ...job, region: "there", hoursPerWeek: 40 };
    const market = createMarket({ ...welders, seekers: [stranger], opportunities: [far] }, policy);
    const range = rangeOf({ market, seeker: 0, role: 0 });
    // fit: skills 5 000 at 60, experience 0…10 000 at 20, education 2 500…10 000 at 10
    expect(range.fit).toEqual({ worst: 325_000 / 90 - (325_000 % 90) / 90, best: 6_666 });
    // appeal: use 10 000 at 35, distance 0…10 000 at 30, preference 10 000 at 10, hours 250…10 000 at 10
    expect(range.appeal).toEqual({ worst: Math.floor(452_500 / 85), best: 10_000 });
    expect(range.mayFail).toEqual(["hours", "reach"]);
    expect(range.outlook).toBe("open");
    expect(range.questions.map(({ question, decides }) => [question, decides])).toEqual([
      ["travel", ["reach"]],
      ["hours", ["hours"]],
      ["experience", []],
      ["education", []],
    ]);
  });

  it("is none where the best answers leave too little fit", () => {
    const { experience: _, ...untold } = worker;
    const world = { ...welders, seekers: [untold], opportunities: [job] };
    const strict = { ...policy, thresholds: { ...policy.thresholds, minFit: 3_056 } };
    // skills 0 at 60, experience 0…10 000 at 20, education 7 500 at 10: 275 000 // 90 at best
    const range = rangeOf({ market: createMarket(world, strict), seeker: 0, role: 0 });
    expect([range.fit.best, range.outlook]).toEqual([3_055, "none"]);
    expect(rangeOf({ market: createMarket(world, policy), seeker: 0, role: 0 }).outlook).toBe(
      "open",
    );
  });

  it("counts a travel limit that just suffices as the worst where moving home counts more", () => {
    const { travelKm: _, ...capacities } = { ...worker.capacities, relocates: true };
    const far: Employment = { ...job, region: "there" };
    const world = { ...welders, seekers: [{ ...worker, capacities }], opportunities: [far] };
    const homely = { ...policy, distance: { atLimit: 1_000, relocation: 3_000 } };
    const { appeal } = rangeOf({ market: createMarket(world, homely), seeker: 0, role: 0 });
    // use 0 at 35, distance at 30: 1 000…10 000, preference 10 000 at 10
    expect(appeal).toEqual({ worst: Math.floor(130_000 / 75), best: Math.floor(400_000 / 75) });
  });

  it("covers the case that neither the distance nor the travel limit is known", () => {
    const { travelKm: _, ...capacities } = worker.capacities;
    const lost: Employment = { ...job, region: "nowhere" };
    const world = { ...welders, seekers: [{ ...worker, capacities }], opportunities: [lost] };
    const range = rangeOf({ market: createMarket(world, policy), seeker: 0, role: 0 });
    // use 0 at 35, distance at 30, preference 10 000 at 10
    expect(range.appeal).toEqual({ worst: 1_333, best: 5_333 });
    expect(range.questions.map(({ question }) => question)).toEqual(["distance"]);
  });
});

describe("an empty profile", () => {
  const empty: Seeker = { id: "s", region: "here", skills: [], capacities: {} };
  const essential: Employment = {
    ...job,
    id: "e",
    hoursPerWeek: 40,
    role: { ...job.role, skills: [{ skill: "weld", level: 4, essential: true }] },
  };
  const unit: Investment = {
    id: "u",
    kind: "investment",
    title: "a workshop",
    sector: "2511",
    region: "there",
    cooperative: "production",
    members: { min: 7, max: 9 },
    roles: [{ ...job.role, id: "m", places: { min: 7, max: 9 } }],
    capital: { required: 700, memberShare: { min: 10, max: 100 } },
  };

  it("is no match for a role that asks for skills, whatever may be answered, and skills are asked first", () => {
    const world = { ...welders, seekers: [empty], opportunities: [job, essential, unit] };
    const market = createMarket(world, policy);
    const plan = proposePlan(market);
    const explanation = explainSeeker(market, plan, "s");
    expect(explanation.kind).toBe("unplaced");
    expect(explanation.missing.ask[0]).toBe("skills");
    expect(explanation.missing.reasons[0]).toEqual({ code: "question.skills", facts: {} });
    for (const range of explanation.missing.roles) {
      expect(range.outlook).not.toBe("sure");
      expect(range.score.worst).toBeLessThan(4_000);
      expect(range.fit.worst).toBeLessThan(policy.thresholds.minFit);
    }
    const asked = explanation.missing.roles.find(({ opportunity }) => opportunity === "e")!;
    expect(asked.outlook).toBe("none");
  });

  it("is never sure of any role of the world, of whatever kind", () => {
    fc.assert(
      fc.property(marketArbitrary({ seekers: 1 }), ({ dataset, policy: drawn }) => {
        const region = dataset.regions[0]!.id;
        const world = { ...dataset, seekers: [{ ...empty, region }] };
        const market = createMarket(world, drawn);
        market.roles.forEach((_, role) => {
          expect(rangeOf({ market, seeker: 0, role }).outlook).not.toBe("sure");
        });
      }),
    );
  });
});
