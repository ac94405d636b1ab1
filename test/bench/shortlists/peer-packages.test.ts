import { describe, expect, it } from "vitest";
import lock from "../../../bench/package-lock.json";

interface Locked {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

describe("bench/package-lock.json", () => {
  // npm ci refuses a lock that lacks the builds of a tool for other platforms
  it("has every package that another one names, for every platform", () => {
    const packages: Readonly<Record<string, Locked>> = lock.packages;
    const named = Object.values(packages).flatMap(({ dependencies, optionalDependencies }) =>
      Object.keys({ ...dependencies, ...optionalDependencies }),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => packages[`node_modules/${name}`] === undefined)).toEqual([]);
  });
});
