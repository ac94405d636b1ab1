import { describe, expect, it } from "vitest";
import { expectCriterion } from "../../../src/testing/index";
import { rules } from "../tiny-market";

describe("expectCriterion", () => {
  it("scores one case by one criterion", () => {
    const distance = expectCriterion("distance").under(rules());
    const far = distance.given({ km: 25, seeker: { travelKm: 50 } });
    far.is(7_500);
    far.isAtLeast(7_500);
    far.isAtMost(7_500);
    far.given({ seeker: { travelKm: 24 } }).is(0);
    far.given({ seeker: { travelKm: 24, relocates: true } }).is(3_000);
    distance.is(10_000);
    distance.given({ km: 25 }).isUnknown();
  });

  it("has a case by hand for every criterion", () => {
    const weld = { role: { skills: { weld: 4 } } };
    expectCriterion("skills").given(weld).is(0);
    expectCriterion("skills")
      .given(weld)
      .given({ seeker: { skills: { weld: 3 } } })
      .is(7_500);
    expectCriterion("use")
      .given(weld)
      .given({ seeker: { skills: { weld: 5 } } })
      .is(8_000);
    expectCriterion("experience")
      .given({
        seeker: { experience: [{ occupation: "7213", months: 12 }] },
        role: { occupation: "7212" },
      })
      .is(3_750);
    expectCriterion("education")
      .given({ seeker: { education: { level: 3 } }, role: { education: { level: 5 } } })
      .is(5_000);
    expectCriterion("capital")
      .given({
        seeker: { capital: 30 },
        opportunity: { capital: { required: 1_000, memberShare: { min: 10, max: 100 } } },
      })
      .is(3_000);
    expectCriterion("income")
      .given({ seeker: { income: 100 }, role: { income: 70 } })
      .is(7_000);
    expectCriterion("preference")
      .given({ seeker: { expects: { sectors: ["C"] } }, opportunity: { sector: "01" } })
      .is(0);
    expectCriterion("hours")
      .given({ seeker: { hours: 11 }, role: { hours: 44 } })
      .is(2_500);
  });

  it("says where a criterion does not apply, and what it is where that was not expected", () => {
    const hours = expectCriterion("hours");
    hours.doesNotApply();
    expect(() => hours.isUnknown()).toThrow(
      "expected criterion `hours` to be unknown, but it does not apply (rules: ",
    );
    const asked = hours.given({ role: { hours: 40 } });
    asked.isUnknown();
    expect(() => asked.is(5_000)).toThrow("to be 5000, but it is unknown, taken as 5000");
    expect(() => asked.doesNotApply()).toThrow("not to apply, but it is unknown");
    const held = asked.given({ seeker: { hours: 30 } });
    expect(() => held.isAtLeast(7_501)).toThrow("to be at least 7501, but it is 7500");
    expect(() => held.isAtMost(7_499)).toThrow("to be at most 7499, but it is 7500");
  });

  it("leaves a case as it was when more is given, and knows every criterion by its id", () => {
    const asked = expectCriterion("hours").given({ role: { hours: 40 } });
    asked.given({ seeker: { hours: 40 } }).is(10_000);
    asked.isUnknown();
    expect(() => expectCriterion("hour").isUnknown()).toThrow("no criterion `hour`; there are ");
  });
});
