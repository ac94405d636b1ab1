// A small market whose plan is computed by hand.
//
// Unit "u1" asks 5…6 makers (weld 5) and 2 tailors (sew 5); fit = (60·skills + 10·capital) // 70, appeal is
// 10 000 for everyone in region r1. Jobs: "j1" (sew 4, one place, r1) and "j2" (weld 3, one place, r2, 40 km
// away). "u2" finds one cook where it needs seven. "old" is over.
import type { Dataset } from "../../src/dataset/dataset";
import { hashDataset } from "../../src/dataset/hash";
import type { Investment } from "../../src/dataset/opportunity";
import type { Seeker } from "../../src/dataset/seeker";
import type { Placement, Plan } from "../../src/document/plan";
import type { Check } from "../../src/document/proposed-unit";
import { hashPolicy } from "../../src/policy/hash-policy";
import { Policy, type PolicyInput } from "../../src/policy/policy";

/** `T` with every property writable, for planting faults. */
export type Draft<T> = T extends readonly (infer Item)[]
  ? Draft<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Draft<T[Key]> }
    : T;

/** A copy of a value with changes. */
export function changed<T>(value: T, change: (draft: Draft<T>) => void): T {
  const copy = structuredClone(value);
  change(copy as Draft<T>);
  return copy;
}

/** A seeker who has stated everything and can do nothing. */
export function seeker(id: string, parts: Partial<Seeker> = {}): Seeker {
  return {
    id,
    region: "r1",
    skills: [],
    birthDate: "1990-01-01",
    education: { level: 3 },
    experience: [],
    licences: [],
    standing: { citizen: true, barred: false, clearRecord: true, memberships: [] },
    consent: { matching: true },
    ...parts,
    capacities: { capital: 1_000_000, hoursPerWeek: 40, travelKm: 50, ...parts.capacities },
  };
}

type Lead = "board" | "inspector" | "manager";

const founder = (id: string, skill: string, level: number, capital: number, leads: Lead[] = []) =>
  seeker(id, {
    skills: [{ skill, level }],
    capacities: { capital, leads },
    expects: { kinds: ["investment"] },
  });

const worker = (id: string, skill: string, level: number, travelKm = 50) =>
  seeker(id, {
    skills: [{ skill, level }],
    capacities: { travelKm },
    expects: { kinds: ["employment"] },
  });

/** The unit's opportunity. */
export const u1: Investment = {
  id: "u1",
  kind: "investment",
  title: "a workshop",
  sector: "2511",
  region: "r1",
  cooperative: "production",
  members: { min: 7, max: 8 },
  roles: [
    {
      id: "maker",
      title: "maker",
      places: { min: 5, max: 6 },
      skills: [{ skill: "weld", level: 5 }],
    },
    {
      id: "tailor",
      title: "tailor",
      places: { min: 2, max: 2 },
      skills: [{ skill: "sew", level: 5 }],
    },
  ],
  capital: {
    required: 7_000_003,
    memberShare: { min: 100_000, max: 1_000_000 },
    publicShare: 1_000,
  },
};

/** The market. */
export const workshop: Dataset = {
  regions: [
    { id: "r1", name: "one" },
    { id: "r2", name: "two" },
  ],
  distances: [{ from: "r2", to: "r1", km: 40 }],
  taxonomy: {
    skills: [
      { id: "weld", name: "weld" },
      { id: "sew", name: "sew" },
      { id: "cook", name: "cook" },
    ],
  },
  seekers: [
    founder("m1", "weld", 5, 1_000_000),
    founder("m2", "weld", 5, 900_000, ["manager"]),
    founder("m3", "weld", 5, 800_000),
    founder("m4", "weld", 5, 700_000),
    founder("m5", "weld", 5, 600_000),
    founder("m6", "sew", 4, 500_000, ["inspector"]),
    founder("m7", "sew", 4, 400_000, ["board"]),
    worker("e1", "weld", 5),
    worker("e2", "sew", 4),
    worker("e3", "weld", 5, 40),
    seeker("x1", { skills: [{ skill: "weld", level: 5 }], consent: { matching: false } }),
    seeker("x2"),
    founder("x3", "weld", 5, 300_000),
    founder("x4", "cook", 1, 1_000_000),
  ],
  opportunities: [
    u1,
    {
      ...u1,
      id: "u2",
      members: { min: 7, max: 9 },
      roles: [
        {
          id: "cook",
          title: "cook",
          places: { min: 7, max: 9 },
          skills: [{ skill: "cook", level: 1 }],
        },
      ],
    },
    {
      id: "j1",
      kind: "employment",
      title: "tailor",
      sector: "1410",
      region: "r1",
      role: { id: "job", title: "t", places: { max: 1 }, skills: [{ skill: "sew", level: 4 }] },
    },
    {
      id: "j2",
      kind: "employment",
      title: "welder",
      sector: "2511",
      region: "r2",
      role: { id: "job", title: "w", places: { max: 1 }, skills: [{ skill: "weld", level: 3 }] },
    },
    {
      id: "old",
      kind: "employment",
      title: "over",
      sector: "2511",
      region: "r1",
      validTo: "2025-12-31",
      role: { id: "job", title: "w", places: { max: 9 }, skills: [{ skill: "weld", level: 5 }] },
    },
  ],
};

const by = { reason: "because", by: "officer" };

