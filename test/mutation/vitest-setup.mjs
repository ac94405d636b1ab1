import * as fc from "fast-check";
import { vi } from "vitest";
import { allowedRuns, seed, usualRuns } from "./run-count.mjs";

fc.configureGlobal({ seed, numRuns: usualRuns, endOnFailure: true });

vi.mock("fast-check", async (original) => {
  const whole = await original();
  const assert = (property, settings) => {
    const numRuns = allowedRuns(settings?.numRuns ?? usualRuns);
    return whole.assert(property, { ...settings, numRuns });
  };
  return { ...whole, assert };
});
