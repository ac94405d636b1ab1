import { describe, expect, it } from "vitest";
import type { Seeker } from "../../src/dataset/seeker";
import { isAdmitted } from "../../src/market/admission";
import { type Facts, policyOf, seekerOf } from "../support/small-market";

/** Whether a seeker is admitted to employment and to investment, as two letters: e, i or a dash. */
function admitted(facts: Facts<Seeker>, unknown: "confirm" | "exclude" = "confirm"): string {
  const policy = policyOf({ unknown });
  const to = (kind: "employment" | "investment"): string =>
    isAdmitted(seekerOf(facts), kind, policy) ? kind[0]! : "-";
  return to("employment") + to("investment");
}

describe("admission", () => {
  it.each<[string, Facts<Seeker>, string]>([
    ["everything stated", {}, "ei"],
    ["consent refused", { consent: { matching: false } }, "--"],
    ["a wish for jobs", { expects: { kinds: ["employment"] } }, "e-"],
    ["a wish for ventures", { expects: { kinds: ["investment"] } }, "-i"],
    ["a wish for both", { expects: { kinds: ["investment", "employment"] } }, "ei"],
    ["an empty wish", { expects: { kinds: [] } }, "ei"],
    ["the age of 14", { birthDate: "2011-03-22" }, "--"],
    ["the age of 15", { birthDate: "2011-03-21" }, "e-"],
    ["the age of 17", { birthDate: "2008-03-22" }, "e-"],
    ["the age of 18", { birthDate: "2008-03-21" }, "ei"],
    ["another citizenship", { standing: { citizen: false } }, "e-"],
    ["a bar", { standing: { barred: true } }, "e-"],
    ["a bad record", { standing: { clearRecord: false } }, "ei"],
    [
      "a membership",
      { standing: { memberships: [{ cooperative: "housing", sector: "41" }] } },
      "ei",
    ],
  ])("with %s", (_, facts, kinds) => {
    expect(admitted(facts)).toBe(kinds);
    expect(admitted(facts, "exclude")).toBe(kinds);
  });

  it.each<[string, Facts<Seeker>, string]>([
    ["consent", { consent: undefined }, "--"],
    ["birth date", { birthDate: undefined }, "--"],
    ["citizenship", { standing: { citizen: undefined } }, "e-"],
    ["bar", { standing: { barred: undefined } }, "e-"],
    ["memberships", { standing: { memberships: undefined } }, "e-"],
    ["standing", { standing: undefined }, "e-"],
    ["record", { standing: { clearRecord: undefined } }, "ei"],
  ])(
    "without a stated %s is open under confirm, and closed under exclude where it matters",
    (_, facts, kinds) => {
      expect(admitted(facts)).toBe("ei");
      expect(admitted(facts, "exclude")).toBe(kinds);
    },
  );
});
