import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMarket } from "../../../src/market/create-market";
import { proposePlan } from "../../../src/plan/propose-plan";
import { confirmTraining, trainedDataset } from "../../../src/programme/training/confirm-training";
import { planTraining } from "../../../src/programme/training/plan-training";
import { verifyPlan } from "../../../src/verify/verify-plan";
import { jobOf, seekerOf, ventureOf } from "../../support/small-market";
import { coursesArbitrary, learnersArbitrary } from "./drawn-training";
import { courseOf, planned, plannedOf } from "./training-market";

describe("confirming a programme by planning anew", () => {
  it("finds the trained placed and the unit open", () => {
    const founders = Array.from({ length: 6 }, (_, at) => seekerOf({ id: `f${at}` }));
    const novices = ["m", "n"].map((id) => seekerOf({ id, skills: [] }));
    const { market, plan } = plannedOf({
      seekers: [...founders, ...novices],
      opportunities: [ventureOf({ members: { min: 7, max: 7 } })],
    });
    const courses = [courseOf()];
    const programme = planTraining(market, plan, { courses });
    const { before, after, ...rest } = confirmTraining(market, programme, { courses });
    expect(before).toEqual({ objective: 0, placements: 0, units: 0, gaps: 0 });
    expect(after).toMatchObject({ placements: 7, units: 1, gaps: 0 });
    expect(rest).toEqual({
      effort: "quick",
      newlyPlaced: 7,
      attendeesPlaced: [programme.courses[0]!.attendees[0]!.seeker],
      opened: ["venture"],
      shut: [],
    });
    // what the surrogate counts is what the new plan finds
    expect(after.objective - before.objective).toBe(programme.certificate.value);
  });

  it("teaches everybody all that their courses do, and nobody else anything", () => {
    const { market, plan } = plannedOf({
      seekers: ["a", "b"].map((id) => seekerOf({ id, skills: [] })),
      opportunities: [jobOf()],
    });
    const courses = [courseOf({ teaches: [{ skill: "weld", toLevel: 4 }] })];
    const programme = planTraining(market, plan, { courses });
    const [run] = programme.courses;
    const [first] = run!.attendees;
    const twice = {
      ...programme,
      courses: [run!, { ...run!, course: "d" }, { ...run!, course: "gone" }],
    };
    const other = courseOf({
      id: "d",
      teaches: [
        { skill: "weld", toLevel: 2 },
        { skill: "sew", toLevel: 1 },
      ],
    });
    const { seekers, ...rest } = trainedDataset(market.dataset, twice, [...courses, other]);
    expect(seekers.map(({ id, skills }) => [id, skills])).toEqual(
      market.dataset.seekers.map(({ id }) => [
        id,
        id === first!.seeker
          ? [
              { skill: "weld", level: 4 },
              { skill: "sew", level: 1 },
            ]
          : [],
      ]),
    );
    const { seekers: _, ...others } = market.dataset;
    expect(rest).toEqual(others);
  });

  it("plans lawfully after whatever was learned, and counts what the plans say", () => {
    fc.assert(
      fc.property(learnersArbitrary(), coursesArbitrary(), (market, courses) => {
        const { plan } = planned(market);
        const programme = planTraining(market, plan, { courses });
        const { before, after, newlyPlaced, ...rest } = confirmTraining(market, programme, {
          courses,
        });
        const dataset = trainedDataset(market.dataset, programme, courses);
        const next = proposePlan(createMarket(dataset, market.policy), { effort: "quick" });
        expect(verifyPlan(dataset, market.policy, next).findings).toEqual([]);
        expect(after.placements).toBe(next.placements.length);
        expect(after.units - before.units).toBe(rest.opened.length - rest.shut.length);
        const old = proposePlan(market, { effort: "quick" }).placements;
        const had = new Set(old.map(({ seeker }) => seeker));
        const news = next.placements.filter(({ seeker }) => !had.has(seeker));
        expect(newlyPlaced).toBe(news.length);
        expect(news.map(({ seeker }) => seeker)).toEqual(
          expect.arrayContaining([...rest.attendeesPlaced]),
        );
      }),
      { numRuns: 40 },
    );
  });
});
