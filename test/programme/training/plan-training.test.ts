import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../../src/assessment/assess";
import { fitOf } from "../../../src/assessment/fit-of";
import type { Course } from "../../../src/document/course";
import type { Attendance, TrainingProgramme } from "../../../src/document/course-programme";
import { parseTrainingProgramme } from "../../../src/document/parse-course-programme";
import { UNKNOWN_KM } from "../../../src/market/distances";
import type { Market } from "../../../src/market/market";
import { trainedDataset } from "../../../src/programme/training/confirm-training";
import { coursesClash } from "../../../src/programme/training/offered-courses";
import { planTraining, type TrainingOptions } from "../../../src/programme/training/plan-training";
import { heldLevel } from "../../../src/programme/training/raised-skills";
import { jobOf, seekerOf, ventureOf } from "../../support/small-market";
import { coursesArbitrary, learnersArbitrary } from "./drawn-training";
import { courseOf, marketWith, type Planned, planned, plannedOf, termsOf } from "./training-market";

const programmeOf = ({ market, plan }: Planned, options: TrainingOptions): TrainingProgramme =>
  planTraining(market, plan, options);

const attendances = ({ courses }: TrainingProgramme) =>
  courses.flatMap(({ course, attendees }) => attendees.map((one) => ({ course, ...one })));

const opened = (programme: TrainingProgramme): string[] =>
  attendances(programme).map(({ course, seeker, opens, worth }) => {
    const { kind, opportunity, ...rest } = opens;
    return [course, seeker, kind, opportunity, ...Object.values(rest), worth].join(" ");
  });

