import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashPolicy } from "../../src/policy/hash-policy";
import { parsePolicy } from "../../src/policy/parse-policy";
import { policyArbitrary } from "../../src/testing/index";
import { canonical, sha256Hex } from "../dataset/canonical";
import { DEFAULTS, NAMED } from "./default-policy";

function hashOf(input: unknown): string {
  const parsed = parsePolicy(input);
  if (!parsed.ok) throw new Error("refused");
  return hashPolicy(parsed.value);
}

describe("hashPolicy", () => {
  it("is the SHA-256 of the canonical JSON with every default filled in", () => {
    expect(hashOf(NAMED)).toBe(sha256Hex(canonical({ ...NAMED, ...DEFAULTS })));
  });

  it("is that for any policy", () => {
    fc.assert(
      fc.property(policyArbitrary(), (policy) => {
        expect(hashPolicy(policy)).toBe(sha256Hex(canonical(policy)));
      }),
    );
  });

  it("does not see whether a default is written out, nor the order of keys", () => {
    const turned = Object.fromEntries(Object.entries({ ...NAMED, ...DEFAULTS }).reverse());
    expect(hashOf(turned)).toBe(hashOf(NAMED));
  });

  it("sees a bonus for keeping places where there is one, and not where it is 0", () => {
    expect(hashOf({ ...NAMED, keepBonus: 0 })).toBe(hashOf(NAMED));
    expect(hashOf({ ...NAMED, keepBonus: 1 })).not.toBe(hashOf(NAMED));
    const whole = { ...NAMED, ...DEFAULTS, keepBonus: 1 };
    expect(hashOf({ ...NAMED, keepBonus: 1 })).toBe(sha256Hex(canonical(whole)));
  });

  it("sees where a number comes from", () => {
    const sourced = { ...NAMED, capital: { source: "ماده ۲۰" } };
    expect(hashOf(sourced)).not.toBe(hashOf(NAMED));
    const { capital } = DEFAULTS;
    const whole = { ...NAMED, ...DEFAULTS, capital: { ...capital, source: "ماده ۲۰" } };
    expect(hashOf(sourced)).toBe(sha256Hex(canonical(whole)));
  });
});
