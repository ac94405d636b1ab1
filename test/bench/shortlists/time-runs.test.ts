import { describe, expect, it } from "vitest";
import { stretch, summariseRuns } from "../../../bench/shortlists/summarise-runs";
import { timeRuns } from "../../../bench/shortlists/time-runs";

describe("timeRuns", () => {
  it("runs once to warm up and then as often as asked, one after the other", async () => {
    const events: string[] = [];
    const work = async (): Promise<void> => {
      events.push("start");
      await Promise.resolve();
      events.push("end");
    };
    const { runs } = await timeRuns(work, { repeat: 3, warmUp: 1e-9 });
    expect(runs).toBe(3);
    expect(events.join(" ")).toBe("start end ".repeat(4).trim());
  });

  it("does not warm up at 0, and runs once even where there is no time", async () => {
    let done = 0;
    const timing = await timeRuns(() => ++done, { repeat: 5, warmUp: 0, most: 0 });
    expect([done, timing.runs]).toEqual([1, 1]);
  });

  it("passes on what the work throws", async () => {
    const fault = new Error("fault");
    const failing = timeRuns(() => Promise.reject(fault), { repeat: 1, warmUp: 0 });
    await expect(failing).rejects.toBe(fault);
  });
});

describe("summariseRuns", () => {
  it("takes the middle run, the lower of two", () => {
    expect(summariseRuns([5, 1, 3])).toEqual({ median: 3, min: 1, max: 5, runs: 3 });
    expect(summariseRuns([4, 2.00049, 10, 3])).toEqual({ median: 3, min: 2, max: 10, runs: 4 });
    expect(() => summariseRuns([])).toThrow("nothing was run");
  });

  it("stretches all but the number of runs", () => {
    const stretched = { median: 7.5, min: 2.5, max: 12.5, runs: 3 };
    expect(stretch(summariseRuns([5, 1, 3]), 2.5)).toEqual(stretched);
  });
});
