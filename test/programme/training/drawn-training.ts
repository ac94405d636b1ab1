import * as fc from "fast-check";
import type { Opportunity } from "../../../src/dataset/opportunity";
import type { Seeker } from "../../../src/dataset/seeker";
import type { Course } from "../../../src/document/course";
import type { Market } from "../../../src/market/market";
import { jobOf, marketOf, seekerOf, ventureOf } from "../../support/small-market";
import { courseOf } from "./training-market";

const SKILLS = ["weld", "sew", "cook"] as const;
const REGIONS = ["here", "near", "beside", "lost"] as const;

/** A market of learners and workshops: many are a level or two short of what is asked. */
export function learnersArbitrary(): fc.Arbitrary<Market> {
  return fc
    .record({
      seekers: fc.array(seekerArbitrary(), { minLength: 4, maxLength: 9 }),
      founders: fc.array(founderArbitrary(), { maxLength: 4 }),
      jobs: fc.array(jobArbitrary(), { minLength: 1, maxLength: 2 }),
      ventures: fc.array(ventureArbitrary(), { maxLength: 3 }),
      minFit: fc.constantFrom(3_000, 3_000, 5_000),
      local: fc.constantFrom(0, 0, 0, 5_000),
    })
    .map(({ seekers, founders, jobs, ventures, minFit, local }) =>
      marketOf({
        skills: [{ id: "weld", related: ["cook"] }, { id: "sew" }, { id: "cook" }],
        seekers: [...seekers, ...founders].map((one, at) => ({ ...one, id: `s${at}` })),
        opportunities: [
          ...jobs.map((one, at): Opportunity => ({ ...one, id: `job${at}` })),
          ...ventures.map((one, at): Opportunity => ({ ...one, id: `venture${at}` })),
        ],
        policy: {
          thresholds: { minFit },
          cooperatives: { production: { minMembers: 2 } },
          offices: {
            board: [{ upTo: null, members: 1 }],
            inspectors: 1,
            inspectorAlternates: 0,
          },
          composition: local === 0 ? [] : [{ kind: "local", minShare: local }],
        },
      }),
    );
}

const levelArbitrary = (): fc.Arbitrary<number> => fc.constantFrom(0, 0, 1, 1, 2, 3, 5);

function seekerArbitrary(): fc.Arbitrary<Seeker> {
  return fc
    .record({
      levels: fc.tuple(levelArbitrary(), levelArbitrary(), levelArbitrary()),
      region: fc.constantFrom(...REGIONS, "here", "here"),
      travelKm: fc.constantFrom(0, 19, 20, 50, undefined),
      consent: fc.constantFrom(true, true, true, true, false),
      apart: fc.constantFrom([], [], [], ["s0"]),
      together: fc.constantFrom(undefined, undefined, undefined, undefined, "pair"),
    })
    .map(({ levels, region, travelKm, consent, apart, together }) =>
      seekerOf({
        region,
        skills: SKILLS.flatMap((skill, at) => {
          return levels[at] === 0 ? [] : [{ skill, level: levels[at]! }];
        }),
        capacities: { travelKm },
        consent: { matching: consent },
        apart,
        together,
      }),
    );
}

/** Somebody who can do a little of everything, and wants to found something. */
function founderArbitrary(): fc.Arbitrary<Seeker> {
  return fc.constantFrom(3, 4).map((level) =>
    seekerOf({
      skills: SKILLS.map((skill) => ({ skill, level })),
      expects: { kinds: ["investment"] },
    }),
  );
}

const asked = () =>
  fc.record({
    skill: fc.constantFrom(...SKILLS),
    level: fc.constantFrom(2, 4, 5),
    essential: fc.boolean(),
  });

const askedSkills = () =>
  fc.uniqueArray(asked(), { minLength: 1, maxLength: 2, selector: ({ skill }) => skill });

function jobArbitrary(): fc.Arbitrary<Opportunity> {
  return fc
    .record({ skills: askedSkills(), max: fc.constantFrom(1, 2, 3) })
    .map(({ skills, max }) => jobOf({ role: { id: "role", title: "", places: { max }, skills } }));
}

function ventureArbitrary(): fc.Arbitrary<Opportunity> {
  return fc
    .record({
      low: fc.constantFrom(2, 2, 3, 5),
      room: fc.constantFrom(1, 3, 3),
      roles: fc.array(fc.record({ skills: askedSkills(), min: fc.constantFrom(0, 1, 2) }), {
        minLength: 1,
        maxLength: 2,
      }),
    })
    .map(({ low, room, roles }) =>
      ventureOf({
        members: { min: low, max: low + room },
        roles: roles.map(({ skills, min }, at) => {
          return { id: `role${at}`, title: "", places: { min, max: 4 }, skills };
        }),
        capital: { required: 200_000, memberShare: { min: 20_000, max: 60_000 } },
      }),
    );
}

/** Courses in the skills and offices of those markets. */
export function coursesArbitrary(): fc.Arbitrary<Course[]> {
  const one = fc.record({
    taught: fc.uniqueArray(
      fc.record({ skill: fc.constantFrom(...SKILLS), toLevel: fc.constantFrom(2, 3, 5) }),
      { minLength: 1, maxLength: 2, selector: ({ skill }) => skill },
    ),
    fromLevel: fc.constantFrom(undefined, undefined, undefined, 1),
    office: fc.constantFrom(
      undefined,
      undefined,
      undefined,
      "board" as const,
      "inspector" as const,
    ),
    places: fc.constantFrom(1, 2, 5),
    region: fc.constantFrom(...REGIONS, "here", "here", "here"),
    cost: fc.constantFrom(undefined, 3, 5),
    day: fc.constantFrom(undefined, undefined, "2026-05-01", "2026-06-01", "2026-03-20"),
  });
  return fc.array(one, { maxLength: 6, size: "max" }).map((list) =>
    list.map(({ taught, fromLevel, office, places, region, cost, day }, at) => {
      const teaches = taught.map((row) => (fromLevel === undefined ? row : { ...row, fromLevel }));
      return courseOf({
        id: `c${at}`,
        ...(office === undefined ? { teaches } : { office }),
        places,
        region,
        ...(cost === undefined ? {} : { cost }),
        ...(day === undefined ? {} : { dates: { from: day, to: day } }),
      });
    }),
  );
}
