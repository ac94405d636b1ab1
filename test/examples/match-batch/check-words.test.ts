import { namesOf } from "taavon";
import { describe, expect, it } from "vitest";
import { checkWords } from "../../../examples/match-batch/report/check-words";
import { collectFacts } from "../../../examples/match-batch/report/facts";
import { createVoice } from "../../../examples/match-batch/report/voice";
import { CHECK_RULES } from "../../../src/document/proposed-unit";
import { dataset, explainerOf, plan, policy } from "./sample";

const facts = collectFacts(dataset, plan, policy.asOf);
const [unit] = facts.units;
const explainer = explainerOf({ dataset, plan });

function words(rule: (typeof CHECK_RULES)[number], status: "ok" | "warn" | "unknown" | "fail") {
  const report = {
    dataset,
    policy,
    plan,
    facts,
    rejected: [],
    findings: { summary: explainer.summariseUnplaced(), closed: [], weakPoints: new Map() },
    names: namesOf(dataset),
    homes: new Map(),
  };
  const subject = { report, facts: unit! };
  const check = { rule, status, detail: "the detail" };
  const say = (language: "fa" | "en"): string =>
    checkWords(check, { ...subject, voice: createVoice(language) });
  return { fa: say("fa"), en: say("en") };
}

describe("checkWords", () => {
  it("speaks Persian of every check that holds, but for the rows of the policy", () => {
    for (const rule of CHECK_RULES) {
      const { fa } = words(rule, "ok");
      if (rule === "composition") expect(fa).toBe("the detail");
      else expect(fa, rule).toMatch(/^[^a-z{}]+$/i);
    }
  });

  it("writes the numbers of the unit", () => {
    expect(words("members", "ok").en).toBe("2 members, within what law and business allow");
    expect(words("eligibility", "unknown").en).toBe("members with something to confirm: 1");
    expect(words("reserves", "warn").en).toBe("roles with fewer than 2 reserves: 1");
    expect(words("capital", "unknown").fa).toContain("۵۱۰ میلیون ریال");
    expect(words("subscription", "warn").en).toBe(
      "the least shares come to 2 rials, more than the 1 billion rials required",
    );
  });

  it("hands the detail on where a check is broken or speaks of single people", () => {
    for (const rule of CHECK_RULES) expect(words(rule, "fail").fa).toBe("the detail");
    expect(words("inspector-kin", "warn").en).toBe("the detail");
  });
});
