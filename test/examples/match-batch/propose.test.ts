import { createMarket } from "taavon";
import { describe, expect, it } from "vitest";
import { propose } from "../../../examples/match-batch/propose";
import { readInput } from "../../../examples/match-batch/read-input";
import { readPolicy } from "../../../examples/match-batch/read-policy";
import { Stopped } from "../../../examples/match-batch/stopped";
import { tinyFolder } from "./tiny-folder";

async function tinyMarket() {
  const { dataset } = await readInput(tinyFolder());
  return createMarket(dataset, await readPolicy());
}

describe("propose", () => {
  it("shows each step and counts what was rejected", async () => {
    const phases: string[] = [];
    const plan = await propose(await tinyMarket(), {
      effort: "quick",
      rejected: 4,
      signal: new AbortController().signal,
      onProgress: ({ phase }) => phases.push(phase),
    });
    expect(plan.dataset.rejected).toBe(4);
    expect(phases.length).toBeGreaterThan(1);
  });

  it("stops between steps when asked to", async () => {
    const stop = new AbortController();
    const phases: string[] = [];
    const proposing = propose(await tinyMarket(), {
      effort: "quick",
      rejected: 0,
      signal: stop.signal,
      onProgress: ({ phase }) => {
        phases.push(phase);
        stop.abort();
      },
    });
    await expect(proposing).rejects.toThrow(Stopped);
    expect(phases).toHaveLength(1);
  });
});
