import { describe, expect, it } from "vitest";
import { numberStrings, startsOf } from "../../src/market/csr";

describe("a CSR layout", () => {
  it("starts each item where the one before ends", () => {
    expect([...startsOf(["ab", "", "cde"], ({ length }) => length)]).toEqual([0, 2, 2, 5]);
    expect([...startsOf([], () => 1)]).toEqual([0]);
  });
});

describe("a dictionary", () => {
  it("numbers distinct strings as they first come", () => {
    const { codeOf, values } = numberStrings();
    expect(["7212", "__proto__", "7212", "25"].map(codeOf)).toEqual([0, 1, 0, 2]);
    expect(values).toEqual(["7212", "__proto__", "25"]);
  });
});
