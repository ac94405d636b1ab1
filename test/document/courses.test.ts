import { describe, expect, it } from "vitest";
import { coursesJsonSchema } from "../../src/document/course";
import {
  type TrainingProgramme,
  trainingProgrammeJsonSchema,
} from "../../src/document/course-programme";
import { courseTermsJsonSchema } from "../../src/document/course-terms";
import { zanjanCourseTerms } from "../../src/document/course-terms-zanjan";
import { parseTrainingProgramme } from "../../src/document/parse-course-programme";
import { parseCourseTerms } from "../../src/document/parse-course-terms";
import { parseCourses } from "../../src/document/parse-courses";
import { datasetOf } from "../support/small-market";

const welding = {
  id: "c",
  title: { fa: "جوشکاری", en: "Welding" },
  teaches: [{ skill: "weld", toLevel: 3, fromLevel: 1 }],
  places: 20,
  region: "here",
  cost: 5_000_000,
  dates: { from: "2026-05-01", to: "2026-05-20" },
};
const catalogue = (...courses: unknown[]) => ({ schema: "taavon.courses/1", courses });
const issuesOf = (input: unknown, dataset = datasetOf({})): string[] => {
  const read = parseCourses(input, dataset);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
};

describe("parseCourses", () => {
  it("reads courses that teach skills or an office, and drops unknown keys", () => {
    const { teaches: _, ...rest } = welding;
    const board = { ...rest, id: "b", office: "board", sessions: ["2026-05-02"] };
    const read = parseCourses(catalogue({ ...welding, room: 3 }, board), datasetOf({}));
    expect(read).toEqual({ ok: true, value: catalogue(welding, board) });
  });

  it("names ids and skills used twice", () => {
    const twice = { ...welding, teaches: [...welding.teaches, { skill: "weld", toLevel: 2 }] };
    expect(issuesOf(catalogue(welding, twice))).toEqual([
      "duplicate courses.1.id",
      "duplicate courses.1.teaches.1.skill",
    ]);
  });

  it("names what contradicts itself: both or neither taught, levels and dates the wrong way round", () => {
    const { teaches, ...nothing } = welding;
    expect(
      issuesOf(
        catalogue(
          nothing,
          { ...welding, id: "d", office: "manager" },
          { ...nothing, id: "e", teaches: [{ ...teaches[0], fromLevel: 3 }] },
          { ...welding, id: "f", dates: { from: "2026-05-02", to: "2026-05-01" } },
          { ...welding, id: "g", dates: { from: "2026-05-02", to: "2026-05-02" } },
        ),
      ),
    ).toEqual([
      "contradiction courses.0",
      "contradiction courses.1",
      "contradiction courses.2.teaches.0.fromLevel",
      "contradiction courses.3.dates.to",
    ]);
  });

  it("names what a dataset does not have, and asks for none without one", () => {
    const foreign = {
      ...welding,
      region: "nowhere",
      teaches: [
        { skill: "fly", toLevel: 1 },
        { skill: "weld", toLevel: 6 },
      ],
    };
    expect(issuesOf(catalogue(foreign))).toEqual([
      "unknown_reference courses.0.region",
      "unknown_reference courses.0.teaches.0.skill",
      "out_of_bounds courses.0.teaches.1.toLevel",
    ]);
    expect(issuesOf(catalogue(foreign), datasetOf({ levels: 9 }))).toHaveLength(2);
    expect(parseCourses(catalogue(foreign)).ok).toBe(true);
  });

  it("names what is not of a catalogue's shape", () => {
    const broken = { ...welding, places: 0, cost: -1, teaches: [], sessions: ["soon"] };
    expect(issuesOf(catalogue(broken))).toEqual([
      "out_of_bounds courses.0.teaches",
      "out_of_bounds courses.0.places",
      "out_of_bounds courses.0.cost",
      "invalid courses.0.sessions.0",
    ]);
    expect(issuesOf({ courses: [] })).toEqual(["missing schema"]);
  });
});

describe("parseCourseTerms", () => {
  it("reads the default terms, with the announced number of courses", () => {
    const read = parseCourseTerms(zanjanCourseTerms);
    expect(read).toEqual({ ok: true, value: zanjanCourseTerms });
    expect(zanjanCourseTerms.limits.courses).toBe(110);
  });

  it("refuses an unknown key and a number out of bounds", () => {
    const limits = { ...zanjanCourseTerms.limits, coursesPerMember: 0, holidays: 3 };
    const read = parseCourseTerms({ ...zanjanCourseTerms, limits });
    expect(read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual(
      ["out_of_bounds limits.coursesPerMember", "unknown_key limits.holidays"],
    );
  });
});

describe("parseTrainingProgramme", () => {
  const empty: TrainingProgramme = {
    schema: "taavon.training/1",
    limits: { maxCourses: 1, maxSeats: null, budget: null, coursesPerMember: 1 },
    courses: [],
    gaps: [],
    unmet: [],
    leftOut: [],
    totals: { courses: 0, seats: 0, cost: 0, vacancy: 0, seat: 0, missing: 0, gap: 0, duty: 0 },
    certificate: { value: 0, relaxed: 0, bound: 0, gapBp: 0 },
  };

  it("reads a programme and names what is not of its shape", () => {
    expect(parseTrainingProgramme(empty)).toEqual({ ok: true, value: empty });
    const read = parseTrainingProgramme({ ...empty, leftOut: [{ course: "c", reason: "dull" }] });
    expect(read.ok ? [] : read.issues.map(({ path }) => path.join("."))).toEqual([
      "leftOut.0.reason",
    ]);
  });

  it("has schemas for other programs", () => {
    expect(trainingProgrammeJsonSchema()).toMatchObject({ required: Object.keys(empty) });
    expect(coursesJsonSchema()).toMatchObject({ required: ["schema", "courses"] });
    expect(courseTermsJsonSchema()).toMatchObject({ type: "object", additionalProperties: false });
  });
});
