import { readFileSync } from "node:fs";
import { createMarket, parseDataset, parsePolicy, proposePlan, zanjanPolicy } from "taavon";
import { describe, expect, it } from "vitest";
import { confirmTraining } from "../../../src/programme/training/confirm-training";
import { planTraining } from "../../../src/programme/training/plan-training";
import { proposeCourses } from "../../../src/programme/training/propose-courses";
import { trainingNeeds } from "../../../src/programme/training/training-needs";
import { termsOf } from "./training-market";

const folder = new URL("../../../examples/province/data/", import.meta.url);

function provinceMarket() {
  const frame = JSON.parse(readFileSync(new URL("dataset.json", folder), "utf8"));
  const lines = readFileSync(new URL("seekers.jsonl", folder), "utf8").trim().split("\n");
  const parsed = parseDataset({ ...frame, seekers: lines.map((line) => JSON.parse(line)) });
  const policy = parsePolicy(zanjanPolicy);
  if (!parsed.ok || !policy.ok) throw new Error("the bundled province should be readable");
  return createMarket(parsed.value.dataset, policy.value);
}

describe("training in the bundled province", () => {
  const market = provinceMarket();
  const plan = proposePlan(market, { effort: "quick" });
  const courses = proposeCourses(market, trainingNeeds(market, plan), termsOf());

  it("opens nearly as much as any choice of so many courses could", () => {
    let before = 0;
    for (const maxCourses of [5, 20, 40, 110]) {
      const { certificate, totals } = planTraining(market, plan, { courses, maxCourses });
      expect(totals.courses).toBeLessThanOrEqual(maxCourses);
      expect(certificate.value).toBeGreaterThan(before);
      expect(certificate.gapBp).toBeLessThanOrEqual(500);
      before = certificate.value;
    }
  });

  it("is confirmed by planning anew with the trained", () => {
    const programme = planTraining(market, plan, { courses });
    const { before, after, attendeesPlaced, opened } = confirmTraining(market, programme, {
      courses,
    });
    const { vacancy, seat, missing } = programme.totals;
    expect(after.placements - before.placements).toBeGreaterThanOrEqual(vacancy + seat);
    expect(attendeesPlaced.length).toBeGreaterThan((9 * (vacancy + seat + missing)) / 10);
    expect(opened.length).toBeGreaterThan(0);
    expect(after.objective).toBeGreaterThan(before.objective);
  });
});
