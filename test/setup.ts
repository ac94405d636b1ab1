import * as fc from "fast-check";
import { afterEach, beforeEach, expect, vi } from "vitest";

// why: a red CI must be the change's doing, so it draws the same cases every time; a desk draws new
// ones, and fast-check prints the seed of what fails
fc.configureGlobal(process.env["CI"] ? { numRuns: 200, seed: 1389 } : { numRuns: 100 });

beforeEach(() => {
  for (const method of ["log", "warn", "error"] as const) {
    vi.spyOn(console, method).mockImplementation(() => undefined);
  }
});

afterEach(() => {
  // a library that is pure prints nothing
  for (const method of ["log", "warn", "error"] as const) {
    expect(console[method], `console.${method}`).not.toHaveBeenCalled();
  }
  vi.restoreAllMocks();
});
