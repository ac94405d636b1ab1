import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Stopped } from "../../../examples/match-batch/stopped";
import { writeOutput } from "../../../examples/match-batch/write-output";
import { temporaryFolder } from "./temporary-folder";

const signal = new AbortController().signal;

function* failing(): Generator<string> {
  yield "new";
  throw new Error("the disk is full");
}

describe("writeOutput", () => {
  it("writes all files and leaves no temporary one", async () => {
    const folder = join(temporaryFolder(), "deep", "out");
    const large = Array.from({ length: 3_000 }, (_, index) => `${index} سطر\n`.repeat(20));
    const files = [
      { name: "a.txt", pieces: large },
      { name: "b.txt", pieces: [] },
    ];
    await writeOutput(folder, files, { signal });
    expect(readdirSync(folder).sort()).toEqual(["a.txt", "b.txt"]);
    expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe(large.join(""));
    expect(readFileSync(join(folder, "b.txt"), "utf8")).toBe("");
  });

  it("writes files into folders, and none of them when one cannot be written", async () => {
    const folder = temporaryFolder();
    const files = [
      { name: "a/one/x.txt", pieces: ["new"] },
      { name: "b.txt", pieces: ["new b"] },
    ];
    const failed = [...files, { name: "a/two/x.txt", pieces: failing() }];
    await expect(writeOutput(folder, failed, { signal })).rejects.toThrow("the disk is full");
    expect(readdirSync(folder)).toEqual([]);
    await writeOutput(folder, files, { signal });
    expect(readdirSync(folder).sort()).toEqual(["a", "b.txt"]);
    expect(readFileSync(join(folder, "a", "one", "x.txt"), "utf8")).toBe("new");
  });

  it("leaves the old files as they were when a later one fails half-way", async () => {
    const folder = temporaryFolder({ "a.txt": "old a", "b.txt": "old b" });
    const files = [
      { name: "a.txt", pieces: ["new a"] },
      { name: "b.txt", pieces: failing() },
    ];
    await expect(writeOutput(folder, files, { signal })).rejects.toThrow("the disk is full");
    expect(readdirSync(folder).sort()).toEqual(["a.txt", "b.txt"]);
    expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("old a");
    expect(readFileSync(join(folder, "b.txt"), "utf8")).toBe("old b");
  });

  it("stops between pieces and cleans up when asked to", async () => {
    const folder = temporaryFolder({ "a.txt": "old a" });
    const stop = new AbortController();
    const files = [
      { name: "a.txt", pieces: ["new a"] },
      { name: "b.txt", pieces: ["new b"] },
    ];
    const onFile = (_: string, index: number): void => {
      if (index === 1) stop.abort();
    };
    await expect(writeOutput(folder, files, { signal: stop.signal, onFile })).rejects.toThrow(
      Stopped,
    );
    expect(readdirSync(folder)).toEqual(["a.txt"]);
    expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("old a");
  });

  it("hears the wish to stop at an empty piece", async () => {
    const folder = temporaryFolder();
    const stop = new AbortController();
    let steps = 0;
    const working = function* (): Generator<string> {
      for (steps = 1; steps < 5; steps++) {
        if (steps === 2) stop.abort();
        yield "";
      }
    };
    const files = [{ name: "a.txt", pieces: working() }];
    await expect(writeOutput(folder, files, { signal: stop.signal })).rejects.toThrow(Stopped);
    expect(steps).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("touches nothing where a folder stands in the place of one file", async () => {
    const folder = temporaryFolder({ "a.txt": "old a" });
    mkdirSync(join(folder, "b.txt"));
    const files = [
      { name: "a.txt", pieces: ["new a"] },
      { name: "b.txt", pieces: ["new b"] },
    ];
    await expect(writeOutput(folder, files, { signal })).rejects.toThrow(
      "a folder stands in the place of",
    );
    expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("old a");
    expect(existsSync(join(folder, `.a.txt.${process.pid}.part`))).toBe(false);
  });
});
