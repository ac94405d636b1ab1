import { describe, expect, it } from "vitest";
import { RULE_IDS } from "../../../src/policy/rule-id";
import { expectRule } from "../../../src/testing/index";
import { rules } from "../tiny-market";

const policy = rules({ thresholds: { minHoursShare: 5_000 } });
const investment = { kind: "investment" } as const;

describe("expectRule", () => {
  it("judges one case by one rule", () => {
    const half = expectRule("hours")
      .under(policy)
      .given({ role: { hours: 40 } });
    half.given({ seeker: { hours: 19 } }).fails();
    half.given({ seeker: { hours: 20 } }).passes();
    half.isUnknown();
    expectRule("hours").under(policy).isNotInForce();
  });

  it("has a pass and a fail by hand for every rule", () => {
    const skills = [{ skill: "weld", level: 4, essential: true }];
    const required = { level: 5, required: true };
    const months = { occupation: "7212", months: 12, required: true };
    const cases = {
      age: [{ seeker: { age: 15 } }, { seeker: { age: 14 } }],
      barred: [
        { seeker: { standing: { barred: false } }, opportunity: investment },
        { seeker: { standing: { barred: true } }, opportunity: investment },
      ],
      citizen: [
        { seeker: { standing: { citizen: true } }, opportunity: investment },
        { seeker: { standing: { citizen: false } }, opportunity: investment },
      ],
      consent: [
        { seeker: { consent: { matching: true } } },
        { seeker: { consent: { matching: false } } },
      ],
      education: [
        { seeker: { education: { level: 5 } }, role: { education: required } },
        { seeker: { education: { level: 4 } }, role: { education: required } },
      ],
      essential: [
        { seeker: { skills: { weld: 2 } }, role: { skills } },
        { seeker: { skills: { weld: 1 } }, role: { skills } },
      ],
      experience: [
        {
          seeker: { experience: [{ occupation: "7212", months: 12 }] },
          role: { experience: months },
        },
        {
          seeker: { experience: [{ occupation: "7212", months: 11 }] },
          role: { experience: months },
        },
      ],
      hours: [
        { seeker: { hours: 20 }, role: { hours: 40 } },
        { seeker: { hours: 19 }, role: { hours: 40 } },
      ],
      income: [
        { seeker: { income: 100 }, role: { income: 60 } },
        { seeker: { income: 100 }, role: { income: 59 } },
      ],
      kind: [
        { seeker: { expects: { kinds: ["employment"] } } },
        { seeker: { expects: { kinds: ["investment"] } } },
      ],
      licence: [
        { seeker: { licences: ["B2"] }, role: { licence: "B2" } },
        { seeker: { licences: [] }, role: { licence: "B2" } },
      ],
      membership: [
        { seeker: { standing: { memberships: [] } }, opportunity: investment },
        {
          seeker: { standing: { memberships: [{ cooperative: "production", sector: "01" }] } },
          opportunity: investment,
        },
      ],
      reach: [
        { seeker: { travelKm: 10 }, km: 10 },
        { seeker: { travelKm: 9 }, km: 10 },
      ],
      refused: [{}, { seeker: { expects: { refuses: ["opportunity"] } } }],
      share: [
        { seeker: { capital: 1 }, opportunity: investment },
        { seeker: { capital: 0 }, opportunity: investment },
      ],
    } as const satisfies Record<(typeof RULE_IDS)[number], readonly [object, object]>;
    for (const id of RULE_IDS) {
      const [passing, failing] = cases[id];
      const rule = expectRule(id).under(policy);
      rule.given(passing).passes();
      rule.given(failing).fails();
      expect(() => rule.given(failing).passes()).toThrow(`\`${id}\``);
      expect(() => rule.given(passing).fails()).toThrow("it passes");
    }
  });

  it("says what was expected, what was found, and why", () => {
    const short = expectRule("hours").given({ seeker: { hours: 19 }, role: { hours: 40 } });
    expect(() => short.passes()).toThrow(
      "expected rule `hours` to pass, but it fails, because the seeker has 19 hours a week; the work takes 40, " +
        "and at least 20 are needed (rules: age unknown, consent unknown, essential pass, hours fail, kind pass, " +
        "reach pass, refused pass; criteria: distance 10000 × 30, preference 10000 × 10, hours 4750 × 10; " +
        "fit 10000, appeal 8950)",
    );
    expect(() => expectRule("licence").passes()).toThrow(
      "expected rule `licence` to pass, but it is not in force",
    );
    expect(() => expectRule("consent").isNotInForce()).toThrow(
      "expected rule `consent` not to be in force, but it is unknown",
    );
  });

  it("refuses a case that is no valid data, and a rule that there is not", () => {
    expect(() =>
      expectRule("hours")
        .given({ seeker: { hours: 85 } })
        .fails(),
    ).toThrow(/^the case is not valid: .*hoursPerWeek/);
    expect(() => expectRule("houres").fails()).toThrow("no rule `houres`; there are age, barred,");
  });

  it("takes whole records and a world of one's own", () => {
    const world = {
      taxonomy: {
        skills: [
          { id: "metal", name: "" },
          { id: "weld", name: "", broader: ["metal"] },
        ],
      },
    };
    const role = { skills: [{ skill: "metal", level: 5, essential: true }] };
    const skilled = expectRule("essential").given({ world, role });
    skilled.given({ seeker: { skills: { weld: 5 } } }).passes();
    skilled.given({ seeker: { skills: [{ skill: "weld", level: 2 }] } }).fails();
    const unsure = expectRule("reach").given({ km: "unknown", seeker: { travelKm: 100 } });
    unsure.isUnknown();
    unsure.given({ seeker: { relocates: true } }).passes();
    expectRule("age")
      .given({ seeker: { birthDate: "2008-03-22" }, opportunity: { capital: big } })
      .fails();
  });

  const big = { required: 1_000, memberShare: { min: 10, max: 100 } };
});