/** The policy as an office would write it. */
export const workshopPolicy: PolicyInput = {
  id: "test",
  version: 1,
  asOf: "2026-01-01",
  cooperatives: { production: { source: "act 1", validFrom: "2010-01-01" } },
  capital: { source: "act 2" },
  overrides: {
    pins: [
      { seeker: "e3", opportunity: "j2", ...by },
      { seeker: "e1", opportunity: "j2", ...by },
      { seeker: "e2", opportunity: "j1", role: "job", ...by },
      { seeker: "x1", opportunity: "u1", ...by },
    ],
  },
};

/** A policy with the defaults filled in. */
export function policyOf(input: Partial<PolicyInput> = {}): Policy {
  return Policy.parse({ ...workshopPolicy, ...input });
}

const placement = (
  seeker: string,
  [opportunity, role]: readonly [string, string],
  [fit, appeal, value]: readonly [number, number, number],
): Placement => ({
  seeker,
  opportunity,
  role,
  fit,
  appeal,
  score: value,
  priority: 0,
  value,
  toConfirm: [],
});

const maker = ["u1", "maker"] as const;
const tailor = ["u1", "tailor"] as const;
const ok = (rule: Check["rule"], parts: Partial<Check> = {}): Check => ({
  rule,
  status: "ok",
  detail: "",
  ...parts,
});

/** The market's plan, right in every number; hashes are of the dataset and policy given. */
export function workshopPlan(dataset: Dataset = workshop, policy: Policy = policyOf()): Plan {
  return {
    schema: "taavon.plan/1",
    policy: { id: policy.id, version: policy.version, hash: hashPolicy(policy) },
    dataset: {
      hash: hashDataset(dataset),
      seekers: dataset.seekers.length,
      opportunities: dataset.opportunities.length,
      rejected: 0,
    },
    placements: [
      // use 10 000·3 // 5; 40 of 50 km: 10 000 − 5 000·40 // 50; (35·6 000 + 30·6 000 + 10·10 000) // 75
      { ...placement("e1", ["j2", "job"], [10_000, 6_533, 8_613]), pinned: true },
      { ...placement("e2", ["j1", "job"], [10_000, 10_000, 10_000]), pinned: true },
      placement("m1", maker, [10_000, 10_000, 10_000]),
      placement("m2", maker, [9_857, 10_000, 9_914]),
      placement("m3", maker, [9_714, 10_000, 9_828]),
      placement("m4", maker, [9_571, 10_000, 9_742]),
      placement("m5", maker, [9_428, 10_000, 9_656]),
      // skills 10 000·4 // 5: (60·8 000 + 10·5 000) // 70
      placement("m6", tailor, [7_571, 10_000, 8_542]),
      placement("m7", tailor, [7_428, 10_000, 8_456]),
    ],
    units: [
      {
        opportunity: "u1",
        members: ["m1", "m2", "m3", "m4", "m5", "m6", "m7"],
        offices: {
          board: ["m7", "m1", "m2"],
          alternates: ["m3"],
          inspectors: ["m6"],
          inspectorAlternates: ["m4"],
          manager: "m2",
        },
        reserves: [
          { role: "maker", seekers: ["x3"] },
          { role: "tailor", seekers: [] },
        ],
        // ⌈5 100·7 000 003 / 10 000⌉; level 534 000, two rials over
        capital: {
          required: 7_000_003,
          equity: 3_570_002,
          contributions: [
            { seeker: "m1", amount: 534_001, dueAtRegistration: 178_036 },
            { seeker: "m2", amount: 534_001, dueAtRegistration: 178_036 },
            { seeker: "m3", amount: 534_000, dueAtRegistration: 178_036 },
            { seeker: "m4", amount: 534_000, dueAtRegistration: 178_036 },
            { seeker: "m5", amount: 534_000, dueAtRegistration: 178_036 },
            { seeker: "m6", amount: 500_000, dueAtRegistration: 166_700 },
            { seeker: "m7", amount: 400_000, dueAtRegistration: 133_360 },
          ],
          facility: 2_730_001,
        },
        checks: [
          ok("members", { source: "act 1", validFrom: "2010-01-01" }),
          ok("roles"),
          ok("capital", { source: "act 2" }),
          ok("offices"),
          ok("inspector-kin"),
          ok("together"),
          ok("apart"),
          ok("eligibility"),
          ok("reserves", { status: "warn" }),
          ok("subscription", { source: "act 2" }),
        ],
        gaps: [{ skill: "sew", level: 5, best: 8_000 }],
      },
    ],
    closed: [{ opportunity: "u2", reason: "members", shortBy: 6 }],
    unplaced: [
      // at 40 of 40 km: (35·6 000 + 30·5 000 + 10·10 000) // 75 = 6 133
      { seeker: "e3", reason: "outbid", best: { opportunity: "j2", role: "job", value: 8_453 } },
      { seeker: "x1", reason: "no-consent" },
      { seeker: "x2", reason: "no-candidates" },
      { seeker: "x3", reason: "outbid", best: { opportunity: "u1", role: "maker", value: 9_400 } },
      { seeker: "x4", reason: "closed", best: { opportunity: "u2", role: "cook", value: 10_000 } },
    ],
    refusedPins: [{ seeker: "x1", opportunity: "u1", rules: ["consent"] }],
    unheldPins: [{ seeker: "e3", opportunity: "j2" }],
    // objective 84 751 + 9·10 000
    // j1 20 000; j2 max(18 613 − 161, 18 453); u1 with x3: 155 538 + 520 − 357; λ 161
    certificate: {
      objective: 174_751,
      bound: 194_315,
      gapBp: 1_007,
      prices: [["e1", 161]],
      capitalPrices: [["u1", 1_000_000]],
    },
  };
}
