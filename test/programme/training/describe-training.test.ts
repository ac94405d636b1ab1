import { describe, expect, it } from "vitest";
import { LEFT_OUT_REASONS, type TrainingOpening } from "../../../src/document/course-programme";
import {
  createTrainingWords,
  describeLeftOut,
  describeUnmet,
} from "../../../src/programme/training/describe-training";
import { fillText } from "../../../src/programme/training/fill-text";
import { TRAINING_TEXTS } from "../../../src/programme/training/training-texts";
import { datasetOf, jobOf, ventureOf } from "../../support/small-market";

const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, "");

describe("the texts of training", () => {
  it("are there in both languages, with the same holes", () => {
    const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
    for (const { fa, en } of Object.values(TRAINING_TEXTS)) {
      expect(fa).toMatch(/\p{Script=Arabic}/u);
      expect(en).toMatch(/[a-z]/);
      expect(holes(fa)).toEqual(holes(en));
      // Arabic letters that Persian writes otherwise
      expect(fa).not.toMatch(/[يك]/);
    }
  });

  it("keep a hole for which nothing is given", () => {
    expect(fillText("course.office", "en", new Map([["office", "x"]]))).toBe(
      "Course for the office of x, {region}",
    );
  });

  it("say why courses are left out and openings stay open", () => {
    for (const reason of LEFT_OUT_REASONS) {
      expect(describeLeftOut(reason, "fa")).not.toBe(describeLeftOut(reason, "en"));
    }
    expect(describeLeftOut("no-takers", "en")).toBe(
      "nobody within reach would gain anything by it",
    );
    expect(describeUnmet("no-course", "fa")).toBe("هیچ دوره‌ای برای آن کافی نیست");
  });
});

describe("training in words", () => {
  const dataset = datasetOf({
    opportunities: [
      jobOf({ title: { fa: "جوشکاری ابهر", en: "Abhar welding" } }),
      ventureOf({ title: { en: "Workshop" } }),
    ],
  });
  const words = createTrainingWords(dataset);

  it("names openings of every kind, by id where there is no name", () => {
    const openings: TrainingOpening[] = [
      { kind: "vacancy", opportunity: "job", role: "role" },
      { kind: "seat", opportunity: "venture", role: "role" },
      { kind: "missing", opportunity: "venture", role: "role" },
      { kind: "missing", opportunity: "venture" },
      { kind: "gap", opportunity: "venture", skill: "weld" },
      { kind: "duty", opportunity: "gone", office: "inspector" },
    ];
    expect(openings.map((opening) => plain(words.opening(opening, "en")))).toEqual([
      "vacant place as role in Abhar welding",
      "seat as role in the proposed unit Workshop",
      "candidate whom Workshop lacks as role to open",
      "candidate whom Workshop lacks to open",
      "gap in weld of the unit Workshop",
      "training for the office of inspector in the unit gone",
    ]);
    expect(plain(words.opening(openings[0]!, "fa"))).toBe("جای خالی role در جوشکاری ابهر");
  });

  it("names needs, with Persian digits in Persian", () => {
    const gap = { opportunity: "venture", skill: "weld", level: 5, best: 8_000, nearest: [] };
    expect(plain(words.gap(gap, "en"))).toBe(
      "the unit Workshop lacks weld at level 5; its best member has 80% of it",
    );
    expect(plain(words.gap(gap, "fa"))).toContain("سطح ۵ ندارد؛ بهترین عضو ۸۰٪");
    const duty = { opportunity: "venture", office: "board", seeker: "s1" } as const;
    expect(plain(words.duty({ ...duty, isAlternate: false }, "en"))).toBe(
      "s1 is board member in the unit Workshop and should learn the office",
    );
    expect(plain(words.duty({ ...duty, isAlternate: true }, "fa"))).toContain("علی‌البدل");
    const miss = { seeker: "s1", skill: "weld", from: 1, level: 2, opens: [] };
    expect(plain(words.nearMiss(miss, "fa"))).toContain("سطح ۲ (اکنون ۱)");
  });
});
