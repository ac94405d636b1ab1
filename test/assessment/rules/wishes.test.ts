import { describe, expect, it } from "vitest";
import { judged } from "../../support/judged";

const MOST = Number.MAX_SAFE_INTEGER;

describe("consent", () => {
  it("passes when given, fails when refused, and is unknown when not stated", () => {
    expect(judged({}).rules.consent).toBe("pass");
    expect(judged({ seeker: { consent: { matching: false } } }).rules.consent).toBe("fail");
    expect(judged({ seeker: { consent: undefined } }).rules.consent).toBe("unknown");
    expect(judged({ seeker: { consent: undefined }, venture: {} }).rules.consent).toBe("unknown");
  });
});

describe("refused", () => {
  it.each([
    [undefined, "pass"],
    [[], "pass"],
    [["Job", "nothing"], "pass"],
    [["other", "job"], "fail"],
  ])("given refusals %j says %s", (refuses, status) => {
    expect(judged({ seeker: { expects: { refuses } } }).rules.refused).toBe(status);
  });

  it("is in force for ventures too", () => {
    const seeker = { expects: { refuses: ["venture"] } };
    expect(judged({ seeker, venture: {} }).rules.refused).toBe("fail");
  });
});

describe("kind", () => {
  it.each([
    [undefined, "pass", "pass"],
    [[], "pass", "pass"],
    [["employment" as const], "pass", "fail"],
    [["investment" as const], "fail", "pass"],
    [["employment" as const, "investment" as const], "pass", "pass"],
  ])("given wishes %j says %s of a job and %s of a venture", (kinds, job, venture) => {
    const seeker = { expects: { kinds } };
    expect(judged({ seeker }).rules.kind).toBe(job);
    expect(judged({ seeker, venture: {} }).rules.kind).toBe(venture);
  });
});

describe("income", () => {
  it.each([
    // 6 000 bp of 1 000 are 600
    [600, 1_000, "pass"],
    [601, 1_000, "pass"],
    [599, 1_000, "fail"],
    [1, 1, "pass"],
    [2_000, 1_000, "pass"],
    // 6 000 bp of 1 001 are 600.6
    [600, 1_001, "fail"],
    [601, 1_001, "pass"],
  ])("offered %i of an expected %i says %s", (monthlyIncome, expected, status) => {
    const seeker = { expects: { monthlyIncome: expected } };
    expect(judged({ seeker, job: { monthlyIncome } }).rules.income).toBe(status);
    expect(judged({ seeker, venture: { monthlyIncome } }).rules.income).toBe(status);
  });

  it("is in force only where an income is offered, and 0 is no offer", () => {
    const seeker = { expects: { monthlyIncome: 1_000 } };
    expect(judged({ seeker }).rules.income).toBeUndefined();
    expect(judged({ seeker, job: { monthlyIncome: 0 } }).rules.income).toBeUndefined();
  });

  it("passes whoever expects nothing, and is never unknown", () => {
    expect(judged({ job: { monthlyIncome: 1 } }).rules.income).toBe("pass");
    const seeker = { expects: { monthlyIncome: 0 } };
    expect(judged({ seeker, job: { monthlyIncome: 1 } }).rules.income).toBe("pass");
  });

  it("is exact where products pass 2^53", () => {
    // 6 000 bp of 9 007 199 254 740 991 are 5 404 319 552 844 594.6
    const seeker = { expects: { monthlyIncome: MOST } };
    const job = (monthlyIncome: number) => judged({ seeker, job: { monthlyIncome } }).rules.income;
    expect(job(5_404_319_552_844_594)).toBe("fail");
    expect(job(5_404_319_552_844_595)).toBe("pass");
  });

  it("takes the policy's share: 0 passes anyone, 10 000 asks for all", () => {
    const say = (minIncomeShare: number, offered: number) =>
      judged({
        seeker: { expects: { monthlyIncome: 1_000 } },
        job: { monthlyIncome: offered },
        policy: { thresholds: { minIncomeShare } },
      }).rules.income;
    expect(say(0, 1)).toBe("pass");
    expect(say(10_000, 999)).toBe("fail");
    expect(say(10_000, 1_000)).toBe("pass");
    expect(say(1, 1)).toBe("pass");
  });
});
