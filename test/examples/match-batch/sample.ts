import type { Dataset, Explainer, Investment, Plan, Policy } from "taavon";
import { createExplainer, createMarket, parsePolicy } from "taavon";

/** A title as an attacker would write it. */
export const HOSTILE = `<script>alert("1")</script>`;

const olives: Investment = {
  id: "inv-olives",
  kind: "investment",
  title: { fa: "روغن‌کشی زیتون", en: "Olive press" },
  sector: "1040",
  region: "tarom",
  cooperative: "production",
  members: { min: 2, max: 9 },
  roles: [
    {
      id: "press",
      title: { fa: "کارگر روغن‌کشی", en: "Press worker" },
      places: { min: 1, max: 6 },
      skills: [{ skill: "pressing", level: 3 }],
    },
  ],
  capital: {
    required: 1_000_000_000,
    memberShare: { min: 1, max: 400_000_000 },
    publicShare: 1_000,
  },
};

/** Two people in a unit, one in a job, two without a place. */
export const dataset: Dataset = {
  regions: [
    { id: "zanjan", name: { fa: "استان زنجان", en: "Zanjan province" } },
    { id: "tarom", name: { fa: "طارم", en: "Tarom" }, parent: "zanjan" },
    { id: "abbar", name: { fa: "آب‌بر", en: "Abbar" }, parent: "tarom" },
    { id: "abhar", name: { fa: "ابهر", en: "Abhar" }, parent: "zanjan" },
  ],
  taxonomy: { skills: [{ id: "pressing", name: { fa: "روغن‌کشی", en: "Oil pressing" } }] },
  seekers: [
    { id: "s-1", region: "abbar", skills: [], capacities: {}, groups: ["youth"] },
    { id: "s-2", region: "tarom", skills: [], capacities: {} },
    { id: "s-3", region: "abhar", skills: [], capacities: {} },
    { id: "s-4", region: "abhar", skills: [], capacities: {} },
    { id: "s-5", region: "abhar", skills: [], capacities: {} },
  ],
  opportunities: [
    olives,
    { ...olives, id: "inv-hostile", title: { fa: HOSTILE, en: HOSTILE }, region: "abhar" },
    {
      id: "job-1",
      kind: "employment",
      title: { fa: "فروشنده", en: "Shop assistant" },
      sector: "G",
      region: "abhar",
      role: { id: "sell", title: { fa: "فروشنده", en: "Seller" }, places: { max: 3 }, skills: [] },
    },
  ],
};

const scores = { fit: 8_000, appeal: 6_050, score: 7_220, priority: 0, value: 7_220 };

/** A plan as the library would hand it out; its numbers are made for looking, not for verifying. */
export const plan: Plan = {
  schema: "taavon.plan/1",
  policy: { id: "zanjan", version: "1405.1", hash: "ab".repeat(32) },
  dataset: { hash: "cd".repeat(32), seekers: 5, opportunities: 3, rejected: 1 },
  placements: [
    { seeker: "s-1", opportunity: "inv-olives", role: "press", ...scores, toConfirm: ["citizen"] },
    {
      seeker: "s-2",
      opportunity: "inv-olives",
      role: "press",
      ...scores,
      toConfirm: [],
      pinned: true,
    },
    { seeker: "s-3", opportunity: "job-1", role: "sell", ...scores, score: 10_000, toConfirm: [] },
  ],
  units: [
    {
      opportunity: "inv-olives",
      members: ["s-1", "s-2"],
      offices: {
        board: ["s-1"],
        alternates: [],
        inspectors: ["s-2"],
        inspectorAlternates: [],
        manager: null,
      },
      reserves: [{ role: "press", seekers: ["s-4"] }],
      capital: {
        required: 1_000_000_000,
        equity: 510_000_000,
        contributions: [
          { seeker: "s-1", amount: 255_000_000, dueAtRegistration: 85_017_000 },
          { seeker: "s-2", amount: 255_000_000, dueAtRegistration: 85_017_000 },
        ],
        facility: 390_000_000,
      },
      checks: [
        {
          rule: "members",
          status: "ok",
          detail: "2 members",
          source: "By-law 1389",
          validFrom: "2011-01-29",
        },
        { rule: "eligibility", status: "unknown", detail: "1 to confirm" },
      ],
      gaps: [{ skill: "pressing", level: 3, best: 6_700 }],
    },
  ],
  closed: [{ opportunity: "inv-hostile", reason: "capital", shortBy: 45_600_000 }],
  unplaced: [
    {
      seeker: "s-4",
      reason: "outbid",
      best: { opportunity: "inv-olives", role: "press", value: 7_000 },
    },
    { seeker: "s-5", reason: "no-candidates" },
  ],
  refusedPins: [{ seeker: "s-5", opportunity: "inv-olives", rules: ["age"] }],
  unheldPins: [],
  certificate: {
    objective: 54_440,
    bound: 56_000,
    gapBp: 279,
    prices: [["s-1", 3]],
    capitalPrices: [],
  },
};

/** The defaults of the specification on a fixed date. */
export const policy: Policy = readPolicy();

/** Answers questions about a plan of a dataset. */
export function explainerOf(of: { readonly dataset: Dataset; readonly plan: Plan }): Explainer {
  return createExplainer(createMarket(of.dataset, policy), of.plan);
}

function readPolicy(): Policy {
  const read = parsePolicy({ id: "zanjan", version: "1405.1", asOf: "2026-03-21" });
  if (!read.ok) throw new Error("the sample policy should be valid");
  return read.value;
}
