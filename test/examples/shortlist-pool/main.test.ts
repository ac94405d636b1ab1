import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { readArguments } from "../../../examples/shortlist-pool/arguments";
import { run } from "../../../examples/shortlist-pool/run";

const root = fileURLToPath(new URL("../../..", import.meta.url));

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "shortlist-pool-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs the command as a person would: the threads need tsx, which is not there inside a test. */
function runCommand(words: readonly string[]) {
  const main = join("examples", "shortlist-pool", "main.ts");
  const job = spawn(process.execPath, ["--import", "tsx", main, ...words], { cwd: root });
  const texts = { stdout: "", stderr: "" };
  job.stdout.on("data", (bytes) => {
    texts.stdout += String(bytes);
  });
  job.stderr.on("data", (bytes) => {
    texts.stderr += String(bytes);
  });
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    job.on("close", (code) => resolve({ code, ...texts }));
  });
}

describe("npm run shortlist:pool", () => {
  it.each([
    ["role", "267 lists by role"],
    ["seeker", "3000 lists by seeker"],
  ])("writes the same bytes with two threads as with one, by %s", async (by, says) => {
    const folder = temporaryFolder();
    const words = (threads: string): string[] =>
      ["--by", by, "--k", "5", "--threads", threads, "--out"].concat(join(folder, threads));
    expect(await run(readArguments(words("1")))).toContain(`${says} with 1 threads`);
    const { code, stdout, stderr } = await runCommand(words("2"));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(`${says} with 2 threads`);
    const [one, two] = ["1", "2"].map((name) => readFileSync(join(folder, name)));
    expect(one!.equals(two!)).toBe(true);
    expect(JSON.parse(String(one)).lists[0].candidates).toHaveLength(5);
  });

  it("says what a thread threw, and writes nothing", async () => {
    const folder = temporaryFolder();
    const tooMany = "9007199254740993";
    const words = ["--k", tooMany, "--threads", "2", "--out", join(folder, "lists.json")];
    const { code, stderr } = await runCommand(words);
    expect(code).toBe(1);
    expect(stderr).toContain("`k` should be an integer from 0 to 9007199254740991");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("ends with 2 where it does not understand the question", async () => {
    const { code, stderr } = await runCommand(["--by", "role"]);
    expect(code).toBe(2);
    expect(stderr).toContain("missing `--out`");
  });
});
