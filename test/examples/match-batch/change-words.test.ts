import { type ChangeCount, namesOf } from "taavon";
import { expect, it } from "vitest";
import { changeWords } from "../../../examples/match-batch/report/change-words";
import { createVoice } from "../../../examples/match-batch/report/voice";
import { CHANGE_KINDS } from "../../../src/explain/changes/change";
import { dataset } from "./sample";

const SUBJECTS: Readonly<Record<string, Pick<ChangeCount, "subject" | "level">>> = {
  skill: { subject: "pressing", level: 3 },
  licence: { subject: "driving" },
  kind: { subject: "investment" },
  education: { level: 6 },
};

function words(kind: ChangeCount["kind"]) {
  const change = { kind, ...SUBJECTS[kind], people: 1, pairs: 1 };
  const say = (language: "fa" | "en"): string =>
    changeWords(change, namesOf(dataset), createVoice(language)).replace(/[\u2068\u2069]/g, "");
  return { fa: say("fa"), en: say("en") };
}

it("has words of its own for every kind of change, in both languages", () => {
  const all = CHANGE_KINDS.map(words);
  for (const [index, { fa, en }] of all.entries()) {
    expect(en, CHANGE_KINDS[index]).toMatch(/^[a-z0-9 ,'()A-Z]+$/);
    expect(fa.replace("driving", ""), CHANGE_KINDS[index]).toMatch(/^[^a-z0-9{}]+$/i);
  }
  expect(new Set(all.map(({ en }) => en)).size).toBe(CHANGE_KINDS.length);
  expect(new Set(all.map(({ fa }) => fa)).size).toBe(CHANGE_KINDS.length);
});

it("names the skill, the licence, the level and the kind of opportunity", () => {
  expect(words("skill")).toEqual({
    fa: "مهارت روغن‌کشی تا سطح ۳",
    en: "the skill Oil pressing up to level 3",
  });
  expect(words("licence").en).toBe("obtaining the licence driving");
  expect(words("education").en).toBe("if education is at least bachelor (ISCED 6)");
  expect(words("kind").en).toBe("accepting investment in a cooperative too");
});
