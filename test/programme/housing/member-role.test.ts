import { describe, expect, it } from "vitest";
import { CooperativeType } from "../../../src/dataset/primitives";
import { describeMemberRole, HOUSING_TEXTS } from "../../../src/programme/housing/housing-texts";
import { MEMBER_ROLES, roleMeaning } from "../../../src/programme/housing/member-role";

const bare = { id: "r", title: "", places: { max: 1 }, skills: [] };

describe("the table of what members are", () => {
  it("has a row with source, confidence and day for every type", () => {
    expect(Object.keys(MEMBER_ROLES).sort()).toEqual([...CooperativeType.options].sort());
    for (const { source, confidence, validFrom } of Object.values(MEMBER_ROLES)) {
      expect(source).not.toBe("");
      expect(confidence).toMatch(/^[BC]$/);
      expect(validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it("has members of housing, shops and funds use them, and those of workshops work there", () => {
    const of = (...types: readonly CooperativeType[]) =>
      types.map((type) => MEMBER_ROLES[type].memberRole);
    expect(of("housing", "consumer", "credit", "distribution")).toEqual(Array(4).fill("user"));
    expect(of("production", "service")).toEqual(["worker", "worker"]);
  });
});

describe("roleMeaning", () => {
  it("is work where members work, even if nothing is asked", () => {
    expect(roleMeaning("production", bare)).toBe("work");
  });

  it("is membership where members are users, even if something is asked", () => {
    expect(roleMeaning("housing", { ...bare, occupation: "3123" })).toBe("membership");
  });

  it("depends on what the role asks where there are both", () => {
    expect(roleMeaning("multipurpose", bare)).toBe("membership");
    const asking = [
      { skills: [{ skill: "weld", level: 1 }] },
      { occupation: "7212" },
      { education: { level: 3 } },
      { experience: { occupation: "7212", months: 1 } },
      { licence: "driving" },
    ];
    for (const asks of asking) {
      expect(roleMeaning("multipurpose", { ...bare, ...asks })).toBe("work");
    }
  });

  it("asks the table given", () => {
    const table = { ...MEMBER_ROLES, housing: MEMBER_ROLES.production };
    expect(roleMeaning("housing", bare, table)).toBe("work");
    expect(describeMemberRole("housing", "en", table)).toBe("members work in the cooperative");
  });
});

describe("the texts on what members are", () => {
  it("exist in both languages, Persian with Persian letters", () => {
    for (const { fa, en } of Object.values(HOUSING_TEXTS)) {
      expect(fa).not.toMatch(/[A-Za-z0-9يكة]/);
      expect(en).not.toMatch(/[\u0600-\u06ff]|[\s.]$/);
    }
    expect(describeMemberRole("housing", "fa")).toBe(HOUSING_TEXTS["member-role.user"].fa);
  });
});
