import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/dataset/result";
import { parsePolicy } from "../../src/policy/parse-policy";
import { zanjanPolicy } from "../../src/policy/zanjan";
import { changed } from "../dataset/small-dataset";
import { DEFAULTS, NAMED } from "./default-policy";

type Path = readonly (string | number)[];

function read(input: unknown) {
  const parsed = parsePolicy(input);
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join("; "));
  return parsed.value;
}

function refusal(input: unknown): string[] {
  const parsed = parsePolicy(input);
  if (parsed.ok) throw new Error("accepted");
  return parsed.issues.map(({ code, path }: Issue) => `${code} ${path.join(".")}`);
}

/** A policy that states every field, with one row in each list. */
const whole = {
  ...NAMED,
  ...DEFAULTS,
  priorities: [{ group: "youth", bonus: 100 }],
  composition: [
    { kind: "local", minShare: 5_000 },
    { kind: "group", group: "youth", minShare: 1 },
    { kind: "family", max: 2 },
  ],
  overrides: {
    pins: [{ seeker: "s", opportunity: "o", role: "r", reason: "", by: "x" }],
    forbids: [{ seeker: "s", opportunity: "o", reason: "", by: "x" }],
  },
};

/** The paths of all objects of plain data, the outermost included. */
function objects(data: unknown, path: Path = []): Path[] {
  if (typeof data !== "object" || data === null) return [];
  const isList = Array.isArray(data);
  const inner = Object.entries(data).flatMap(([key, part]) =>
    objects(part, [...path, isList ? Number(key) : key]),
  );
  return isList ? inner : [path, ...inner];
}

