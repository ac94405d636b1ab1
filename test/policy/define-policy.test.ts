import {
  type CriterionInput,
  criterion,
  definePolicy,
  hashPolicy,
  type PolicyDefinition,
  parsePolicy,
  rule,
  zanjanPolicy,
} from "taavon";
import { describe, expect, it } from "vitest";
import { NAMED } from "./default-policy";

const night = criterion({
  side: "appeal",
  weight: 10,
  version: 1,
  name: { en: "night work", fa: "کار شبانه" },
  monotone: ["hours", "travelKm"],
  applies: ({ opportunity }) => opportunity.hoursPerWeek !== undefined,
  value: ({ seeker }) => (seeker.capacities.relocates ? 10_000 : 0),
});

const permit = rule({
  version: "2026-03",
  name: { en: "permit", fa: "مجوز" },
  fails: { en: "has no permit", fa: "مجوز ندارد" },
  applies: () => true,
  test: ({ seeker }) => (seeker.licences === undefined ? "unknown" : "pass"),
});

function policyOf(definition: Partial<PolicyDefinition>) {
  const read = definePolicy({ ...NAMED, ...definition });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

const hashOf = (definition: Partial<PolicyDefinition>): string => hashPolicy(policyOf(definition));

const issuesOf = (definition: object): string[] => {
  const read = definePolicy({ ...NAMED, ...definition } as PolicyDefinition);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
};

describe("definePolicy", () => {
  it("is parsePolicy where nothing is in code", () => {
    expect(definePolicy(NAMED)).toEqual(parsePolicy(NAMED));
    expect(definePolicy({ ...NAMED, criteria: {}, rules: {} })).toEqual(parsePolicy(NAMED));
    expect(definePolicy(zanjanPolicy)).toEqual(parsePolicy(zanjanPolicy));
  });

  it("puts clauses beside the defaults, by ids of their own, sorted", () => {
    const { clauses, ...plain } = policyOf({
      criteria: { night, early: night },
      rules: { permit },
    });
    const parsed = parsePolicy(NAMED);
    expect({ ok: true, value: plain }).toEqual(parsed);
    expect(clauses?.criteria.map(({ id }) => id)).toEqual(["custom:early", "custom:night"]);
    expect(clauses?.criteria[1]).toEqual({ id: "custom:night", ...night });
    expect(clauses?.rules).toEqual([{ id: "custom:permit", ...permit }]);
  });

  it("cannot be altered through what it was made of", () => {
    const own = { ...night };
    const policy = policyOf({ criteria: { own } });
    own.weight = 99;
    expect(policy.clauses?.criteria[0]?.weight).toBe(10);
    expect(Object.isFrozen(policy.clauses?.criteria[0])).toBe(true);
  });

  it.each([
    ["an unknown key", { criteria: { night: { ...night, colour: 1 } } }, "unknown_key", "colour"],
    [
      "a negative weight",
      { criteria: { night: { ...night, weight: -1 } } },
      "out_of_bounds",
      "weight",
    ],
    ["a broken weight", { criteria: { night: { ...night, weight: 0.5 } } }, "invalid", "weight"],
    ["another side", { criteria: { night: { ...night, side: "both" } } }, "invalid", "side"],
    ["no version", { criteria: { night: { ...night, version: undefined } } }, "missing", "version"],
    ["no function", { criteria: { night: { ...night, value: 5_000 } } }, "invalid", "value"],
    [
      "a fact that nobody has",
      { criteria: { night: { ...night, monotone: ["luck"] } } },
      "invalid",
      "monotone.0",
    ],
    [
      "one language alone",
      { criteria: { night: { ...night, name: { en: "night" } } } },
      "missing",
      "name.fa",
    ],
  ])("refuses %s", (_, definition, code, where) => {
    expect(issuesOf(definition)).toEqual([`${code} criteria.night.${where}`]);
  });

  it("refuses names that are none, and a rule without words for its failure", () => {
    expect(issuesOf({ criteria: { "Night work": night } })).toEqual([
      "invalid criteria.Night work",
    ]);
    const { fails: _, ...mute } = permit;
    expect(issuesOf({ rules: { mute } })).toEqual(["missing rules.mute.fails"]);
    expect(issuesOf({ weight: 1, rules: { permit } })).toEqual(["unknown_key weight"]);
  });

  it("lets no clause be written that has the wrong type", () => {
    // @ts-expect-error a criterion is of one side
    expect(issuesOf({ criteria: { night: criterion({ ...night, side: "both" }) } })).toHaveLength(
      1,
    );
    // @ts-expect-error a rule answers with a word
    expect(rule({ ...permit, test: () => true }).version).toBe("2026-03");
    // @ts-expect-error `applies` sees no seeker
    expect(criterion({ ...night, applies: ({ seeker }) => seeker.id === "s" }).weight).toBe(10);
  });

  it("is not read back from JSON, where its code is lost", () => {
    const read = parsePolicy(JSON.parse(JSON.stringify(policyOf({ criteria: { night } }))));
    expect(read.ok ? [] : read.issues.map(({ path }) => path.join("."))).toEqual(["clauses"]);
  });
});

describe("the hash of a policy in code", () => {
  it("is of old for policies without: stored values", () => {
    const zanjan = definePolicy(zanjanPolicy);
    const mine = parsePolicy({ id: "p", version: 1, asOf: "2026-03-21" });
    if (!zanjan.ok || !mine.ok) throw new Error("refused");
    expect(hashPolicy(zanjan.value)).toBe(
      "0e9f6f56c9758bdccc201ea2fd43af9d549c763e022a0a4690b3000016d82984",
    );
    expect(hashPolicy(mine.value)).toBe(
      "e7bd0506af0b265178c2f6c1767be77715bad8baaf42c7c195356fc2985285eb",
    );
  });

  it("covers all of a clause but its functions", () => {
    const base = hashOf({ criteria: { night }, rules: { permit } });
    const changed: Partial<CriterionInput>[] = [
      { side: "fit" },
      { weight: 11 },
      { version: 2 },
      { version: "1" },
      { name: { en: "night shift", fa: "کار شبانه" } },
      { monotone: ["hours"] },
    ];
    const hashes = [
      hashOf({}),
      hashOf({ criteria: { night } }),
      hashOf({ criteria: { late: night }, rules: { permit } }),
      hashOf({ criteria: { night }, rules: { permit: { ...permit, version: 1 } } }),
      hashOf({
        criteria: { night },
        rules: { permit: { ...permit, fails: { en: "none", fa: "ندارد" } } },
      }),
      ...changed.map((part) =>
        hashOf({ criteria: { night: { ...night, ...part } }, rules: { permit } }),
      ),
    ];
    expect(new Set([base, ...hashes]).size).toBe(hashes.length + 1);
  });

  it("covers neither functions nor the order of facts and of keys", () => {
    const base = hashOf({ criteria: { night }, rules: { permit } });
    const other = { ...night, value: () => 1, applies: () => false };
    expect(hashOf({ rules: { permit }, criteria: { night: other } })).toBe(base);
    const turned = { ...night, monotone: ["travelKm", "hours"] as const };
    expect(hashOf({ criteria: { night: turned }, rules: { permit } })).toBe(base);
  });
});
