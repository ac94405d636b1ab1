import { spawnSync } from "node:child_process";
import { availableParallelism, cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import type { Origin } from "./results";

/** The machine, the version and the moment. */
export function originOf(now: Date): Origin {
  const model = cpus()[0]?.model ?? "unknown processor";
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return {
    machine: `${model}, ${cpus().length} cores, ${gigabytes} GiB, ${process.platform}`,
    threads: availableParallelism(),
    node: process.version,
    commit: commit(),
    date: now.toISOString().slice(0, 16),
  };
}

function commit(): string {
  const head = git("rev-parse", "--short=12", "HEAD");
  if (head === undefined) return "unknown";
  return git("status", "--porcelain", "--untracked-files=no", "--", "src", "bench") === ""
    ? head
    : `${head}+`;
}

function git(...words: readonly string[]): string | undefined {
  const cwd = fileURLToPath(new URL("../..", import.meta.url));
  const { status, stdout } = spawnSync("git", words, { cwd, encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}
