import { describe, expect, it } from "vitest";
import { peersOfSize } from "../../../bench/shortlists/peers-of-size";
import type { Peer } from "../../../bench/shortlists/results";

const NONE: ReadonlyMap<Peer, string> = new Map();

describe("peersOfSize", () => {
  it("asks all that can be had at S and M, and says why another is not asked", () => {
    expect(peersOfSize("M", undefined, NONE)).toEqual({
      peers: ["naive", "duckdb", "c"],
      notes: [],
    });
    expect(peersOfSize("S", ["c", "naive"], new Map([["c", "no compiler"]]))).toEqual({
      peers: ["naive"],
      notes: ["c: no compiler"],
    });
  });

  it("asks DuckDB at L where it is named, at XL never", () => {
    expect(peersOfSize("L", undefined, NONE)).toEqual({
      peers: ["naive", "c"],
      notes: ["duckdb: it takes minutes at L, name it in --peers"],
    });
    expect(peersOfSize("L", ["duckdb"], NONE)).toEqual({ peers: ["duckdb"], notes: [] });
    expect(peersOfSize("XL", ["duckdb"], NONE).peers).toEqual([]);
  });
});
