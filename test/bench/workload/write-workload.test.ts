import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { collectDataset } from "../../../bench/workload/collect-dataset";
import { createWorkload } from "../../../bench/workload/create-workload";
import { SHAPES, SIZES, type Workload } from "../../../bench/workload/workload";
import { writeWorkload } from "../../../bench/workload/write-workload";
import { readInput } from "../../../examples/match-batch/read-input";

const root = fileURLToPath(new URL("../../..", import.meta.url));

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "workload-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe("writing a workload", () => {
  it.each(SHAPES)("writes what the main job reads: %s", async (shape) => {
    const folder = join(newFolder(), "new");
    const workload = createWorkload({ shape, size: SIZES.S, seed: "1389" });
    await writeWorkload(workload, folder);
    expect(readdirSync(folder)).toEqual(["dataset.json", "seekers.jsonl"]);
    expect(await readInput(folder)).toEqual({ dataset: collectDataset(workload), rejected: [] });
  });

  it("writes many opportunities to a file of their own, and removes it when they are few", async () => {
    const folder = newFolder();
    const size = { seekers: 10, opportunities: 501 };
    const many = createWorkload({ shape: "zanjan", size, seed: 7 });
    await writeWorkload(many, folder);
    expect(readdirSync(folder)).toEqual(["dataset.json", "opportunities.jsonl", "seekers.jsonl"]);
    expect(await readInput(folder)).toEqual({ dataset: collectDataset(many), rejected: [] });
    const few = createWorkload({ shape: "zanjan", size: { ...size, opportunities: 500 }, seed: 7 });
    await writeWorkload(few, folder);
    expect(readdirSync(folder)).toEqual(["dataset.json", "seekers.jsonl"]);
    expect(await readInput(folder)).toEqual({ dataset: collectDataset(few), rejected: [] });
  });

  it("writes nobody as an empty file, and no distances where there are none", async () => {
    const folder = newFolder();
    const size = { seekers: 0, opportunities: 0 };
    const { distances, ...workload } = createWorkload({ shape: "zanjan", size, seed: 7 });
    expect(distances).toHaveLength(28);
    await writeWorkload(workload, folder);
    expect(readFileSync(join(folder, "seekers.jsonl"), "utf8")).toBe("");
    expect(await readInput(folder)).toEqual({ dataset: collectDataset(workload), rejected: [] });
  });

  it("draws people no faster than the disk takes them", async () => {
    const workload = createWorkload({ shape: "ties", size: SIZES.M, seed: 7 });
    const folder = newFolder();
    const path = join(folder, "seekers.jsonl");
    const lags: number[] = [];
    let drawn = 0;
    const watched: Workload = {
      ...workload,
      *seekers() {
        for (const seeker of workload.seekers()) {
          drawn += JSON.stringify(seeker).length + 1;
          lags.push(drawn - (statSync(path, { throwIfNoEntry: false })?.size ?? 0));
          yield seeker;
        }
      },
    };
    await writeWorkload(watched, folder);
    expect(drawn).toBe(statSync(path).size);
    expect(Math.max(...lags)).toBeLessThan(4 * 65_536);
  });

  it("fails where it cannot write", async () => {
    const workload = createWorkload({ shape: "ties", size: SIZES.S, seed: 7 });
    const folder = newFolder();
    writeFileSync(join(folder, "file"), "");
    await expect(writeWorkload(workload, join(folder, "file"))).rejects.toThrow("EEXIST");
  });
});

describe("the command that writes a workload", () => {
  const run = (words: readonly string[]): Promise<{ code: number | null; stderr: string }> => {
    const main = join("bench", "workload", "main.ts");
    const job = spawn(process.execPath, ["--import", "tsx", main, ...words], { cwd: root });
    let stderr = "";
    job.stderr.on("data", (bytes) => {
      stderr += String(bytes);
    });
    return new Promise((resolve) => {
      job.on("close", (code) => resolve({ code, stderr }));
    });
  };

  it("writes the shape and size that it is asked for", async () => {
    const folder = newFolder();
    const words = ["--out", folder, "--shape", "scarce", "--size", "M", "--seekers", "30"];
    expect(await run([...words, "--seed", "9"])).toEqual({ code: 0, stderr: "" });
    const size = { seekers: 30, opportunities: 500 };
    const dataset = collectDataset(createWorkload({ shape: "scarce", size, seed: "9" }));
    expect(await readInput(folder)).toEqual({ dataset, rejected: [] });
  });

  it.each([
    [[], "missing `--out`"],
    [["--shape", "round"], "--shape wants one of zanjan, uniform, dominant, ties, scarce"],
    [["--size", "XXL"], "--size wants one of S, M, L, XL"],
    [["--seekers", "1e6"], "--seekers wants a whole number up to 9999999, got `1e6`"],
  ])("refuses %j", async (words, message) => {
    const out = words.length > 0 ? ["--out", join(newFolder(), "never")] : [];
    const { code, stderr } = await run([...out, ...words]);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
  });
});
