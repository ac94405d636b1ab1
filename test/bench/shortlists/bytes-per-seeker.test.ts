import { shareMarket } from "taavon";
import { describe, expect, it } from "vitest";
import { allBytesPerSeeker, bytesPerSeeker } from "../../../bench/shortlists/bytes-per-seeker";
import { jobOf, marketOf, seekerOf } from "../../support/small-market";

describe("bytesPerSeeker", () => {
  it("counts the bytes of each column by seeker, licences and what is barred among them", () => {
    const seekers = ["a", "b", "c", "d"].map((id) => seekerOf({ id, licences: ["driver"] }));
    const opportunities = [jobOf({ role: { licence: "driver" } })];
    const columns = bytesPerSeeker(shareMarket(marketOf({ seekers, opportunities })));
    // one skill each; offsets have one more than seekers
    expect(columns).toMatchObject({ region: 1, lottery: 4, levels: 1, skillStart: 5, licensed: 4 });
    expect(columns).toMatchObject({ barredStart: 5, barred: 0 });
    expect(columns).not.toHaveProperty("count");
    expect(allBytesPerSeeker({ one: 1.5, other: 2 })).toBe(3.5);
  });
});
