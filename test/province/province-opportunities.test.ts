import { describe, expect, it } from "vitest";
import { generateProvince } from "../../examples/province/generate-province";
import { licences } from "../../examples/province/licences";
import type { Opportunity, Role } from "../../examples/province/opportunities/opportunity-record";
import { provinceOpportunities } from "../../examples/province/opportunities/province-opportunities";
import { regions } from "../../examples/province/regions";
import { taxonomy } from "../../examples/province/taxonomy/province-taxonomy";

const AS_OF = "2026-03-21";
const skillIds = new Set(taxonomy.skills.map(({ id }) => id));
const regionIds = new Set(regions.map(({ id }) => id));
const rolesOf = (opportunity: Opportunity): readonly Role[] =>
  opportunity.kind === "employment" ? [opportunity.role] : opportunity.roles;
const jobs = provinceOpportunities.filter((opportunity) => opportunity.kind === "employment");
const ventures = provinceOpportunities.filter((opportunity) => opportunity.kind === "investment");
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function expectSound(opportunity: Opportunity): void {
  const { id, region, sector } = opportunity;
  expect(regionIds.has(region), id).toBe(true);
  expect(sector, id).toMatch(/^(?:[A-U]|[0-9]{2,4})$/);
  const roles = rolesOf(opportunity);
  expect(roles.length, id).toBeGreaterThan(0);
  expect(new Set(roles.map((role) => role.id)).size, id).toBe(roles.length);
  for (const { places, skills, licence, occupation, experience } of roles) {
    expect(places.min, id).toBeLessThanOrEqual(places.max);
    expect(new Set(skills.map(({ skill }) => skill)).size, id).toBe(skills.length);
    for (const { skill, level, weight = 1 } of skills) {
      expect(skillIds.has(skill), `${id}: ${skill}`).toBe(true);
      expect(level, id).toBeGreaterThanOrEqual(1);
      expect(level, id).toBeLessThanOrEqual(5);
      expect(weight, id).toBeLessThanOrEqual(100);
    }
    if (licence !== undefined) expect(licences.has(licence), `${id}: ${licence}`).toBe(true);
    for (const code of [occupation, experience?.occupation]) {
      if (code !== undefined) expect(code, id).toMatch(/^[0-9]{1,4}$/);
    }
  }
}

describe("the opportunities of the province", () => {
  it("are at least 120, at least 40 of them investments, none twice", () => {
    expect(provinceOpportunities.length).toBeGreaterThanOrEqual(120);
    expect(ventures.length).toBeGreaterThanOrEqual(40);
    expect(new Set(provinceOpportunities.map(({ id }) => id)).size).toBe(
      provinceOpportunities.length,
    );
  });

  it("refer to regions, skills and licences that exist, at levels 1 to 5", () => {
    for (const opportunity of provinceOpportunities) expectSound(opportunity);
  });

  it("offer 900 to 1200 vacancies and room for 700 to 900 members", () => {
    const vacancies = sum(jobs.map(({ role }) => role.places.max));
    const members = sum(ventures.map((venture) => venture.members.max));
    expect(vacancies).toBeGreaterThanOrEqual(900);
    expect(vacancies).toBeLessThanOrEqual(1200);
    expect(members).toBeGreaterThanOrEqual(700);
    expect(members).toBeLessThanOrEqual(900);
    for (const { id, role } of jobs) {
      expect(role.places.min, id).toBe(0);
      expect(role.places.max, id).toBeLessThanOrEqual(25);
    }
  });

  it("have role structures that fit their members, and capital that fits their shares", () => {
    for (const { id, members, roles, capital } of ventures) {
      expect(members.min, id).toBeGreaterThanOrEqual(7);
      expect(sum(roles.map(({ places }) => places.min)), id).toBeLessThanOrEqual(members.min);
      expect(sum(roles.map(({ places }) => places.max)), id).toBeGreaterThanOrEqual(members.max);
      const { required, memberShare, publicShare = 0 } = capital;
      expect(memberShare.min, id).toBeLessThanOrEqual(memberShare.max);
      expect(members.max * memberShare.max, id).toBeGreaterThanOrEqual(required * 0.51);
      expect(memberShare.max, id).toBeLessThanOrEqual(required * 0.3);
      expect(publicShare, id).toBeLessThanOrEqual(4900);
    }
  });

  it("lie in every county, some of them past or still to come", () => {
    expect(new Set(provinceOpportunities.map(({ region }) => region)).size).toBe(8);
    const past = provinceOpportunities.filter(({ validTo }) => validTo && validTo < AS_OF);
    const future = provinceOpportunities.filter(({ validFrom }) => validFrom && validFrom > AS_OF);
    expect(past.length).toBeGreaterThan(0);
    expect(future.length).toBeGreaterThan(0);
  });

  it("ask for every product they need by a word that others may offer", () => {
    const offered = new Set(ventures.flatMap(({ offers = [] }) => offers));
    const needed = ventures.flatMap(({ needs = [] }) => needs);
    expect(needed.filter((product) => offered.has(product)).length).toBeGreaterThan(15);
  });
});

describe("drawn opportunities", () => {
  const size = { seekers: 0, opportunities: 1200 };

  it("start with the hand-written ones and stay sound", () => {
    const drawn = [...generateProvince(size).opportunities()];
    expect(drawn.slice(0, provinceOpportunities.length)).toEqual(provinceOpportunities);
    expect(new Set(drawn.map(({ id }) => id)).size).toBe(1200);
    for (const opportunity of drawn) expectSound(opportunity);
    for (const opportunity of drawn) {
      if (opportunity.kind === "employment") continue;
      const { members, capital } = opportunity;
      expect(members.min, opportunity.id).toBeLessThanOrEqual(members.max);
      expect(capital.memberShare.min).toBeLessThanOrEqual(capital.memberShare.max);
      for (const rials of [capital.required, capital.memberShare.min, capital.memberShare.max]) {
        expect(Number.isSafeInteger(rials)).toBe(true);
      }
    }
  });

  it("hold as many investments as was asked for", () => {
    const share = (investmentShare: number): number =>
      [...generateProvince({ ...size, investmentShare }).opportunities()]
        .slice(provinceOpportunities.length)
        .filter(({ kind }) => kind === "investment").length;
    const drawn = 1200 - provinceOpportunities.length;
    expect(share(0)).toBe(0);
    expect(share(10_000)).toBe(drawn);
    expect(share(500)).toBeGreaterThan(drawn * 0.03);
    expect(share(500)).toBeLessThan(drawn * 0.07);
  });

  it("do not depend on how many are drawn", () => {
    const more = [...generateProvince({ ...size, opportunities: 1300 }).opportunities()];
    expect(more.slice(0, 1200)).toEqual([...generateProvince(size).opportunities()]);
  });

  it("are spread over the lines of work where few are asked for", () => {
    const few = [...generateProvince({ opportunities: 10 }).opportunities()];
    expect(new Set(few.map(({ id }) => id)).size).toBe(10);
    expect(new Set(few.map(({ sector }) => sector.slice(0, 2))).size).toBeGreaterThan(5);
  });
});
