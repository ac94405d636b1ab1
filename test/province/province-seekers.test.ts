import { describe, expect, it } from "vitest";
import { generateProvince } from "../../examples/province/generate-province";
import { licences } from "../../examples/province/licences";
import { provinceOpportunities } from "../../examples/province/opportunities/province-opportunities";
import { provinceProfiles } from "../../examples/province/profiles/province-profiles";
import { county } from "../../examples/province/regions";
import { readSkillChances } from "../../examples/province/seekers/draw-skills";
import type { Seeker } from "../../examples/province/seekers/seeker-record";
import { taxonomy } from "../../examples/province/taxonomy/province-taxonomy";

const seekers = [...generateProvince().seekers()];
const seekerIds = new Set(seekers.map(({ id }) => id));
const skillIds = new Set(taxonomy.skills.map(({ id }) => id));
const count = (test: (seeker: Seeker) => boolean): number => seekers.filter(test).length;

describe("the seekers of the province", () => {
  it("are 3000, none twice, named by number alone", () => {
    expect(seekers).toHaveLength(3000);
    expect(seekerIds.size).toBe(3000);
    for (const { id } of seekers) expect(id).toMatch(/^s-[0-9]{6}$/);
  });

  it("refer to regions, skills, licences, opportunities and seekers that exist", () => {
    const opportunityIds = new Set(provinceOpportunities.map(({ id }) => id));
    const counties = new Set<string>(Object.values(county));
    for (const seeker of seekers) {
      const { id, region, skills, apart = [], relatives = [] } = seeker;
      expect(counties.has(region), id).toBe(true);
      expect(new Set(skills.map(({ skill }) => skill)).size, id).toBe(skills.length);
      for (const { skill, level } of skills) {
        expect(skillIds.has(skill), `${id}: ${skill}`).toBe(true);
        expect([1, 2, 3, 4, 5], id).toContain(level);
      }
      for (const other of [...apart, ...relatives]) {
        expect(seekerIds.has(other), `${id} → ${other}`).toBe(true);
        expect(other).not.toBe(id);
      }
      for (const licence of seeker.licences ?? []) expect(licences.has(licence)).toBe(true);
      for (const refused of seeker.expects?.refuses ?? []) {
        expect(opportunityIds.has(refused)).toBe(true);
      }
    }
  });

  it("state numbers within their bounds", () => {
    for (const { id, capacities, expects, education, experience = [], birthDate } of seekers) {
      const { capital = 0, hoursPerWeek = 1, travelKm = 0 } = capacities;
      expect(Number.isSafeInteger(capital) && capital >= 0, id).toBe(true);
      expect(hoursPerWeek >= 1 && hoursPerWeek <= 84, id).toBe(true);
      expect(Number.isInteger(travelKm) && travelKm >= 0, id).toBe(true);
      expect(Number.isSafeInteger(expects?.monthlyIncome ?? 0), id).toBe(true);
      expect(education?.level ?? 0, id).toBeLessThanOrEqual(8);
      for (const { months, occupation } of experience) {
        expect(Number.isInteger(months) && months > 0, id).toBe(true);
        expect(occupation).toMatch(/^[0-9]{1,4}$/);
      }
      if (birthDate) expect(new Date(birthDate).toISOString().slice(0, 10)).toBe(birthDate);
    }
  });

  it("live in all eight counties, most of them in Zanjan and Khodabandeh", () => {
    const people = new Map<string, number>();
    for (const { region } of seekers) people.set(region, (people.get(region) ?? 0) + 1);
    expect(people.size).toBe(8);
    const [first, second] = [...people].sort((a, b) => b[1] - a[1]);
    expect([first?.[0], second?.[0]]).toEqual([county.zanjan, county.khodabandeh]);
  });

  it("come from at least 30 occupations", () => {
    expect(provinceProfiles.length).toBeGreaterThanOrEqual(30);
    expect(new Set(provinceProfiles.map(({ id }) => id)).size).toBe(provinceProfiles.length);
    for (const { id, skills, general } of provinceProfiles) {
      for (const { skill } of [...readSkillChances(skills), { skill: general }]) {
        expect(skillIds.has(skill), `${id}: ${skill}`).toBe(true);
      }
    }
  });
});

