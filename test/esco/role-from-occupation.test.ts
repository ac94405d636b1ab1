import { describe, expect, it } from "vitest";
import { EmploymentRole, InvestmentRole } from "../../src/dataset/opportunity";
import { roleFromOccupation } from "../../src/esco/role-from-occupation";

const welder = {
  uri: "esco:welder",
  isco: "7212",
  label: "welder",
  requirements: [
    { skill: "esco:weld", relation: "essential" },
    { skill: "esco:listen", relation: "optional" },
  ],
} as const;

describe("roleFromOccupation", () => {
  it("asks essential skills at level 3 with weight 2, optional ones at level 2 with weight 1", () => {
    const role = roleFromOccupation(welder);
    expect(role).toEqual({
      id: "esco:welder",
      title: { en: "welder" },
      places: { max: 1 },
      occupation: "7212",
      skills: [
        { skill: "esco:weld", level: 3, weight: 2, essential: false },
        { skill: "esco:listen", level: 2, weight: 1, essential: false },
      ],
    });
    expect(EmploymentRole.parse(role)).toEqual(role);
  });

  it("takes the caller's id, vacancies, levels and weights, each alone", () => {
    const role = roleFromOccupation(welder, {
      id: "r",
      vacancies: 4,
      essential: { level: 5 },
      optional: { weight: 3 },
    });
    expect(role.id).toBe("r");
    expect(role.places).toEqual({ max: 4 });
    expect(role.skills).toEqual([
      { skill: "esco:weld", level: 5, weight: 2, essential: false },
      { skill: "esco:listen", level: 2, weight: 3, essential: false },
    ]);
  });

  it("makes essentials hard and leaves optionals out when asked to", () => {
    const role = roleFromOccupation(welder, { hardEssentials: true, optional: false });
    expect(role.skills).toEqual([{ skill: "esco:weld", level: 3, weight: 2, essential: true }]);
  });

  it("never makes an optional skill hard", () => {
    const role = roleFromOccupation(welder, { hardEssentials: true });
    expect(role.skills[1]?.essential).toBe(false);
  });

  it("becomes a role of an investment when its places are set", () => {
    const role = { ...roleFromOccupation(welder), places: { min: 1, max: 3 } };
    expect(InvestmentRole.parse(role)).toEqual(role);
  });
});
