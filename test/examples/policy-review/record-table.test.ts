import { describe, expect, it } from "vitest";
import { recordFacts } from "../../../examples/policy-review/report/record-facts";
import { recordTable } from "../../../examples/policy-review/report/record-table";
import { createReviewVoice } from "../../../examples/policy-review/report/review-voice";

const fa = createReviewVoice("fa");
const en = createReviewVoice("en");

const seeker = {
  id: "s1",
  region: "g1",
  skills: [{ skill: "k1", level: 3 }],
  capacities: {},
  experience: [],
  birthDate: "1990-01-01",
};

const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, "");

function factsIn(voice: typeof en): readonly string[] {
  return recordFacts(seeker, voice).map(({ name, value }) => `${name}: ${plain(value)}`);
}

describe("recordFacts", () => {
  it("tells every fact with its name, an empty list as none, and leaves out what says nothing", () => {
    expect(factsIn(en)).toEqual([
      "region: g1",
      "skills: k1, level 3",
      "experience: none",
      "born: 1 January 1990",
    ]);
  });

  it("writes Persian with Persian digits", () => {
    expect(factsIn(fa)).toEqual([
      "محل: g1",
      "مهارت: k1، سطح ۳",
      "تجربه: هیچ",
      "تاریخ تولد: ۱۱ دی ۱۳۶۸",
    ]);
  });

  it("uses the library's words for kinds and groups", () => {
    const job = {
      id: "o1",
      kind: "employment",
      role: { id: "r1", places: { max: 1 }, skills: [] },
    };
    const [kind, role] = recordFacts({ ...job, groups: ["rural", "own"] }, en);
    expect(kind).toEqual({ name: "kind", value: "employment" });
    expect(plain(role?.value ?? "")).toBe("r1, places: most 1, skills: none");
    const [groups] = recordFacts({ groups: ["rural", "own"] }, en);
    expect(plain(groups?.value ?? "")).toBe("rural residents; own");
  });
});

describe("recordTable", () => {
  const markup = (after: readonly (typeof seeker)[]): string =>
    plain(recordTable("People", [[seeker], after], en)?.markup ?? "");

  it("shows only the facts that are other ones after the change", () => {
    const [, after = ""] = markup([{ ...seeker, region: "g2" }])
      .split("</td>")
      .slice(0, 2);
    expect(after).toContain("g2");
    expect(after).not.toContain("k1");
  });

  it("says what stays as it was, and what is no longer there", () => {
    expect(markup([seeker])).toContain("as before");
    expect(markup([])).toContain("not there");
    const { birthDate, ...silent } = seeker;
    expect(plain(recordTable("", [[seeker], [silent]], en)?.markup ?? "")).toContain(
      "born:</span> not there",
    );
  });

  it("is nothing where there is no record", () => {
    expect(recordTable("People", [[], []], en)).toBeUndefined();
  });
});
