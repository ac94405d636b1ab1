// The shortlist bench's reference: the C program of `reference`, the same question on one thread.
// Built with gcc into a temporary folder, fed with the flat tables as a file, read as rows of doubles.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FlatTables } from "./flat-layout";
import type { RankedRow } from "./ranked-row";
import { writeFlatTables } from "./write-flat-tables";

/** Milliseconds on the clock and of the processor. */
export interface Elapsed {
  readonly wall: number;
  readonly processor: number;
}

/** The program's answer and what it says of itself. */
export interface CAnswer {
  /** By role, rank. */
  readonly rows: readonly RankedRow[];
  /** Preparing what does not depend on the query. */
  readonly build: Elapsed;
  /** Each query alone, in their order. */
  readonly queries: readonly Elapsed[];
  /** Resident memory at the highest, the tables in it. */
  readonly peakBytes: number;
}

/** The built program. */
export interface CReference {
  /** Answers for all roles as often as asked; throws what the program says where it refuses. */
  readonly answer: (
    tables: FlatTables,
    question: { readonly k: number; readonly repeat?: number },
  ) => CAnswer;
  /** Removes it. */
  readonly close: () => void;
}

const SOURCES = fileURLToPath(new URL("./reference", import.meta.url));
const FLAGS = ["-O3", "-march=native", "-std=gnu11", "-Wall", "-Wextra"];
const ROW = 6;

/** Why the program cannot be had on this machine; nothing where it can. */
export function missingForC(): string | undefined {
  if (process.platform !== "linux") return "it is written for Linux";
  return spawnSync("gcc", ["--version"]).status === 0 ? undefined : "gcc is absent";
}

/** Builds the program; `flags` are added to those of the bench. */
export function buildCReference(flags: readonly string[] = []): CReference {
  const folder = mkdtempSync(join(tmpdir(), "taavon-reference-"));
  const close = (): void => rmSync(folder, { recursive: true, force: true });
  const program = join(folder, "shortlists");
  try {
    const sources = readdirSync(SOURCES).filter((name) => name.endsWith(".c"));
    run("gcc", [...FLAGS, ...flags, ...sources, "-lm", "-o", program], SOURCES);
  } catch (error) {
    close();
    throw error;
  }
  return { answer: (tables, question) => answer(program, folder, { tables, ...question }), close };
}

function answer(
  program: string,
  folder: string,
  question: { readonly tables: FlatTables; readonly k: number; readonly repeat?: number },
): CAnswer {
  const { tables, k, repeat = 1 } = question;
  const [input, output] = [join(folder, "tables.bin"), join(folder, "rows.bin")];
  writeFlatTables(tables, input);
  const words = [input, output, "--k", String(k), "--repeat", String(repeat)];
  const told = JSON.parse(run(program, words, folder)) as Omit<CAnswer, "rows">;
  return { ...told, rows: readRows(output) };
}

function readRows(path: string): RankedRow[] {
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  const numbers = new Float64Array(buffer.slice(byteOffset, byteOffset + byteLength));
  return Array.from({ length: numbers.length / ROW }, (_, row) => {
    const at = row * ROW;
    return {
      role: numbers[at]!,
      rank: numbers[at + 1]!,
      seeker: numbers[at + 2]!,
      value: numbers[at + 3]!,
      fit: numbers[at + 4]!,
      appeal: numbers[at + 5]!,
    };
  });
}

function run(program: string, words: readonly string[], cwd: string): string {
  const { status, signal, stdout, stderr, error } = spawnSync(program, words, {
    cwd,
    encoding: "utf8",
  });
  if (status === 0) return stdout;
  const name = program === "gcc" ? "gcc" : "the C reference";
  throw new Error(`${name}: ${error?.message ?? (stderr.trim() || `ended with ${signal}`)}`);
}