describe("parsePolicy", () => {
  it("fills every default in", () => {
    expect(read(NAMED)).toEqual({ ...NAMED, ...DEFAULTS });
  });

  it("keeps a policy that states everything as it is", () => {
    const before = structuredClone(whole);
    expect(read(whole)).toEqual(whole);
    expect(whole).toEqual(before);
  });

  it("merges objects by key and replaces lists", () => {
    const policy = read({
      ...NAMED,
      weights: { fit: { skills: 1 } },
      similarity: { narrower: [] },
      thresholds: { minAge: { investment: 21 } },
      cooperatives: { housing: { minMembers: 9 }, border: {} },
      offices: { board: [{ upTo: null, members: 7 }] },
    });
    expect(policy).toEqual({
      ...NAMED,
      ...DEFAULTS,
      weights: { ...DEFAULTS.weights, fit: { ...DEFAULTS.weights.fit, skills: 1 } },
      similarity: { ...DEFAULTS.similarity, narrower: [] },
      thresholds: { ...DEFAULTS.thresholds, minAge: { employment: 15, investment: 21 } },
      cooperatives: {
        ...DEFAULTS.cooperatives,
        housing: { minMembers: 9, maxMembers: 200 },
      },
      offices: { ...DEFAULTS.offices, board: [{ upTo: null, members: 7 }] },
    });
  });

  it("lets a law's limit be lifted with null, and only there", () => {
    const lifted = { ...NAMED, cooperatives: { housing: { maxMembers: null } } };
    expect(read(lifted).cooperatives.housing).toEqual({ minMembers: 7, maxMembers: null });
    expect(refusal({ ...NAMED, balance: null })).toEqual(["invalid balance"]);
  });

  it("carries source, confidence and validFrom in any object", () => {
    const origin = { source: "ماده ۶", confidence: "A", validFrom: "2011-01-29" };
    for (const path of objects(whole)) {
      const noted = Object.entries(origin).reduce<unknown>(
        (data, [key, value]) => changed(data, [...path, key], value),
        whole,
      );
      expect(read(noted), path.join(".")).toEqual(noted);
    }
  });

  it("refuses an unknown key at every depth, by its path", () => {
    const depths = objects(whole);
    expect(depths.length).toBeGreaterThan(25);
    for (const path of depths) {
      const mistyped = changed(whole, [...path, "wieghts"], 1);
      expect(refusal(mistyped)).toEqual([`unknown_key ${[...path, "wieghts"].join(".")}`]);
    }
  });

  it("refuses a key that is named like an object's prototype", () => {
    const evil = JSON.parse(
      '{ "id": "p", "version": 1, "asOf": "2026-03-21", "__proto__": { "seed": "7" } }',
    );
    const parsed = parsePolicy(evil);
    expect(parsed.ok ? parsed.value.seed : "1389").toBe("1389");
    expect(({} as { seed?: string }).seed).toBeUndefined();
  });

  const shares: Path[] = [
    ["balance"],
    ["unknownScore"],
    ["similarity", "narrower", 0],
    ["similarity", "broader", 0],
    ["similarity", "sibling"],
    ["similarity", "related"],
    ["distance", "atLimit"],
    ["distance", "relocation"],
    ["thresholds", "minFit"],
    ["thresholds", "essentialFit"],
    ["thresholds", "minHoursShare"],
    ["thresholds", "minIncomeShare"],
    ["priorityCap"],
    ["capital", "memberCapitalShare"],
    ["capital", "maxShare"],
    ["capital", "paidAtRegistration"],
    ["composition", 0, "minShare"],
    ["composition", 1, "minShare"],
  ];

  it.each(shares.map((path) => [path.join("."), path] as const))(
    "bounds %s by 0 and 10 000",
    (name, path) => {
      for (const to of [0, 10_000]) expect(parsePolicy(changed(whole, path, to)).ok).toBe(true);
      for (const to of [-1, 10_001])
        expect(refusal(changed(whole, path, to))).toEqual([`out_of_bounds ${name}`]);
      for (const to of [0.5, Number.NaN, "1", null])
        expect(refusal(changed(whole, path, to))).toEqual([`invalid ${name}`]);
    },
  );

  const counts: Path[] = [
    ...Object.keys(DEFAULTS.weights.fit).map((key) => ["weights", "fit", key]),
    ...Object.keys(DEFAULTS.weights.appeal).map((key) => ["weights", "appeal", key]),
    ...Object.keys(DEFAULTS.cooperatives).map((key) => ["cooperatives", key, "minMembers"]),
    ["cooperatives", "production", "maxMembers"],
    ["thresholds", "minAge", "employment"],
    ["thresholds", "minAge", "investment"],
    ["priorities", 0, "bonus"],
    ["placementBonus"],
    ["offices", "inspectors"],
    ["offices", "inspectorAlternates"],
    ["composition", 2, "max"],
    ["reserves"],
  ];

  it.each(counts.map((path) => [path.join("."), path] as const))(
    "takes %s from 0 up",
    (name, path) => {
      expect(parsePolicy(changed(whole, path, 0)).ok).toBe(true);
      expect(refusal(changed(whole, path, -1))).toEqual([`out_of_bounds ${name}`]);
      expect(refusal(changed(whole, path, 1.5))).toEqual([`invalid ${name}`]);
      expect(new Set(refusal(changed(whole, path, 2 ** 53)))).toEqual(
        new Set([`out_of_bounds ${name}`]),
      );
    },
  );

  it.each(Object.keys(DEFAULTS.specificity))("takes the specificity %s from 1 up", (key) => {
    const at = (to: number) => changed(whole, ["specificity", key], to);
    expect(parsePolicy(at(1)).ok).toBe(true);
    expect(refusal(at(0))).toEqual([`out_of_bounds specificity.${key}`]);
  });

  it.each<[string, Path, unknown, string]>([
    ["no id", ["id"], undefined, "missing id"],
    ["no version", ["version"], undefined, "missing version"],
    ["no day", ["asOf"], undefined, "missing asOf"],
    ["a day that is none", ["asOf"], "2025-02-29", "invalid asOf"],
    ["another mechanism", ["placement"], "fair", "invalid placement"],
    ["another way with unknowns", ["unknown"], "ignore", "invalid unknown"],
    [
      "a board of nobody",
      ["offices", "board", 0, "members"],
      0,
      "out_of_bounds offices.board.0.members",
    ],
    [
      "a board row for units of nobody",
      ["offices", "board", 0, "upTo"],
      0,
      "out_of_bounds offices.board.0.upTo",
    ],
    ["other alternates", ["offices", "alternates"], "half", "invalid offices.alternates"],
    [
      "a composition of no kind",
      ["composition", 0, "kind"],
      undefined,
      "missing composition.0.kind",
    ],
    ["another composition", ["composition", 0, "kind"], "women", "invalid composition.0.kind"],
    [
      "a group row without a group",
      ["composition", 1, "group"],
      undefined,
      "missing composition.1.group",
    ],
    [
      "a pin without a reason",
      ["overrides", "pins", 0, "reason"],
      undefined,
      "missing overrides.pins.0.reason",
    ],
    [
      "a forbid of nobody",
      ["overrides", "forbids", 0, "seeker"],
      "",
      "out_of_bounds overrides.forbids.0.seeker",
    ],
    [
      "a forbid of a role",
      ["overrides", "forbids", 0, "role"],
      "r",
      "unknown_key overrides.forbids.0.role",
    ],
    [
      "a cooperative that the law does not know",
      ["cooperatives", "guild"],
      {},
      "unknown_key cooperatives.guild",
    ],
    ["priorities that are no list", ["priorities"], {}, "invalid priorities"],
  ])("refuses %s", (_, path, to, issue) => {
    expect(refusal(changed(whole, path, to))).toEqual([issue]);
  });

  it("lists every issue", () => {
    expect(refusal({ id: "", asOf: 5, balance: -1, wieghts: {} }).sort()).toEqual([
      "invalid asOf",
      "missing version",
      "out_of_bounds balance",
      "out_of_bounds id",
      "unknown_key wieghts",
    ]);
  });

  it.each([[null], [[]], ["{}"], [undefined], [7]])("refuses %j", (input) => {
    expect(parsePolicy(input)).toMatchObject({ ok: false, issues: [{ path: [] }] });
  });

  it("reads the policy of Zanjan, whose numbers are the defaults", () => {
    const { priorities, ...policy } = read(zanjanPolicy);
    expect(priorities.length).toBeGreaterThan(0);
    expect(bare(policy)).toEqual({
      ...(bare(DEFAULTS_WITHOUT_PRIORITIES) as object),
      id: policy.id,
      version: policy.version,
      asOf: policy.asOf,
    });
  });
});

const { priorities: _, ...DEFAULTS_WITHOUT_PRIORITIES } = DEFAULTS;

/** Plain data without where it comes from. */
function bare(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(bare);
  if (typeof data !== "object" || data === null) return data;
  const entries = Object.entries(data).filter(
    ([key]) => !["source", "confidence", "validFrom"].includes(key),
  );
  return Object.fromEntries(entries.map(([key, part]) => [key, bare(part)]));
}
