import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDataset } from "../../src/dataset/parse-dataset";
import type { Issue } from "../../src/dataset/result";
import { datasetArbitrary } from "../../src/testing/index";
import { changed, employment, full, investment, region, seeker, small } from "./small-dataset";

type Path = readonly (string | number)[];

function accepted(input: unknown) {
  const parsed = parseDataset(input);
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join("; "));
  return parsed.value;
}

function refusal(input: unknown): readonly Issue[] {
  const parsed = parseDataset(input);
  if (parsed.ok) throw new Error("accepted");
  return parsed.issues;
}

const brief = (issues: readonly Issue[]): string[] =>
  issues.map(({ code, path }) => `${code} ${path.join(".")}`);

/** What is wrong with a record of `full` after one change. */
function wrongs(
  list: "seekers" | "opportunities",
  index: number,
  [path, to]: readonly [Path, unknown],
) {
  const { rejected } = accepted(changed(full, [list, index, ...path], to));
  return rejected.map((rejection) => ({ ...rejection, issues: brief(rejection.issues) }));
}

describe("parseDataset", () => {
  it("accepts a dataset that uses every field, and changes nothing in it", () => {
    const before = structuredClone(full);
    expect(accepted(full)).toEqual({ dataset: full, rejected: [] });
    expect(full).toEqual(before);
  });

  it("accepts the empty dataset", () => {
    const empty = { regions: [], taxonomy: { skills: [] }, seekers: [], opportunities: [] };
    expect(accepted(empty)).toEqual({ dataset: empty, rejected: [] });
  });

  it("drops unknown keys at every depth and keeps the record", () => {
    const odd = { fullName: "Maryam", nationalId: "0012345679" };
    const input = {
      ...small,
      ...odd,
      regions: [{ ...region, ...odd }],
      taxonomy: { skills: [{ id: "weld", name: "Welding", ...odd }], ...odd },
      seekers: [
        {
          ...seeker,
          ...odd,
          capacities: { ...odd },
          skills: [{ skill: "weld", level: 1, ...odd }],
        },
      ],
      opportunities: [{ ...employment, ...odd, role: { ...employment.role, ...odd } }],
    };
    expect(accepted(input)).toEqual({
      dataset: {
        regions: [region],
        taxonomy: { skills: [{ id: "weld", name: "Welding" }] },
        seekers: [{ ...seeker, skills: [{ skill: "weld", level: 1 }] }],
        opportunities: [employment],
      },
      rejected: [],
    });
  });

  it("drops the keys of the other kind of opportunity", () => {
    const mixed = { ...employment, cooperative: "production", members: { min: 9, max: 1 } };
    expect(accepted({ ...small, opportunities: [mixed] }).dataset.opportunities).toEqual([
      employment,
    ]);
  });

  it.each<[string, Path, unknown, string]>([
    ["no id", ["id"], undefined, "missing id"],
    ["an empty id", ["id"], "", "out_of_bounds id"],
    ["an id that is no string", ["id"], 7, "invalid id"],
    ["no region", ["region"], undefined, "missing region"],
    ["a region that does not exist", ["region"], "atlantis", "unknown_reference region"],
    ["no skills", ["skills"], undefined, "missing skills"],
    ["skills that are no list", ["skills"], {}, "invalid skills"],
    [
      "a skill that does not exist",
      ["skills", 0, "skill"],
      "fly",
      "unknown_reference skills.0.skill",
    ],
    [
      "a skill named like a key of every object",
      ["skills", 0, "skill"],
      "constructor",
      "unknown_reference skills.0.skill",
    ],
    ["the level zero", ["skills", 0, "level"], 0, "out_of_bounds skills.0.level"],
    ["a level over the scale", ["skills", 0, "level"], 8, "out_of_bounds skills.0.level"],
    ["half a level", ["skills", 0, "level"], 1.5, "invalid skills.0.level"],
    ["an unknown evidence", ["skills", 0, "evidence"], "rumour", "invalid skills.0.evidence"],
    ["no capacities", ["capacities"], undefined, "missing capacities"],
    ["negative capital", ["capacities", "capital"], -1, "out_of_bounds capacities.capital"],
    ["capital past 2^53", ["capacities", "capital"], 2 ** 53, "out_of_bounds capacities.capital"],
    [
      "infinite capital",
      ["capacities", "capital"],
      Number.POSITIVE_INFINITY,
      "invalid capacities.capital",
    ],
    [
      "capital that is not a number",
      ["capacities", "capital"],
      Number.NaN,
      "invalid capacities.capital",
    ],
    ["capital as text", ["capacities", "capital"], "12", "invalid capacities.capital"],
    ["capital that is null", ["capacities", "capital"], null, "invalid capacities.capital"],
    ["no hours", ["capacities", "hoursPerWeek"], 0, "out_of_bounds capacities.hoursPerWeek"],
    ["too many hours", ["capacities", "hoursPerWeek"], 85, "out_of_bounds capacities.hoursPerWeek"],
    ["negative travel", ["capacities", "travelKm"], -1, "out_of_bounds capacities.travelKm"],
    ["relocates as text", ["capacities", "relocates"], "yes", "invalid capacities.relocates"],
    ["an unknown office", ["capacities", "leads", 0], "king", "invalid capacities.leads.0"],
    ["a day that is none", ["birthDate"], "2001-02-29", "invalid birthDate"],
    ["a date with a time", ["birthDate"], "2001-02-28T00:00", "invalid birthDate"],
    ["an education over 8", ["education", "level"], 9, "out_of_bounds education.level"],
    [
      "an occupation of five digits",
      ["experience", 0, "occupation"],
      "72121",
      "invalid experience.0.occupation",
    ],
    [
      "an occupation in Persian digits",
      ["experience", 0, "occupation"],
      "۷۲",
      "invalid experience.0.occupation",
    ],
    ["negative months", ["experience", 0, "months"], -1, "out_of_bounds experience.0.months"],
    ["a licence that is no string", ["licences", 0], 1, "invalid licences.0"],
    ["a sector of one digit", ["expects", "sectors", 0], "1", "invalid expects.sectors.0"],
    ["a sector beyond U", ["expects", "sectors", 0], "V", "invalid expects.sectors.0"],
    ["a sector with a line end", ["expects", "sectors", 0], "10\n", "invalid expects.sectors.0"],
    ["an unknown kind", ["expects", "kinds"], ["barter"], "invalid expects.kinds.0"],
    [
      "an unknown cooperative",
      ["standing", "memberships", 0, "cooperative"],
      "guild",
      "invalid standing.memberships.0.cooperative",
    ],
    ["a consent without an answer", ["consent"], {}, "missing consent.matching"],
    ["a group that is no string", ["groups", 0], null, "invalid groups.0"],
    ["an empty id in apart", ["apart", 0], "", "out_of_bounds apart.0"],
  ])("rejects a seeker with %s", (_, path, to, issue) => {
    const id = path[0] === "id" ? {} : { id: "__proto__" };
    expect(wrongs("seekers", 0, [path, to])).toEqual([
      { list: "seekers", index: 0, ...id, issues: [issue] },
    ]);
  });

  it.each<[string, number, Path, unknown, string]>([
    ["no kind", 0, ["kind"], undefined, "missing kind"],
    ["an unknown kind", 0, ["kind"], "barter", "invalid kind"],
    ["a region that does not exist", 0, ["region"], "atlantis", "unknown_reference region"],
    ["no sector", 0, ["sector"], undefined, "missing sector"],
    ["a title that is a number", 0, ["title"], 5, "invalid title"],
    ["a validity that is no date", 0, ["validFrom"], "soon", "invalid validFrom"],
    ["hours beyond a week's", 0, ["hoursPerWeek"], 85, "out_of_bounds hoursPerWeek"],
    ["no role", 0, ["role"], undefined, "missing role"],
    ["places that must be filled", 0, ["role", "places", "min"], 1, "invalid role.places.min"],
    [
      "a skill that does not exist",
      0,
      ["role", "skills", 0, "skill"],
      "fly",
      "unknown_reference role.skills.0.skill",
    ],
    [
      "a level over the scale",
      0,
      ["role", "skills", 0, "level"],
      8,
      "out_of_bounds role.skills.0.level",
    ],
    [
      "the weight zero",
      0,
      ["role", "skills", 0, "weight"],
      0,
      "out_of_bounds role.skills.0.weight",
    ],
    [
      "a weight over 100",
      0,
      ["role", "skills", 0, "weight"],
      101,
      "out_of_bounds role.skills.0.weight",
    ],
    [
      "experience of no months",
      0,
      ["role", "experience", "months"],
      0,
      "out_of_bounds role.experience.months",
    ],
    [
      "an education below 0",
      0,
      ["role", "education", "level"],
      -1,
      "out_of_bounds role.education.level",
    ],
    ["no roles", 1, ["roles"], [], "out_of_bounds roles"],
    [
      "role without places.min",
      1,
      ["roles", 0, "places", "min"],
      undefined,
      "missing roles.0.places.min",
    ],
    [
      "more places needed than there are",
      1,
      ["roles", 0, "places"],
      { min: 2, max: 1 },
      "contradiction roles.0.places",
    ],
    ["an unknown cooperative", 1, ["cooperative"], "guild", "invalid cooperative"],
    ["fewest members above the most", 1, ["members"], { min: 8, max: 7 }, "contradiction members"],
    [
      "a smallest share of nothing",
      1,
      ["capital", "memberShare", "min"],
      0,
      "out_of_bounds capital.memberShare.min",
    ],
    [
      "a smallest share above the largest",
      1,
      ["capital", "memberShare", "max"],
      4,
      "contradiction capital.memberShare",
    ],
    [
      "a public share of 49.01 %",
      1,
      ["capital", "publicShare"],
      4_901,
      "out_of_bounds capital.publicShare",
    ],
    [
      "required capital past 2^53",
      1,
      ["capital", "required"],
      2 ** 53,
      "out_of_bounds capital.required",
    ],
    ["a product that is no string", 1, ["offers", 0], {}, "invalid offers.0"],
  ])("rejects an opportunity with %s", (_, index, path, to, issue) => {
    expect(wrongs("opportunities", index, [path, to])).toEqual([
      { list: "opportunities", index, id: index === 0 ? "o1" : "o2", issues: [issue] },
    ]);
  });

  it.each([[null], ["s1"], [7], [[]], [undefined]])("rejects a record that is %s", (record) => {
    const { dataset, rejected } = accepted({ ...small, seekers: [record, seeker] });
    expect(dataset.seekers).toEqual([seeker]);
    expect(rejected.map(({ list, index, id }) => [list, index, id])).toEqual([
      ["seekers", 0, undefined],
    ]);
  });

  it("rejects duplicate skills and roles, at the later one", () => {
    const twice = [
      { skill: "weld", level: 1 },
      { skill: "bake", level: 1 },
      { skill: "weld", level: 2 },
    ];
    const [role] = investment.roles;
    const { rejected } = accepted({
      ...small,
      seekers: [{ ...seeker, skills: twice }],
      opportunities: [
        { ...employment, role: { ...employment.role, skills: twice } },
        { ...investment, roles: [role, role] },
      ],
    });
    expect(rejected.map(({ issues }) => brief(issues))).toEqual([
      ["duplicate skills.2.skill"],
      ["duplicate role.skills.2.skill"],
      ["duplicate roles.1.id"],
    ]);
  });

  it("holds levels against the scale of five where a taxonomy states none", () => {
    const at = (level: number) =>
      accepted({ ...small, seekers: [{ ...seeker, skills: [{ skill: "weld", level }] }] }).rejected;
    expect(at(5)).toEqual([]);
    expect(at(6).map(({ issues }) => brief(issues))).toEqual([["out_of_bounds skills.0.level"]]);
  });

  it("says what was expected and what kind of thing was found", () => {
    const { rejected } = accepted(
      changed(small, ["seekers", 0, "capacities"], { hoursPerWeek: 100 }),
    );
    expect(rejected[0]?.issues).toEqual([
      {
        code: "out_of_bounds",
        path: ["capacities", "hoursPerWeek"],
        expected: "at most 84",
        got: "a whole number out of place",
        message: "`capacities.hoursPerWeek` should be at most 84, got a whole number out of place",
      },
    ]);
  });

  it("lists every issue of a record", () => {
    const bad = { ...seeker, birthDate: "x", capacities: { capital: -1, hoursPerWeek: "40" } };
    const { rejected } = accepted({ ...small, seekers: [bad] });
    expect(brief(rejected[0]!.issues).sort()).toEqual([
      "invalid birthDate",
      "invalid capacities.hoursPerWeek",
      "out_of_bounds capacities.capital",
    ]);
  });

  it("lists what a record gets wrong about the dataset beside what is wrong in itself", () => {
    const skills = [
      { skill: "fly", level: 1 },
      { skill: "weld", level: "high" },
      { skill: "weld", level: 100 },
      "weld",
    ];
    const person = { ...seeker, region: "mars", birthDate: "x", skills };
    const business = { ...investment, sector: "?", region: "mars", members: { min: 9, max: 8 } };
    const { rejected } = accepted({ ...full, seekers: [person], opportunities: [business] });
    expect(rejected.map(({ issues }) => brief(issues).sort())).toEqual([
      [
        "duplicate skills.2.skill",
        "invalid birthDate",
        "invalid skills.1.level",
        "invalid skills.3",
        "out_of_bounds skills.2.level",
        "unknown_reference region",
        "unknown_reference skills.0.skill",
      ],
      ["contradiction members", "invalid sector", "unknown_reference region"],
    ]);
  });

  it("lists the issues of a record of any length", () => {
    const skills = Array.from({ length: 200_000 }, () => ({ skill: "fly", level: 1 }));
    const { rejected } = accepted({
      ...small,
      seekers: [{ ...seeker, skills }],
      opportunities: [{ ...employment, role: { ...employment.role, skills } }],
    });
    expect(rejected.map(({ issues }) => issues.length)).toEqual([399_999, 399_999]);
  });

  it("keeps the lowest index of an id, even when that record is rejected itself", () => {
    const seekers = [{ ...seeker, region: "atlantis" }, seeker, { ...seeker, id: "s2" }];
    const { dataset, rejected } = accepted({ ...small, seekers });
    expect(dataset.seekers.map(({ id }) => id)).toEqual(["s2"]);
    expect(rejected.map(({ index, id, issues }) => [index, id, brief(issues)])).toEqual([
      [0, "s1", ["unknown_reference region"]],
      [1, "s1", ["duplicate id"]],
    ]);
  });

  it("lets a seeker and an opportunity share an id", () => {
    const same = { ...small, opportunities: [{ ...employment, id: "s1" }] };
    expect(accepted(same).rejected).toEqual([]);
  });

  it("ignores ids that apart, relatives and refuses do not find", () => {
    const lost = { ...seeker, apart: ["x"], relatives: ["y"], expects: { refuses: ["z"] } };
    expect(accepted({ ...small, seekers: [lost] })).toMatchObject({
      dataset: { seekers: [lost] },
      rejected: [],
    });
  });

  it("never puts a person's value into an issue", () => {
    const marker = "ZX9SECRET9XZ";
    const people = leaves(full.seekers[0]).map((path) =>
      changed(changed(full.seekers[0], path, marker), path, marker),
    );
    const offers = full.opportunities.flatMap((one) =>
      leaves(one).map((path) => changed(one, path, marker)),
    );
    const { rejected } = accepted({ ...full, seekers: people, opportunities: offers });
    expect(rejected.length).toBeGreaterThan(20);
    for (const { issues } of rejected) {
      const own = issues.filter(({ code }) => code !== "duplicate");
      expect(JSON.stringify(own)).not.toContain(marker);
    }
  });
});

