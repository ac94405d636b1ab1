import { describe, expect, it } from "vitest";
import { peersOfSize } from "../../../bench/shortlists/peers-of-size";
import type { Peer } from "../../../bench/shortlists/results";

const NONE: ReadonlyMap<Peer, string> = new Map();

describe("peersOfSize", () => {
  it("asks all that can be had at S and M, and says why another is not asked", () => {
    expect(peersOfSize("M", undefined, NONE)).toEqual({
      peers: ["naive", "duckdb", "duckdb-plain", "c"],
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
      notes: ["duckdb", "duckdb-plain"].map(
        (name) => `${name}: it takes minutes at L, name it in --peers`,
      ),
    });
    const databases = ["duckdb", "duckdb-plain"] as const;
    expect(peersOfSize("L", databases, NONE)).toEqual({ peers: databases, notes: [] });
    expect(peersOfSize("XL", databases, NONE).peers).toEqual([]);
  });
});