describe("a training programme", () => {
  const novices = (...ids: string[]) => ids.map((id) => seekerOf({ id, skills: [] }));
  const job = jobOf({ role: { ...jobOf().role, places: { max: 2 } } });

  it("fills vacancies with those whom a course makes candidates, and no more than there are", () => {
    const work = plannedOf({ seekers: novices("a", "b", "c"), opportunities: [job] });
    const programme = programmeOf(work, { courses: [courseOf()] });
    // all they can is asked and all that is asked they can: fit, appeal and so the value 10 000
    expect(opened(programme)).toEqual(["c a vacancy job role 20000", "c b vacancy job role 20000"]);
    expect(programme.certificate).toEqual({
      value: 40_000,
      relaxed: 40_000,
      bound: 40_000,
      gapBp: 0,
    });
    expect(programme.totals).toMatchObject({ courses: 1, seats: 2, cost: 0, vacancy: 2 });
    expect(programme.unmet).toEqual([]);
  });

  it("prefers those who are worth more, and has no more of them than the course has places", () => {
    const tailor = seekerOf({ id: "a", skills: [{ skill: "sew", level: 5 }] });
    const work = plannedOf({ seekers: [tailor, ...novices("b")], opportunities: [job] });
    const programme = programmeOf(work, { courses: [courseOf({ places: 1 })] });
    expect(opened(programme)).toEqual(["c b vacancy job role 20000"]);
    const opening = { kind: "vacancy", opportunity: "job", role: "role" };
    expect(programme.unmet).toEqual([{ opening, left: 1, reason: "not-chosen" }]);
  });

  it("counts a seat of a unit that keeps its law, and nobody twice", () => {
    const founders = Array.from({ length: 7 }, (_, at) => seekerOf({ id: `f${at}` }));
    const enemy = seekerOf({ id: "enemy", skills: [], apart: ["f3"] });
    const work = plannedOf({
      seekers: [...founders, enemy, ...novices("n")],
      opportunities: [ventureOf({ members: { min: 7, max: 8 } }), job],
    });
    const worth = { gap: 0, officer: 0, alternate: 0 };
    const programme = programmeOf(work, { courses: [courseOf()], terms: termsOf({ worth }) });
    const kinds = attendances(programme).map(({ seeker, opens }) => `${seeker} ${opens.kind}`);
    // whoever is no enemy may take either; both places are filled
    expect(kinds).toEqual(["enemy vacancy", "n vacancy"]);
    const full = plannedOf({
      seekers: [...founders, enemy, ...novices("n")],
      opportunities: [ventureOf({ members: { min: 7, max: 8 } })],
    });
    const other = programmeOf(full, { courses: [courseOf()], terms: termsOf({ worth }) });
    expect(opened(other)).toMatchObject([expect.stringContaining("c n seat venture role")]);
  });

  it("counts a missing person with a share of those who would join", () => {
    const founders = Array.from({ length: 6 }, (_, at) =>
      seekerOf({ id: `f${at}`, expects: { kinds: ["investment"] } }),
    );
    const work = plannedOf({
      seekers: [...founders, ...novices("n")],
      opportunities: [ventureOf()],
    });
    // capital 100 000 of 200 000 at most: fit (60·10 000 + 10·5 000) // 70, appeal 10 000
    const value = Math.floor((6_000 * 9_285 + 4_000 * 10_000) / 10_000);
    const worth = 7 * (value + 10_000);
    const programme = programmeOf(work, { courses: [courseOf()] });
    expect(opened(programme)).toEqual([`c n missing venture role ${worth}`]);
  });

  it("leaves a closed opportunity alone that would stay closed with everybody trained", () => {
    const founders = Array.from({ length: 5 }, (_, at) => seekerOf({ id: `f${at}` }));
    const work = plannedOf({
      seekers: [...founders, ...novices("n")],
      opportunities: [ventureOf()],
    });
    const { courses, unmet, leftOut } = programmeOf(work, { courses: [courseOf()] });
    expect(courses).toEqual([]);
    const opening = { kind: "missing", opportunity: "venture", role: "role" };
    expect(unmet).toEqual([{ opening, left: 2, reason: "no-course" }]);
    expect(leftOut).toEqual([{ course: "c", reason: "no-takers" }]);
    // two newcomers are enough, but not where nobody can pay
    const poor = [...founders, ...novices("m", "n")].map((one) =>
      seekerOf({ ...one, capacities: { ...one.capacities, capital: 60_000 } }),
    );
    const dear = ventureOf({ members: { min: 7, max: 7 } });
    const broke = plannedOf({ seekers: poor, opportunities: [dear] });
    expect(programmeOf(broke, { courses: [courseOf()] }).courses).toEqual([]);
  });

  it("counts in a missing person's share only those who have no place, and whom the unit needs", () => {
    const founders = Array.from({ length: 7 }, (_, at) => seekerOf({ id: `f${at}` }));
    const seekers = [...founders, ...novices("n")];
    // three of seven have jobs; a unit of seven needs five besides the two missing, and finds four
    const three = jobOf({ role: { ...jobOf().role, places: { max: 3 } } });
    const venture = ventureOf({
      members: { min: 7, max: 7 },
      roles: [
        {
          id: "sewer",
          title: "",
          places: { min: 2, max: 2 },
          skills: [{ skill: "sew", level: 1 }],
        },
        { ...ventureOf().roles[0]!, places: { min: 5, max: 5 } },
      ],
    });
    const work = plannedOf({ seekers, opportunities: [three, venture] });
    expect(work.plan.closed).toMatchObject([{ reason: "role", shortBy: 2 }]);
    const courses = [courseOf({ teaches: [{ skill: "sew", toLevel: 1 }] })];
    const { courses: runs } = programmeOf(work, { courses });
    const worths = runs[0]!.attendees.map(({ opens, worth }) => [opens.kind, worth]);
    const value = Math.floor((6_000 * 9_285 + 4_000 * 10_000) / 10_000);
    const share = Math.floor((4 * (value + 10_000)) / 2);
    expect(worths).toHaveLength(2);
    for (const [kind, worth] of worths) {
      expect(kind).toBe("missing");
      expect(worth).toBeGreaterThan(share);
      expect(worth).toBeLessThanOrEqual(share + 20_000);
    }
  });

  it("leaves a closed opportunity alone whose limits contradict each other", () => {
    const founders = Array.from({ length: 5 }, (_, at) => seekerOf({ id: `f${at}` }));
    const role = { ...ventureOf().roles[0]!, places: { min: 1, max: 6 } };
    const work = plannedOf({
      seekers: [...founders, ...novices("m", "n")],
      opportunities: [ventureOf({ roles: [role] })],
    });
    expect(work.plan.closed).toMatchObject([{ reason: "members" }]);
    const { courses, unmet } = programmeOf(work, { courses: [courseOf()] });
    expect([courses, unmet]).toEqual([[], []]);
  });

  it("asks of a closed opportunity that each role finds its people, and all of them together", () => {
    const founders = Array.from({ length: 5 }, (_, at) =>
      seekerOf({ id: `f${at}`, skills: [{ skill: "cook", level: 5 }] }),
    );
    const needs = (sewers: number, welders: number) => (skill: string, at: number) => ({
      id: skill,
      title: "",
      places: { min: [sewers, welders, 5][at]!, max: 9 },
      skills: [{ skill, level: 5, essential: true }],
    });
    const runs = (
      seekers: readonly ReturnType<typeof seekerOf>[],
      [sewers, welders]: readonly [number, number],
    ): number => {
      const work = plannedOf({
        skills: [{ id: "sew" }, { id: "weld" }, { id: "cook" }],
        seekers: [...founders, ...seekers],
        opportunities: [ventureOf({ roles: ["sew", "weld", "cook"].map(needs(sewers, welders)) })],
      });
      const courses = [
        courseOf({ id: "w", teaches: [{ skill: "weld", toLevel: 5, fromLevel: 1 }] }),
        courseOf({ id: "s", teaches: [{ skill: "sew", toLevel: 5, fromLevel: 1 }] }),
      ];
      return programmeOf(work, { courses }).totals.missing;
    };
    const who = (id: string, ...skills: string[]) =>
      seekerOf({ id, skills: skills.map((skill) => ({ skill, level: 1 })) });
    expect(runs([who("a", "sew"), who("b", "weld")], [1, 1])).toBe(2);
    // one person for two roles, and three for one role that leave another short
    expect(runs([who("a", "sew", "weld")], [1, 1])).toBe(0);
    expect(runs([who("a", "sew"), who("b", "weld"), who("c", "weld")], [2, 1])).toBe(0);
  });

  it("says nothing of seats for which a full unit has no room left", () => {
    const founders = Array.from({ length: 7 }, (_, at) => seekerOf({ id: `f${at}` }));
    const [weld] = ventureOf().roles;
    const venture = ventureOf({
      members: { min: 7, max: 8 },
      roles: [weld!, { ...weld!, id: "helper", places: { min: 0, max: 12 } }],
    });
    const work = plannedOf({
      seekers: [...founders, ...novices("m", "n")],
      opportunities: [venture],
    });
    const worth = { gap: 0, officer: 0, alternate: 0 };
    const { totals, unmet } = programmeOf(work, {
      courses: [courseOf()],
      terms: termsOf({ worth }),
    });
    expect(totals.seat).toBe(1);
    expect(unmet.filter(({ opening }) => opening.kind === "seat")).toEqual([]);
  });

  describe("of a unit", () => {
    const founders = Array.from({ length: 7 }, (_, at) =>
      seekerOf({ id: `f${at}`, skills: [{ skill: "weld", level: at === 3 ? 4 : 3 }] }),
    );
    const unit = plannedOf({
      seekers: founders,
      opportunities: [ventureOf({ members: { min: 7, max: 7 } })],
    });

    it("closes a gap by one member, with the fit before and after", () => {
      const worth = { gap: 5_000, officer: 0, alternate: 0 };
      const half = programmeOf(unit, { courses: [courseOf()], terms: termsOf({ worth }) });
      // a fifth of a gap that is worth 5 000
      expect(half.certificate.value).toBe(1_000);
      expect(half.totals).toMatchObject({ gap: 1, seats: 1 });
      const gap = { opportunity: "venture", skill: "weld", level: 5 };
      expect(half.gaps).toEqual([{ ...gap, before: 8_000, after: 10_000 }]);
      const low = courseOf({ teaches: [{ skill: "weld", toLevel: 4 }] });
      const none = programmeOf(unit, { courses: [low], terms: termsOf({ worth }) });
      expect([none.courses, none.gaps]).toEqual([[], []]);
    });

    it("counts all that a member learns in two courses", () => {
      const roles = [{ ...ventureOf().roles[0]!, places: { min: 7, max: 7 } }].map((role) => ({
        ...role,
        skills: [...role.skills, { skill: "sew", level: 2 }],
      }));
      const [lone, ...others] = founders;
      const movers = others.map((one) =>
        seekerOf({ ...one, region: "near", capacities: { travelKm: 0, relocates: true } }),
      );
      const work = plannedOf({
        seekers: [lone!, ...movers],
        opportunities: [ventureOf({ members: { min: 7, max: 7 }, roles })],
      });
      const courses = [
        courseOf({ id: "s", teaches: [{ skill: "sew", toLevel: 2 }], places: 1 }),
        courseOf({ id: "w", places: 1 }),
      ];
      const { gaps, totals } = programmeOf(work, { courses });
      expect(totals.gap).toBe(2);
      expect(gaps.map(({ skill, after }) => [skill, after])).toEqual([
        ["sew", 10_000],
        ["weld", 10_000],
      ]);
    });

    it("trains officers in their offices, alternates for less", () => {
      const courses = [
        courseOf({ id: "b", office: "board" }),
        courseOf({ id: "i", office: "inspector" }),
        courseOf({ id: "m", office: "manager" }),
      ];
      const worth = { gap: 0, officer: 200, alternate: 50 };
      const limits = { coursesPerMember: 2 };
      const programme = programmeOf(unit, { courses, terms: termsOf({ worth, limits }) });
      // a board of 3 with 1 alternate, an inspector with 1, a manager
      expect(programme.courses.map(({ course, worth: sum }) => [course, sum])).toEqual([
        ["b", 650],
        ["i", 250],
        ["m", 200],
      ]);
      expect(programme.totals.duty).toBe(7);
      const { board, manager } = unit.plan.units[0]!.offices;
      expect(board).toContain(manager);
      const once = programmeOf(unit, {
        courses,
        terms: termsOf({ worth, limits: { coursesPerMember: 1 } }),
      });
      expect(once.totals.duty).toBe(6);
      const opening = { kind: "duty", opportunity: "venture", office: "manager" };
      expect(once.unmet).toContainEqual({ opening, left: 1, reason: "not-chosen" });
      expect(once.leftOut).toEqual([{ course: "m", reason: "adds-nothing" }]);
    });

    it("sends nobody to two courses on one day", () => {
      const dates = { from: "2026-05-01", to: "2026-05-03" };
      const courses = [
        courseOf({ id: "b", office: "board", dates }),
        courseOf({ id: "m", office: "manager", sessions: ["2026-05-03"] }),
      ];
      expect(programmeOf(unit, { courses }).totals.duty).toBe(4);
      const later = [
        courses[0]!,
        courseOf({ id: "m", office: "manager", sessions: ["2026-05-04"] }),
      ];
      expect(programmeOf(unit, { courses: later }).totals.duty).toBe(5);
    });
  });

  it("sends people as far as they travel, never moves them, and asks for what a course starts from", () => {
    const seekers = [
      seekerOf({
        id: "far",
        region: "near",
        skills: [],
        capacities: { travelKm: 19, relocates: true },
      }),
      seekerOf({ id: "near", region: "near", skills: [], capacities: { travelKm: 20 } }),
      seekerOf({ id: "lost", region: "lost", skills: [], capacities: { relocates: true } }),
      seekerOf({ id: "mute", region: "near", skills: [], capacities: { travelKm: undefined } }),
      seekerOf({ id: "some", skills: [{ skill: "weld", level: 1 }] }),
    ];
    const many = jobOf({ role: { ...jobOf().role, places: { max: 9 } } });
    const work = plannedOf({ seekers, opportunities: [many] });
    const who = (course: Course): string[] =>
      attendances(programmeOf(work, { courses: [course] })).map(({ seeker }) => seeker);
    expect(who(courseOf())).toEqual(["near", "some"]);
    expect(who(courseOf({ region: "near" }))).toEqual(["far", "mute", "near", "some"]);
    const teaches = [{ skill: "weld", toLevel: 5, fromLevel: 1 }];
    expect(who(courseOf({ teaches }))).toEqual(["some"]);
  });

  it("says of every course that does not run why not", () => {
    const work = plannedOf({
      seekers: novices("a", "b", "c"),
      opportunities: [job, { ...jobOf(), id: "job2" }],
    });
    const courses = [
      courseOf({ id: "begun", dates: { from: "2026-03-20", to: "2026-05-01" } }),
      courseOf({ id: "county", region: "moon" }),
      courseOf({ id: "high", teaches: [{ skill: "weld", toLevel: 6 }] }),
      courseOf({ id: "one" }),
      courseOf({ id: "same" }),
      courseOf({ id: "sewing", teaches: [{ skill: "sew", toLevel: 5 }] }),
      courseOf({ id: "skill", teaches: [{ skill: "fly", toLevel: 1 }] }),
      courseOf({ id: "today", dates: { from: "2026-03-21", to: "2026-03-21" }, region: "lost" }),
    ];
    const reasons = ({ leftOut }: TrainingProgramme) =>
      leftOut.map(({ course, reason }) => `${course} ${reason}`);
    const programme = programmeOf(work, { courses });
    expect(programme.courses.map(({ course }) => course)).toEqual(["one"]);
    expect(reasons(programme)).toEqual([
      "begun begun",
      "county unknown-region",
      "high unknown-skill",
      "same adds-nothing",
      "sewing no-takers",
      "skill unknown-skill",
      "today no-takers",
    ]);
    expect(reasons(programmeOf(work, { courses, maxCourses: 0 }))).toContain("one limit");
  });

  it("refuses limits that are no whole numbers, and courses that cannot be", () => {
    const work = plannedOf({ seekers: [], opportunities: [] });
    const { teaches: _, ...nothing } = courseOf();
    for (const [options, message] of [
      [{ courses: [], maxCourses: -1 }, "`maxCourses` should be an integer from 0 on"],
      [{ courses: [], maxSeats: 0.5 }, "`maxSeats` should be an integer from 0 on"],
      [{ courses: [], budget: Number.NaN }, "`budget` should be an integer from 0 on"],
      [{ courses: [courseOf(), courseOf()] }, "course `c` is given twice"],
      [{ courses: [nothing] }, "course `c` should teach skills or an office"],
    ] as const) {
      expect(() => programmeOf(work, options)).toThrow(message);
    }
  });
});

