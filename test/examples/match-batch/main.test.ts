import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "./temporary-folder";
import { tinyFolder } from "./tiny-folder";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const main = join("examples", "match-batch", "main.ts");

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the job as a person would, `onStart` being told of its first words. */
function runJob(words: readonly string[], onStart?: (job: ChildProcess) => void): Promise<Ended> {
  const job = spawn(process.execPath, ["--import", "tsx", main, ...words], { cwd: root });
  const texts = { stdout: "", stderr: "" };
  job.stdout.on("data", (bytes) => {
    texts.stdout += String(bytes);
  });
  job.stderr.on("data", (bytes) => {
    if (texts.stderr === "") onStart?.(job);
    texts.stderr += String(bytes);
  });
  return new Promise((resolve) => {
    job.on("close", (code) => resolve({ code, ...texts }));
  });
}

const FILES = [
  "placements.csv",
  "plan.json",
  "rejected.json",
  "report.html",
  "shortlists.json",
  "units.csv",
];

const FOLDERS = ["dossiers", "programme"];

describe("npm run match", () => {
  it("writes plan, tables and report, says what it did and ends with 0", async () => {
    const folder = tinyFolder();
    const out = join(folder, "out");
    const { code, stdout, stderr } = await runJob(["--dataset", folder, "--out", out]);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stderr).toContain("rejected seekers.jsonl:10: not JSON");
    expect(readdirSync(out).sort()).toEqual([...FILES, ...FOLDERS].sort());
    expect(readdirSync(join(out, "dossiers", "001-inv-olives")).sort()).toEqual([
      "dossier.html",
      "dossier.json",
    ]);

    const read = (name: string): string => readFileSync(join(out, name), "utf8");
    const plan = JSON.parse(read("plan.json"));
    expect(plan).toMatchObject({
      schema: "taavon.plan/1",
      dataset: { seekers: 9, opportunities: 2, rejected: 1 },
    });
    expect(plan.placements).toHaveLength(8);
    expect(plan.unplaced).toEqual([{ seeker: "s-9", reason: "no-consent" }]);
    expect(stdout).toMatch(/^placed {4}8 of 9 seekers$/m);
    expect(stdout).toMatch(/^unplaced {2}1 \(no-consent 1\)$/m);
    expect(stdout).toMatch(/^check {5}verified$/m);
    expect(stdout).toMatch(
      /^files .*report\.html, dossiers\/ \(2 files\), programme\/ \(3 files\)/m,
    );

    expect(JSON.parse(read("rejected.json")).rejected).toMatchObject([
      { list: "seekers", index: 9, line: 10, file: "seekers.jsonl" },
    ]);
    const { roles } = JSON.parse(read("shortlists.json"));
    expect(roles).toHaveLength(2);
    expect(roles[0].candidates).toHaveLength(8);
    expect(Object.keys(roles[0].candidates[0])).toEqual([
      "seeker",
      "fit",
      "appeal",
      "score",
      "priority",
      "value",
      "toConfirm",
    ]);
    expect(read("placements.csv").startsWith("\uFEFFseeker,")).toBe(true);
    expect(read("placements.csv").split("\r\n")).toHaveLength(8 + 2);
    expect(read("report.html")).toContain("</html>");
  });

  it("writes the same files again from the same input", async () => {
    const folder = tinyFolder();
    const words = ["--dataset", folder, "--shortlists", "3", "--verify", "no"];
    const [first, second] = [join(folder, "one"), join(folder, "two")];
    const { stdout } = await runJob([...words, "--out", first]);
    await runJob([...words, "--out", second]);
    expect(stdout).toContain("not verified (--verify no)");
    const inner = ["dossiers/001-inv-olives/dossier.html", "programme/formation.json"];
    for (const name of [...FILES, ...inner]) {
      expect(readFileSync(join(second, name))).toEqual(readFileSync(join(first, name)));
    }
  });

  it("ends with 2 and the place of the fault on bad input, and writes nothing", async () => {
    const folder = tinyFolder({
      "policy.json": '{"id":"p","version":"1","asOf":"2026-03-21","balance":-1}',
    });
    const out = join(folder, "out");
    const words = ["--dataset", folder, "--policy", join(folder, "policy.json"), "--out", out];
    const { code, stdout, stderr } = await runJob(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("policy.json: `balance` should be at least 0");
    expect(readdirSync(folder)).not.toContain("out");
  });

  it("ends with 130 on Ctrl-C and leaves the old files as they were", async () => {
    const out = temporaryFolder({ "plan.json": "old" });
    const { code, stdout, stderr } = await runJob(["--out", out], (job) => job.kill("SIGINT"));
    expect({ code, stdout }).toEqual({ code: 130, stdout: "" });
    expect(stderr).toContain("stopped, nothing was written");
    expect(readdirSync(out)).toEqual(["plan.json"]);
    expect(readFileSync(join(out, "plan.json"), "utf8")).toBe("old");
  });
});
