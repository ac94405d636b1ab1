import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Course } from "../../../src/document/course";
import type { CourseTerms } from "../../../src/document/course-terms";
import { parseCourses } from "../../../src/document/parse-courses";
import { canAttend } from "../../../src/programme/training/attendance";
import { planTraining } from "../../../src/programme/training/plan-training";
import { proposeCourses } from "../../../src/programme/training/propose-courses";
import { trainingNeeds } from "../../../src/programme/training/training-needs";
import { jobOf, seekerOf, ventureOf } from "../../support/small-market";
import { learnersArbitrary } from "./drawn-training";
import { type Planned, planned, plannedOf, termsOf } from "./training-market";

const proposed = (
  { market, plan }: Planned,
  proposal: Partial<CourseTerms["proposal"]> = {},
): readonly Course[] => proposeCourses(market, trainingNeeds(market, plan), termsOf({ proposal }));

const lines = (courses: readonly Course[]): string[] =>
  courses.map(({ id, office, teaches = [], region, places }) =>
    [
      id,
      office ??
        teaches.map(({ skill, fromLevel = 0, toLevel }) => `${skill} ${fromLevel}→${toLevel}`),
      region,
      places,
    ].join(" "),
  );

describe("proposed courses", () => {
  const novices = (count: number, region = "here") =>
    Array.from({ length: count }, (_, at) =>
      seekerOf({ id: `${region}${at}`, region, skills: [], capacities: { travelKm: 10 } }),
    );
  const role = { ...jobOf().role, places: { max: 9 } };

  it("are held in every county that enough of those who need a skill reach", () => {
    const seekers = [...novices(2), ...novices(1, "beside"), ...novices(3, "near")].map((one) => ({
      ...one,
      capacities: { ...one.capacities, relocates: true },
    }));
    const work = plannedOf({ seekers, opportunities: [jobOf({ role })] });
    // level 2 is enough; `beside` is 0 km from `here`, `near` is 20 km away
    expect(lines(proposed(work, { minTakers: 3 }))).toEqual([
      "proposed-1 weld 0→2 beside 20",
      "proposed-2 weld 0→2 here 20",
      "proposed-3 weld 0→2 near 20",
    ]);
    expect(lines(proposed(work, { minTakers: 4 }))).toEqual([]);
  });

  it("are as many as the takers and the open places need", () => {
    const work = plannedOf({ seekers: novices(7), opportunities: [jobOf({ role })] });
    const regions = (courses: readonly Course[]) =>
      courses.filter(({ region }) => region === "here");
    expect(regions(proposed(work, { places: 3 }))).toHaveLength(3);
    const few = plannedOf({
      seekers: novices(7),
      opportunities: [jobOf({ role: { ...role, places: { max: 4 } } })],
    });
    expect(regions(proposed(few, { places: 3 }))).toHaveLength(2);
  });

  it("raise a skill by no more than a course can, and name the level they start from", () => {
    const some = seekerOf({ id: "some", skills: [{ skill: "weld", level: 1 }] });
    const job = jobOf({ role: { ...role, skills: [{ skill: "weld", level: 5 }] } });
    const strict = { thresholds: { minFit: 6_000 } };
    const work = plannedOf({
      seekers: [...novices(2), some],
      opportunities: [job],
      policy: strict,
    });
    const here = { minTakers: 1 };
    expect(lines(proposed(work, { ...here, levels: 2 }))).toEqual([
      "proposed-1 weld 1→3 beside 20",
      "proposed-2 weld 1→3 here 20",
      "proposed-3 weld 1→3 near 20",
    ]);
    expect(proposed(work, { minTakers: 2, levels: 2 })).toEqual([]);
    expect(proposed(work, { ...here, levels: 3 })[0]!.teaches).toEqual([
      { skill: "weld", toLevel: 3 },
    ]);
  });

  it("train officers and members for gaps, with a title in both languages", () => {
    const founders = Array.from({ length: 7 }, (_, at) =>
      seekerOf({
        id: `f${at}`,
        skills: [{ skill: "weld", level: 3 }],
        capacities: { travelKm: 0 },
      }),
    );
    const venture = ventureOf({ members: { min: 7, max: 7 } });
    const work = plannedOf({
      seekers: founders,
      opportunities: [venture],
      regions: [{ id: "here" }],
      skills: [{ id: "weld" }],
    });
    const courses = proposed(work, { minTakers: 2 });
    expect(lines(courses)).toEqual([
      "proposed-1 board here 20",
      "proposed-2 inspector here 20",
      "proposed-3 weld 2→5 here 20",
    ]);
    expect(courses.map(({ title }) => title)).toEqual([
      { fa: "دورهٔ عضو هیئت‌مدیره، here", en: "Course for the office of board member, here" },
      { fa: "دورهٔ بازرس، here", en: "Course for the office of inspector, here" },
      { fa: "دورهٔ weld تا سطح ۵، here", en: "Course in weld up to level 5, here" },
    ]);
  });

  it("make a catalogue that can be read, each with enough takers, and serve every near miss", () => {
    let served = 0;
    fc.assert(
      fc.property(learnersArbitrary(), fc.integer({ min: 1, max: 3 }), (market, minTakers) => {
        const { plan } = planned(market);
        const needs = trainingNeeds(market, plan);
        const terms = termsOf({ proposal: { minTakers, levels: 5 } });
        const courses = proposeCourses(market, needs, terms);
        const catalogue = { schema: "taavon.courses/1", courses };
        expect(parseCourses(catalogue, market.dataset)).toEqual({ ok: true, value: catalogue });
        for (const course of courses) {
          const region = market.distances.indexOf(course.region);
          const takers = market.seekerRecords.filter((_, seeker) =>
            canAttend(market, seeker, { course, region }),
          );
          expect(takers.length).toBeGreaterThanOrEqual(minTakers);
        }
        const { nearMisses } = needs;
        if (minTakers > 1 || nearMisses.length === 0) return;
        // one taker is enough: whoever misses something by one skill can learn it at home
        for (const { seeker, skill, level } of nearMisses) {
          const home = market.seekerRecords[market.seekerIndex(seeker)]!.region;
          const fits = courses.filter(
            ({ region, teaches }) =>
              region === home && teaches?.[0]?.skill === skill && teaches[0].toLevel === level,
          );
          expect(fits.length).toBeGreaterThan(0);
        }
        served += planTraining(market, plan, { courses, terms }).totals.seats;
      }),
      { numRuns: 100 },
    );
    expect(served).toBeGreaterThan(0);
  });
});
