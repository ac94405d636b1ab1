import { describe, expect, it } from "vitest";
import type { PolicyInput } from "../../src/policy/policy";
import { fittingSeekers } from "../../src/shortlist/fitting-seekers";
import { compileScales } from "../../src/shortlist/role-scales";
import { assessedLines, scannedLines } from "../support/kernel-agreement";
import { jobOf, marketOf, seekerOf } from "../support/small-market";

const seekers = [
  seekerOf({ id: "able", skills: [{ skill: "weld", level: 1 }] }),
  seekerOf({ id: "blank", skills: [] }),
  seekerOf({ id: "cook", skills: [], experience: [{ occupation: "5120", months: 90 }] }),
  seekerOf({ id: "silent", skills: [], experience: undefined }),
  seekerOf({ id: "smith", skills: [], experience: [{ occupation: "7221", months: 90 }] }),
];

/** Whom the scan looks at for a role of an occupation, with or without education asked, by id. */
function lookedAt(policy: Partial<PolicyInput>, education?: { level: number }) {
  const role = { occupation: "7212", education };
  const market = marketOf({ seekers, opportunities: [jobOf({ role })], policy });
  expect(scannedLines(market)).toEqual(assessedLines(market));
  const { columns } = market;
  const into = new Int32Array(seekers.length);
  const count = fittingSeekers(
    {
      columns,
      postings: market.postings(),
      scales: compileScales(columns),
      role: 0,
      seen: new Uint8Array(seekers.length),
    },
    into,
  );
  return count < 0
    ? undefined
    : Array.from(into.subarray(0, count), (seeker) => market.seekerIds[seeker]).sort();
}

describe("those who could reach the least fit", () => {
  it("are those with a skill of use or with experience that counts", () => {
    expect(lookedAt({ thresholds: { minFit: 1_500 } })).toEqual(["able", "smith"]);
  });

  it("include those who have not told of any experience, where the middle value would do", () => {
    // 20 · 5 000 of 80 are 1 250
    expect(lookedAt({ thresholds: { minFit: 1_250 } })).toEqual(["able", "silent", "smith"]);
    expect(lookedAt({ thresholds: { minFit: 1_251 } })).toEqual(["able", "smith"]);
  });

  it("are everybody where full marks for the rest would do", () => {
    // 10 · 10 000 of 90 are 1 111
    expect(lookedAt({ thresholds: { minFit: 1_111 } }, { level: 3 })).toBeUndefined();
    expect(lookedAt({ thresholds: { minFit: 1_112 } }, { level: 3 })).toEqual([
      "able",
      "silent",
      "smith",
    ]);
    expect(lookedAt({ thresholds: { minFit: 0 } })).toBeUndefined();
  });

  it("are everybody where nothing is weighed", () => {
    const fit = { skills: 0, experience: 0, education: 0, capital: 0 };
    expect(lookedAt({ weights: { fit } })).toBeUndefined();
  });
});