describe("awkward cases", () => {
  it.each<readonly [string, number, number, (seeker: Seeker) => boolean]>([
    ["capital is absent", 150, 400, ({ capacities }) => capacities.capital === undefined],
    ["capital is none", 300, 800, ({ capacities }) => capacities.capital === 0],
    ["hours are absent", 90, 300, ({ capacities }) => capacities.hoursPerWeek === undefined],
    ["travel is absent", 120, 350, ({ capacities }) => capacities.travelKm === undefined],
    ["they would move", 200, 600, ({ capacities }) => capacities.relocates === true],
    ["birth date is absent", 30, 200, ({ birthDate }) => birthDate === undefined],
    ["they are minors", 10, 90, ({ birthDate }) => (birthDate ?? "") > "2008-03-21"],
    ["education is absent", 60, 250, ({ education }) => education === undefined],
    ["experience is absent", 60, 250, ({ experience }) => experience === undefined],
    ["licences are absent", 60, 250, ({ licences: held }) => held === undefined],
    ["nothing of the standing is known", 20, 120, ({ standing }) => standing === undefined],
    ["citizenship is absent", 60, 350, ({ standing }) => standing?.citizen === undefined],
    ["they are no citizens", 15, 90, ({ standing }) => standing?.citizen === false],
    ["a bar is not stated", 60, 400, ({ standing }) => standing?.barred === undefined],
    ["they are barred", 15, 90, ({ standing }) => standing?.barred === true],
    ["the record is not stated", 200, 900, ({ standing }) => standing?.clearRecord === undefined],
    ["the record is not clear", 60, 200, ({ standing }) => standing?.clearRecord === false],
    ["memberships are absent", 60, 500, ({ standing }) => standing?.memberships === undefined],
    ["they are members elsewhere", 90, 500, ({ standing }) => !!standing?.memberships?.length],
    ["consent is absent", 60, 250, ({ consent }) => consent === undefined],
    ["consent is refused", 30, 60, ({ consent }) => consent?.matching === false],
    ["they want one unit together", 80, 180, ({ together }) => together !== undefined],
    ["they have relatives here", 120, 260, ({ relatives }) => relatives !== undefined],
    ["they keep apart from someone", 15, 60, ({ apart }) => apart !== undefined],
    ["they refuse an opportunity", 30, 120, ({ expects }) => expects?.refuses !== undefined],
    [
      "they want employment alone",
      400,
      1000,
      ({ expects }) => `${expects?.kinds}` === "employment",
    ],
    ["they want investment alone", 120, 400, ({ expects }) => `${expects?.kinds}` === "investment"],
    ["they would lead", 300, 1000, ({ capacities }) => capacities.leads !== undefined],
    ["they hold no skill", 3, 60, ({ skills }) => skills.length === 0],
    [
      "women head the household",
      60,
      250,
      ({ groups }) => !!groups?.includes("women-head-of-household"),
    ],
    ["a veteran is in the family", 60, 250, ({ groups }) => !!groups?.includes("veteran-family")],
    ["they are disabled", 40, 180, ({ groups }) => !!groups?.includes("disabled")],
    [
      "they have long sought work",
      200,
      700,
      ({ groups }) => !!groups?.includes("long-term-unemployed"),
    ],
    ["they are young", 500, 1600, ({ groups }) => !!groups?.includes("youth")],
    ["they live in a village", 500, 1500, ({ groups }) => !!groups?.includes("rural")],
    ["they are graduates", 300, 900, ({ groups }) => !!groups?.includes("graduate")],
  ])("%s for between %i and %i seekers", (_, low, high, test) => {
    expect(count(test)).toBeGreaterThanOrEqual(low);
    expect(count(test)).toBeLessThanOrEqual(high);
  });

  it("groups that want one unit have two to four people of one county", () => {
    const groups = new Map<string, Seeker[]>();
    for (const seeker of seekers) {
      if (seeker.together === undefined) continue;
      groups.set(seeker.together, [...(groups.get(seeker.together) ?? []), seeker]);
    }
    for (const [key, members] of groups) {
      expect([2, 3, 4], key).toContain(members.length);
      expect(new Set(members.map(({ region }) => region)).size, key).toBe(1);
    }
  });

  it("relatives name each other", () => {
    const kin = new Map(seekers.map(({ id, relatives = [] }) => [id, relatives]));
    for (const [id, relatives] of kin) {
      for (const other of relatives) expect(kin.get(other), other).toContain(id);
    }
  });
});

describe("the generator", () => {
  it("draws the same seekers whatever their number", () => {
    const fewer = [...generateProvince({ seekers: 137 }).seekers()];
    expect(fewer).toEqual(seekers.slice(0, 137));
  });

  it("draws other seekers from another seed", () => {
    const others = [...generateProvince({ seekers: 50, seed: "1404" }).seekers()];
    expect(others).not.toEqual(seekers.slice(0, 50));
  });

  it("starts anew at every call", () => {
    const province = generateProvince({ seekers: 20 });
    expect([...province.seekers()]).toEqual([...province.seekers()]);
  });
});
