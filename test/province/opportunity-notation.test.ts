import { describe, expect, it } from "vitest";
import { job, venture } from "../../examples/province/opportunities/opportunity-notation";

const common = { title: ["کار", "Work"], sector: "0126", in: "tarom" } as const;

describe("the notation of opportunities", () => {
  it("writes a job out with rial, requirements and what is required", () => {
    const record = job({
      ...common,
      id: "pruning",
      vacancies: 3,
      income: 190,
      hours: 44,
      to: "2026-12-31",
      occupation: "6112",
      skills: "olive-pruning 3 w5 essential, teamwork 2",
      education: "6 required",
      experience: "6112 24",
      licence: "health-card",
    });
    expect(record).toEqual({
      id: "pruning",
      kind: "employment",
      title: { fa: "کار", en: "Work" },
      sector: "0126",
      region: "1908",
      validTo: "2026-12-31",
      monthlyIncome: 190_000_000,
      hoursPerWeek: 44,
      role: {
        id: "worker",
        title: { fa: "کار", en: "Work" },
        places: { min: 0, max: 3 },
        occupation: "6112",
        skills: [
          { skill: "olive-pruning", level: 3, weight: 5, essential: true },
          { skill: "teamwork", level: 2 },
        ],
        education: { level: 6, required: true },
        experience: { occupation: "6112", months: 24 },
        licence: "health-card",
      },
    });
  });

  it("writes a planned cooperative out with its capital in rial", () => {
    const record = venture({
      ...common,
      id: "press",
      type: "production",
      members: [7, 12],
      capital: 14_000,
      share: [120, 1500],
      publicShare: 1500,
      roles: [{ id: "member", title: ["عضو", "Member"], places: [7, 12], skills: "" }],
      offers: ["olive-oil"],
    });
    expect(record).toMatchObject({
      kind: "investment",
      cooperative: "production",
      members: { min: 7, max: 12 },
      capital: {
        required: 14_000_000_000,
        memberShare: { min: 120_000_000, max: 1_500_000_000 },
        publicShare: 1500,
      },
      roles: [{ id: "member", places: { min: 7, max: 12 }, skills: [] }],
      offers: ["olive-oil"],
    });
    expect(record).not.toHaveProperty("needs");
  });

  it("refuses a requirement that it cannot read", () => {
    const write = () => job({ ...common, id: "x", vacancies: 1, skills: "olive-pruning 6" });
    expect(write).toThrow("not a requirement: `olive-pruning 6`");
  });
});
