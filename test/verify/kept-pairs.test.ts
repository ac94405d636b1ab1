import { createMarket, proposePlan } from "taavon";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/document/plan";
import { verifyPlan } from "../../src/verify/verify-plan";
import { changed, type Draft, policyOf, workshop, workshopPlan } from "./workshop";

const KEEP = 50;
const policy = policyOf({ keepBonus: KEEP });
const previous = workshopPlan();
const plan = proposePlan(createMarket(workshop, policy), { effort: "quick", previous });

function faults(plant: (plan: Draft<Plan>) => void): string[] {
  const faulty = changed(plan, plant);
  return verifyPlan(workshop, policy, faulty, { previous }).findings.map(({ code }) => code);
}

describe("a plan held to a previous one", () => {
  it("is right when each placement that is kept counts its bonus", () => {
    expect(plan.previous?.kept).toBe(9);
    // the eight founders and two workers; x3 is new in the unit
    const worths = plan.placements.map(({ value }) => value + 10_000);
    const worth = worths.reduce((sum, one) => sum + one);
    expect(worths).toHaveLength(10);
    expect(plan.certificate.objective).toBe(worth + 9 * KEEP);
    expect(faults(() => {})).toEqual([]);
  });

  it("is found out when it counts a bonus too many, or one too few", () => {
    for (const by of [KEEP, -KEEP]) {
      const codes = faults(({ certificate }) => {
        certificate.objective += by;
      });
      expect(codes).toEqual(["objective"]);
    }
  });

  it("is found out when its bound leaves the bonus out", () => {
    const codes = faults(({ certificate }) => {
      certificate.bound -= KEEP;
    });
    expect(codes).toContain("bound");
  });

  it("is found out when it names another plan, none, or kept others", () => {
    const other = faults(({ previous: named }) => {
      named!.hash = "0";
    });
    expect(other).toEqual(["previous-plan"]);
    const fewer = faults(({ previous: named }) => {
      named!.kept -= 1;
    });
    expect(fewer).toEqual(["previous-kept"]);
    const none = faults((draft) => {
      delete draft.previous;
    });
    expect(none).toEqual(["previous-plan", "previous-kept"]);
  });

  it("cannot be checked without the plan that it names", () => {
    const codes = verifyPlan(workshop, policy, plan).findings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["previous-plan", "objective", "bound"]));
  });

  it("counts the first word of a previous plan that places somebody twice", () => {
    const twice = changed(previous, ({ placements }) => {
      placements.push({ ...placements[0]!, opportunity: "u1", role: "maker" });
      placements.push({ ...placements[0]!, seeker: "nobody" });
    });
    const held = proposePlan(createMarket(workshop, policy), { effort: "quick", previous: twice });
    expect(held.previous?.kept).toBe(9);
    expect(verifyPlan(workshop, policy, held, { previous: twice }).findings).toEqual([]);
  });

  it("counts nobody as kept who was in another role of the same unit", () => {
    const moved = changed(previous, ({ placements }) => {
      placements[2]!.role = "tailor";
    });
    const held = proposePlan(createMarket(workshop, policy), { effort: "quick", previous: moved });
    expect(held.previous?.kept).toBe(8);
    expect(verifyPlan(workshop, policy, held, { previous: moved }).findings).toEqual([]);
  });

  it("says where it differs", () => {
    const said = (draft: Plan, options: { previous?: Plan }) =>
      verifyPlan(workshop, policy, draft, options)
        .findings.filter(({ code }) => code.startsWith("previous"))
        .map(({ message }) => message);
    const { previous: named, ...rest } = plan;
    expect(said(rest, { previous })).toEqual([
      `\`previous.hash\` should have ${named!.hash}, got nothing`,
      "`previous.kept` should have 9, got nothing",
    ]);
    expect(said(plan, {})).toEqual([
      "`previous` should have the previous plan to be given, got none",
    ]);
  });
});