describe("every training programme", () => {
  const worlds = () => fc.record({ market: learnersArbitrary(), courses: coursesArbitrary() });
  const terms = termsOf({ limits: { courses: 4, coursesPerMember: 2 } });

  it("seats only whom a course serves, within places, time and openings, at the worth assessed anew", () => {
    const kinds = new Map<string, number>();
    fc.assert(
      fc.property(worlds(), ({ market, courses }) => {
        const work = planned(market);
        const programme = programmeOf(work, { courses, terms });
        expectSound(work, programme, courses);
        for (const { opens } of attendances(programme)) {
          kinds.set(opens.kind, (kinds.get(opens.kind) ?? 0) + 1);
        }
        const { value, bound, gapBp } = programme.certificate;
        const sum = attendances(programme).reduce((total, { worth }) => total + worth, 0);
        expect(value).toBe(sum);
        expect(value).toBeLessThanOrEqual(bound);
        expect(gapBp === 0).toBe(bound === value);
        const written = JSON.parse(JSON.stringify(programme));
        expect(parseTrainingProgramme(written)).toEqual({ ok: true, value: programme });
      }),
      { numRuns: 150 },
    );
    // seats of units and missing persons are rare
    expect(kinds.size).toBeGreaterThanOrEqual(3);
  });

  it("says of each course once whether it runs or why not", () => {
    fc.assert(
      fc.property(worlds(), ({ market, courses }) => {
        const programme = programmeOf(planned(market), { courses, terms });
        const named = [
          ...programme.courses.map(({ course }) => course),
          ...programme.leftOut.map(({ course }) => course),
        ];
        expect(named.sort()).toEqual(courses.map(({ id }) => id).sort());
      }),
      { numRuns: 60 },
    );
  });

  it("is the same whatever the order of the courses", () => {
    fc.assert(
      fc.property(worlds(), ({ market, courses }) => {
        const work = planned(market);
        const turned = [...courses].reverse();
        expect(programmeOf(work, { courses: turned, terms })).toEqual(
          programmeOf(work, { courses, terms }),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("opens no less with more courses, more seats or more money", () => {
    const limits = () => fc.constantFrom(0, 1, 2, 3, 5, 9, undefined);
    const least = (one: number | undefined, other: number | undefined) =>
      one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
    fc.assert(
      fc.property(
        worlds(),
        fc.tuple(limits(), limits(), limits()),
        fc.tuple(limits(), limits(), limits()),
        ({ market, courses }, large, other) => {
          const work = planned(market);
          const small = large.map((limit, at) => least(limit, other[at]));
          const options = ([maxCourses, maxSeats, budget]: readonly (number | undefined)[]) => ({
            courses,
            terms,
            maxCourses: maxCourses ?? 9,
            ...(maxSeats === undefined ? {} : { maxSeats }),
            ...(budget === undefined ? {} : { budget }),
          });
          const less = programmeOf(work, options(small));
          const more = programmeOf(work, options(large));
          expect(more.certificate.value).toBeGreaterThanOrEqual(less.certificate.value);
          expect(more.certificate.relaxed).toBeGreaterThanOrEqual(less.certificate.relaxed);
          expect(less.totals.courses).toBeLessThanOrEqual(less.limits.maxCourses);
          expect(less.totals.seats).toBeLessThanOrEqual(less.limits.maxSeats ?? 999);
          expect(less.totals.cost).toBeLessThanOrEqual(less.limits.budget ?? 999);
        },
      ),
      { numRuns: 100 },
    );
  });
});

/** Holds a programme against the market, the plan and the courses, by assessments of its own. */
function expectSound(
  { market, plan }: Planned,
  programme: TrainingProgramme,
  courses: readonly Course[],
): void {
  const byId = new Map(courses.map((course) => [course.id, course]));
  const placed = new Set(plan.placements.map(({ seeker }) => seeker));
  const attended = new Map<string, Course[]>();
  const filled = new Map<string, number>();
  for (const { course: id, places, attendees } of programme.courses) {
    const course = byId.get(id)!;
    expect(attendees.length).toBeLessThanOrEqual(places);
    for (const attendance of attendees) {
      const { seeker, opens } = attendance;
      attended.set(seeker, [...(attended.get(seeker) ?? []), course]);
      const key = JSON.stringify(opens);
      filled.set(key, (filled.get(key) ?? 0) + 1);
      expectReached(market, seeker, course);
      expect(placed.has(seeker)).toBe(opens.kind === "gap" || opens.kind === "duty");
      expectWorth({ market, plan }, attendance, course);
    }
  }
  for (const [seeker, own] of attended) {
    expect(own.length).toBeLessThanOrEqual(placed.has(seeker) ? 2 : 1);
    if (own.length === 2) expect(coursesClash(own[0]!, own[1]!)).toBe(false);
  }
  for (const [key, count] of filled) {
    expect(count).toBeLessThanOrEqual(roomOf({ market, plan }, JSON.parse(key)));
  }
  expectGaps({ market, plan }, programme, courses);
}

function expectReached(market: Market, seeker: string, { region, teaches = [] }: Course): void {
  const { capacities, consent, ...person } = market.seekerRecords[market.seekerIndex(seeker)]!;
  const { distances } = market;
  const km = distances.km(distances.indexOf(person.region), distances.indexOf(region));
  expect(km).not.toBe(UNKNOWN_KM);
  if (km > 0) expect(capacities.travelKm).toBeGreaterThanOrEqual(km);
  expect(consent?.matching).not.toBe(false);
  for (const { skill, fromLevel = 0 } of teaches) {
    expect(heldLevel(person.skills, skill)).toBeGreaterThanOrEqual(fromLevel);
  }
}

function expectWorth({ market, plan }: Planned, one: Attendance, { teaches = [] }: Course): void {
  const { seeker, opens, worth } = one;
  if (opens.kind === "gap" || opens.kind === "duty") {
    expect(
      plan.units.find(({ opportunity }) => opportunity === opens.opportunity)!.members,
    ).toContain(seeker);
    return;
  }
  const { opportunity, role } = opens;
  const query = { seeker, opportunity, role: role! };
  expect(assess(market, query).candidate).toBe(false);
  const after = assess(marketWith(market, seeker, teaches), query);
  expect(after.candidate).toBe(true);
  const own = after.value + market.policy.placementBonus;
  if (opens.kind === "missing") expect(worth).toBeGreaterThanOrEqual(own);
  else expect(worth).toBe(own);
}

function roomOf({ market, plan }: Planned, opens: Attendance["opens"]): number {
  if (opens.kind === "gap") return 1;
  const unit = plan.units.find(({ opportunity }) => opportunity === opens.opportunity);
  if (opens.kind === "duty") {
    const { board, alternates, inspectors, inspectorAlternates } = unit!.offices;
    if (opens.office === "manager") return 1;
    return opens.office === "board"
      ? board.length + alternates.length
      : inspectors.length + inspectorAlternates.length;
  }
  const { record } = market.opportunities[market.opportunityIndex(opens.opportunity)]!;
  if (record.kind === "investment") {
    return record.members.max - (unit?.members.length ?? 0);
  }
  const taken = plan.placements.filter(({ opportunity }) => opportunity === opens.opportunity);
  return record.role.places.max - taken.length;
}

/** Every gap of the plan, by what the members can do after the courses. */
function expectGaps(
  { market, plan }: Planned,
  programme: TrainingProgramme,
  courses: readonly Course[],
): void {
  const { seekers } = trainedDataset(market.dataset, programme, courses);
  const skillsOf = new Map(seekers.map(({ id, skills }) => [id, skills]));
  const expected = plan.units.flatMap(({ opportunity, members, gaps }) =>
    gaps.flatMap(({ best: before, ...gap }) => {
      const fits = members.map((seeker) => fitOf(market.skills, gap, skillsOf.get(seeker)!));
      const after = Math.max(...fits);
      return after > before ? [{ opportunity, ...gap, before, after }] : [];
    }),
  );
  expect(programme.gaps).toEqual(expected);
}
