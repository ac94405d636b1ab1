import { describe, expect, it } from "vitest";
import { reviewSilence } from "../../../src/programme/supervision/review-declaration";
import { visitCandidates } from "../../../src/programme/supervision/visit-candidates";
import { marketOf } from "../../support/small-market";
import { rules } from "./declared";

describe("visitCandidates", () => {
  const { dataset, distances } = marketOf({
    regions: [
      { id: "province" },
      { id: "seat", parent: "province" },
      { id: "county", parent: "province" },
      { id: "village", parent: "county" },
    ],
    distances: [
      { from: "seat", to: "county", km: 30 },
      { from: "village", to: "seat", km: 45 },
    ],
  });
  const places = new Map([
    ["a", "village"],
    ["b", "seat"],
    ["c", "province"],
    ["e", "nowhere"],
  ]);
  const reviews = ["a", "b", "c", "d", "e"].map((cooperative) =>
    reviewSilence({ cooperative, fiscalYear: 1404 }, rules),
  );
  const map = { regions: dataset.regions, distances, regionOf: (id: string) => places.get(id) };

  it("count the way there and back, and leave unknown what nobody knows", () => {
    const found = visitCandidates(reviews, { ...map, office: "seat" });
    expect(found.map(({ cooperative, risk, km }) => [cooperative, risk, km])).toEqual([
      ["a", 100, 90],
      ["b", 100, 0],
      ["c", 100, null],
      ["d", 100, null],
      ["e", 100, null],
    ]);
    const lost = visitCandidates(reviews, { ...map, office: "nowhere" });
    expect(lost.map(({ km }) => km)).toEqual([null, null, null, null, null]);
  });

  it("know the regions from near to far", () => {
    const found = visitCandidates(reviews, { ...map, office: "seat" });
    expect(found.map(({ regions }) => regions)).toEqual([
      ["village", "county", "province"],
      ["seat", "province"],
      ["province"],
      [],
      ["nowhere"],
    ]);
  });
});
