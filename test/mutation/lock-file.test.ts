import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import lock from "./package-lock.json";
import { rooms } from "./rooms.mjs";

interface Locked {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

describe("test/mutation/package-lock.json", () => {
  it("has every package that another one names", () => {
    const packages: Readonly<Record<string, Locked>> = lock.packages;
    const missing = Object.entries(packages).flatMap(([path, { dependencies = {} }]) =>
      Object.keys(dependencies).filter(
        (name) =>
          packages[`node_modules/${name}`] === undefined &&
          packages[`${path}/node_modules/${name}`] === undefined,
      ),
    );
    expect(Object.keys(packages).length).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  });
});

describe("the rooms of mutation testing", () => {
  it("are folders of the sources, judged by tests that exist", () => {
    expect(Object.keys(rooms)).toEqual(["assessment", "solvers", "verify"]);
    for (const [room, judges] of Object.entries(rooms)) {
      expect([`src/${room}`, ...judges].filter((path) => !existsSync(path))).toEqual([]);
    }
  });
});
