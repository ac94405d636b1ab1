import { describe, expect, it } from "vitest";
import lock from "../../package-lock.json";

interface Locked {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const packages: Readonly<Record<string, Locked>> = lock.packages;

/** Whether a package that stands at a path finds another, there or in a folder above. */
function finds(path: string, name: string): boolean {
  if (Object.hasOwn(packages, `${path === "" ? "" : `${path}/`}node_modules/${name}`)) return true;
  const above = path.lastIndexOf("node_modules/");
  return above >= 0 && finds(path.slice(0, above).replace(/\/$/, ""), name);
}

describe("package-lock.json", () => {
  // npm ci refuses a lock that lacks the builds of a tool for other platforms
  it("has every package that another one names, for every platform", () => {
    const missing = Object.entries(packages).flatMap(
      ([path, { dependencies, optionalDependencies }]) =>
        Object.keys({ ...dependencies, ...optionalDependencies })
          .filter((name) => !finds(path, name))
          .map((name) => `${path} needs ${name}`),
    );
    expect(missing).toEqual([]);
  });
});
