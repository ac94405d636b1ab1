import * as fc from "fast-check";
import { afterEach, beforeEach, expect, vi } from "vitest";

// why: fast-check prints the seed of a failing property; CI looks longer than a desk does.
fc.configureGlobal({ numRuns: process.env["CI"] ? 200 : 100 });

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
