import { describe, expect, it } from "vitest";
import { startsOf } from "../../src/market/csr";

describe("a CSR layout", () => {
  it("starts each item where the one before ends", () => {
    expect([...startsOf(["ab", "", "cde"], ({ length }) => length)]).toEqual([0, 2, 2, 5]);
    expect([...startsOf([], () => 1)]).toEqual([0]);
  });
});
