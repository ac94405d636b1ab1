import { describe, expect, it } from "vitest";
import { createProgress } from "../../../examples/match-batch/progress";

function record(isTTY: boolean, columns = 80) {
  const written: string[] = [];
  const clock = { time: 0 };
  const terminal = { isTTY, columns, write: (text: string) => written.push(text) };
  return { written, clock, progress: createProgress(terminal, () => clock.time) };
}

describe("createProgress", () => {
  it("redraws one bar on a terminal and clears it", () => {
    const { written, clock, progress } = record(true);
    progress.show({ phase: "price", done: 0, total: 200 });
    clock.time = 10;
    progress.show({ phase: "price", done: 10, total: 200 });
    clock.time = 100;
    progress.show({ phase: "price", done: 100, total: 200, objective: 1_500, bound: 2_000 });
    progress.end();
    expect(written).toHaveLength(3);
    expect(written[0]).toContain("price 0 / 200");
    expect(written[1]).toContain(
      "████████████░░░░░░░░░░░░ price 100 / 200, objective 1,500, bound 2,000",
    );
    expect(written.every((text) => text.startsWith("\r\x1b[K"))).toBe(true);
  });

  it("never runs over the width of the terminal", () => {
    const { written, progress } = record(true, 30);
    progress.show({ phase: "a very long phase indeed", done: 1, total: 2 });
    expect(written[0]?.replace("\r\x1b[K", "")).toHaveLength(29);
  });

  it("takes a usual width where the terminal does not know its own", () => {
    const { written, progress } = record(true, 0);
    progress.show({ phase: "price", done: 1, total: 2 });
    expect(written[0]).toContain("price 1 / 2");
  });

  it("writes plain lines elsewhere: one per phase and one every five seconds", () => {
    const { written, clock, progress } = record(false);
    for (const done of [0, 1, 2]) progress.show({ phase: "build", done, total: 3 });
    clock.time = 5_000;
    progress.show({ phase: "build", done: 3, total: 3 });
    progress.show({ phase: "reading", done: 0, total: 0 });
    progress.end();
    expect(written).toEqual(["build 0 / 3\n", "build 3 / 3\n", "reading\n"]);
  });
});
