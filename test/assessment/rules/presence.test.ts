import { describe, expect, it } from "vitest";
import type { Seeker } from "../../../src/dataset/seeker";
import { judged } from "../../support/judged";
import type { Facts } from "../../support/small-market";

describe("reach", () => {
  const reach = (region: string, capacities: Facts<Seeker["capacities"]>) =>
    judged({ seeker: { capacities }, job: { region } }).rules.reach;

  it.each([
    [19, "fail"],
    [20, "pass"],
    [21, "pass"],
    [0, "fail"],
    [undefined, "unknown"],
  ])("to a job at 20 km with a limit of %s says %s", (travelKm, status) => {
    expect(reach("near", { travelKm })).toBe(status);
  });

  it("passes whoever relocates, however far and whatever is known", () => {
    expect(reach("near", { travelKm: 19, relocates: true })).toBe("pass");
    expect(reach("near", { travelKm: undefined, relocates: true })).toBe("pass");
    expect(reach("lost", { travelKm: 1_000, relocates: true })).toBe("pass");
    expect(reach("lost", { travelKm: 1_000, relocates: false })).toBe("unknown");
  });

  it("is unknown where the distance is, even for those who travel nowhere", () => {
    expect(reach("lost", { travelKm: 1_000 })).toBe("unknown");
    expect(reach("lost", { travelKm: 0 })).toBe("unknown");
    expect(reach("lost", { travelKm: undefined })).toBe("unknown");
  });

  it("passes in the same region and at 0 km, whatever the limit", () => {
    expect(reach("here", { travelKm: 0 })).toBe("pass");
    expect(reach("here", { travelKm: undefined })).toBe("pass");
    expect(reach("beside", { travelKm: 0 })).toBe("pass");
    expect(reach("beside", { travelKm: undefined })).toBe("pass");
  });

  it("is in force for ventures too", () => {
    const seeker = { capacities: { travelKm: 19 } };
    expect(judged({ seeker, venture: { region: "near" } }).rules.reach).toBe("fail");
  });
});

describe("hours", () => {
  it.each([
    // 5 000 bp of 41 are 20.5
    [20, 41, "fail"],
    [21, 41, "pass"],
    [20, 40, "pass"],
    [19, 40, "fail"],
    [40, 40, "pass"],
    [84, 1, "pass"],
    [undefined, 40, "unknown"],
  ])("of %s held for %i asked says %s", (held, hoursPerWeek, status) => {
    const seeker = { capacities: { hoursPerWeek: held } };
    expect(judged({ seeker, job: { hoursPerWeek } }).rules.hours).toBe(status);
    expect(judged({ seeker, venture: { hoursPerWeek } }).rules.hours).toBe(status);
  });

  it("are in force only where they are asked", () => {
    expect(judged({}).rules.hours).toBeUndefined();
    const seeker = { capacities: { hoursPerWeek: undefined } };
    expect(judged({ seeker }).rules.hours).toBeUndefined();
  });

  it("take the policy's share: 0 passes anyone who has told, 10 000 asks for all", () => {
    const say = (minHoursShare: number, held: number | undefined) =>
      judged({
        seeker: { capacities: { hoursPerWeek: held } },
        job: { hoursPerWeek: 84 },
        policy: { thresholds: { minHoursShare } },
      }).rules.hours;
    expect(say(0, 1)).toBe("pass");
    expect(say(0, undefined)).toBe("unknown");
    expect(say(10_000, 83)).toBe("fail");
    expect(say(10_000, 84)).toBe("pass");
    // 7 bp of 84 are 0.0588
    expect(say(7, 1)).toBe("pass");
  });
});