/** The paths of all leaves of plain data, the id left out. */
function leaves(data: unknown, path: Path = []): Path[] {
  if (typeof data !== "object" || data === null) return path[0] === "id" ? [] : [path];
  return Object.entries(data).flatMap(([key, part]) =>
    leaves(part, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

describe("parseDataset stops", () => {
  it.each([[null], [[]], ["{}"], [undefined], [7]])("on an input that is %j", (input) => {
    expect(refusal(input)).toMatchObject([{ path: [] }]);
  });

  it("when a part is missing, and names every one", () => {
    expect(brief(refusal({}))).toEqual([
      "missing regions",
      "missing taxonomy",
      "missing seekers",
      "missing opportunities",
    ]);
  });

  it.each<[string, Path, unknown, string]>([
    ["a region without a name", ["regions", 0, "name"], undefined, "missing regions.0.name"],
    [
      "a latitude beyond the pole",
      ["regions", 0, "position", "lat"],
      91,
      "out_of_bounds regions.0.position.lat",
    ],
    [
      "a longitude beyond 180",
      ["regions", 0, "position", "lon"],
      -181,
      "out_of_bounds regions.0.position.lon",
    ],
    ["a duplicate region", ["regions", 2], { id: "zanjan", name: "" }, "duplicate regions.2.id"],
    ["an unknown parent", ["regions", 1, "parent"], "x", "unknown_reference regions.1.parent"],
    ["a region in itself", ["regions", 0, "parent"], "zanjan", "cycle regions.0.parent"],
    ["regions in a circle", ["regions", 0, "parent"], "abhar", "cycle regions.0.parent"],
    [
      "an unknown end of a distance",
      ["distances", 0, "to"],
      "x",
      "unknown_reference distances.0.to",
    ],
    ["half a kilometre", ["distances", 0, "km"], 0.5, "invalid distances.0.km"],
    [
      "a distance of a region to itself",
      ["distances", 0, "to"],
      "zanjan",
      "contradiction distances.0.km",
    ],
    [
      "contradicting distances",
      ["distances", 1],
      { from: "abhar", to: "zanjan", km: 89 },
      "contradiction distances.1.km",
    ],
    ["one level", ["taxonomy", "levels"], 1, "out_of_bounds taxonomy.levels"],
    ["101 levels", ["taxonomy", "levels"], 101, "out_of_bounds taxonomy.levels"],
    [
      "an unknown reuse",
      ["taxonomy", "skills", 0, "reuse"],
      "local",
      "invalid taxonomy.skills.0.reuse",
    ],
    [
      "a duplicate skill",
      ["taxonomy", "skills", 3],
      { id: "weld", name: "" },
      "duplicate taxonomy.skills.3.id",
    ],
    [
      "an unknown broader skill",
      ["taxonomy", "skills", 1, "broader"],
      ["x"],
      "unknown_reference taxonomy.skills.1.broader.0",
    ],
    [
      "an unknown related skill",
      ["taxonomy", "skills", 1, "related"],
      ["x"],
      "unknown_reference taxonomy.skills.1.related.0",
    ],
    [
      "skills in a circle",
      ["taxonomy", "skills", 0, "broader"],
      ["tig"],
      "cycle taxonomy.skills.0.broader",
    ],
  ])("on %s", (_, path, to, issue) => {
    expect(brief(refusal(changed(full, path, to)))).toEqual([issue]);
  });

  it("with all issues of regions, distances and taxonomy at once", () => {
    const issues = refusal({
      ...small,
      regions: [region, region, { id: "a", name: "", parent: "b" }],
      distances: [{ from: "zanjan", to: "mars", km: 1 }],
      taxonomy: { skills: [{ id: "k", name: "", broader: ["k"], related: ["x"] }] },
    });
    expect(brief(issues)).toEqual([
      "duplicate regions.1.id",
      "unknown_reference regions.2.parent",
      "unknown_reference distances.0.to",
      "unknown_reference taxonomy.skills.0.related.0",
      "cycle taxonomy.skills.0.broader",
    ]);
  });

  it("with all issues of what has the wrong form and of what contradicts itself", () => {
    const issues = refusal({
      ...small,
      regions: [region, { ...region, name: 7 }],
      distances: [{ from: "zanjan", to: "mars", km: "far" }],
      taxonomy: {
        levels: 1,
        skills: [
          { id: "a", name: "", broader: ["b"] },
          { id: "b", name: "", broader: ["a"] },
          { id: "c", name: "", broader: ["c"] },
        ],
      },
      seekers: "nobody",
    });
    expect(brief(issues)).toEqual([
      "invalid regions.1.name",
      "invalid distances.0.km",
      "out_of_bounds taxonomy.levels",
      "invalid seekers",
      "duplicate regions.1.id",
      "unknown_reference distances.0.to",
      "cycle taxonomy.skills.0.broader",
      "cycle taxonomy.skills.2.broader",
    ]);
  });

  it("not on a distance that is said twice alike", () => {
    const twice = { from: "abhar", to: "zanjan", km: 88 };
    expect(parseDataset(changed(full, ["distances", 1], twice)).ok).toBe(true);
  });
});

describe("parseDataset, on any dataset", () => {
  it("reads the same from what it gave", () => {
    fc.assert(
      fc.property(datasetArbitrary(), (dataset) => {
        const once = accepted(JSON.parse(JSON.stringify(dataset)));
        expect(once.dataset).toEqual(dataset);
        expect(accepted(once.dataset)).toEqual(once);
      }),
    );
  });
});
