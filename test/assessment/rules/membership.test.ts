import { describe, expect, it } from "vitest";
import type { CooperativeType } from "../../../src/dataset/primitives";
import { judged } from "../../support/judged";

const MOST = Number.MAX_SAFE_INTEGER;

describe("age", () => {
  it.each([
    ["2011-03-22", "fail", "fail"],
    ["2011-03-21", "pass", "fail"],
    ["2008-03-22", "pass", "fail"],
    ["2008-03-21", "pass", "pass"],
    ["1926-03-21", "pass", "pass"],
    [undefined, "unknown", "unknown"],
  ])("of someone born on %s says %s of a job and %s of a venture", (birthDate, job, venture) => {
    expect(judged({ seeker: { birthDate } }).rules.age).toBe(job);
    expect(judged({ seeker: { birthDate }, venture: {} }).rules.age).toBe(venture);
  });

  it("is reached on 1 March in common years by those born on 29 February", () => {
    const say = (asOf: string) =>
      judged({ seeker: { birthDate: "2008-02-29" }, venture: {}, policy: { asOf } }).rules.age;
    expect(say("2026-02-28")).toBe("fail");
    expect(say("2026-03-01")).toBe("pass");
  });

  it("is the policy's by kind, and 0 still asks for a birth date", () => {
    const policy = { thresholds: { minAge: { employment: 0, investment: 36 } } };
    expect(judged({ policy, seeker: { birthDate: "2026-03-21" } }).rules.age).toBe("pass");
    expect(judged({ policy, seeker: { birthDate: undefined } }).rules.age).toBe("unknown");
    expect(judged({ policy, seeker: { birthDate: "1990-03-21" }, venture: {} }).rules.age).toBe(
      "pass",
    );
    expect(judged({ policy, seeker: { birthDate: "1990-03-22" }, venture: {} }).rules.age).toBe(
      "fail",
    );
  });
});

describe("citizen and barred", () => {
  it("ask founders, each its own datum", () => {
    const say = (citizen?: boolean, barred?: boolean) => {
      const { rules } = judged({ seeker: { standing: { citizen, barred } }, venture: {} });
      return [rules.citizen, rules.barred];
    };
    expect(say(true, false)).toEqual(["pass", "pass"]);
    expect(say(false, true)).toEqual(["fail", "fail"]);
    expect(say(undefined, false)).toEqual(["unknown", "pass"]);
    expect(say(true, undefined)).toEqual(["pass", "unknown"]);
  });

  it("are not in force for jobs", () => {
    const { rules } = judged({ seeker: { standing: { citizen: false, barred: true } } });
    expect([rules.citizen, rules.barred]).toEqual([undefined, undefined]);
  });

  it("are unknown where no standing is given", () => {
    const { rules } = judged({ seeker: { standing: undefined }, venture: {} });
    expect([rules.citizen, rules.barred, rules.membership]).toEqual(Array(3).fill("unknown"));
  });
});

describe("membership", () => {
  const say = (cooperative: CooperativeType, sector: string, asked = "2511") =>
    judged({
      seeker: { standing: { memberships: [{ cooperative, sector }] } },
      venture: { sector: asked },
    }).rules.membership;

  it("fails in a cooperative of the same type and division, however the codes name it", () => {
    expect(say("production", "25")).toBe("fail");
    expect(say("production", "2599")).toBe("fail");
    expect(say("production", "C")).toBe("fail");
    expect(say("production", "2511", "C")).toBe("fail");
    expect(say("production", "C", "C")).toBe("fail");
  });

  it("passes in another type or another division", () => {
    expect(say("service", "25")).toBe("pass");
    expect(say("production", "26")).toBe("pass");
    expect(say("production", "A")).toBe("pass");
    expect(say("production", "C", "D")).toBe("pass");
  });

  it("looks at every membership; none at all passes, none stated is unknown", () => {
    const venture = {};
    const other = { cooperative: "housing" as const, sector: "41" };
    const same = { cooperative: "production" as const, sector: "25" };
    const of = (memberships: (typeof other | typeof same)[] | undefined) =>
      judged({ seeker: { standing: { memberships } }, venture }).rules.membership;
    expect(of([other])).toBe("pass");
    expect(of([other, same])).toBe("fail");
    expect(of([])).toBe("pass");
    expect(of(undefined)).toBe("unknown");
  });

  it("is not in force for jobs", () => {
    const memberships = [{ cooperative: "production" as const, sector: "25" }];
    expect(judged({ seeker: { standing: { memberships } } }).rules.membership).toBeUndefined();
  });
});

describe("share", () => {
  it.each([
    [49_999, "fail"],
    [50_000, "pass"],
    [50_001, "pass"],
    [0, "fail"],
    [MOST, "pass"],
    [undefined, "unknown"],
  ])("with a capital of %s says of a smallest share of 50 000 rial %s", (capital, status) => {
    expect(judged({ seeker: { capacities: { capital } }, venture: {} }).rules.share).toBe(status);
  });

  it("is not in force for jobs", () => {
    expect(judged({ seeker: { capacities: { capital: 0 } } }).rules.share).toBeUndefined();
  });
});
