import { allBytesPerSeeker } from "./bytes-per-seeker";
import { type BenchResults, type CellResult, TASKS, type Task, type Timing } from "./results";

/** A figure of two runs and the ranges within which each could lie. */
export interface Comparison {
  /** Size, shape and what was measured. */
  readonly of: string;
  readonly unit: "ms" | "MB" | "bytes";
  readonly before: Span;
  readonly after: Span;
  /** Negative: `after` is less. 0: the ranges meet. */
  readonly direction: -1 | 0 | 1;
}

/** A figure and its range. */
export interface Span {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** What two runs have in common. */
export interface ComparedResults {
  readonly comparisons: readonly Comparison[];
  /** Sizes and shapes whose lists are others. */
  readonly otherAnswers: readonly string[];
  /** Sizes and shapes that only one of them has. */
  readonly unmatched: readonly string[];
}

// why: two processes differ by more than the runs of one; few runs show less than their noise
const BETWEEN_PROCESSES = 0.03;
const FEW_RUNS = 3;
const OF_FEW_RUNS = 0.1;

/** Holds two runs against each other, figure by figure. */
export function compareResults(before: BenchResults, after: BenchResults): ComparedResults {
  const comparisons: Comparison[] = [];
  const otherAnswers: string[] = [];
  const [olds, news] = [before, after].map(
    ({ cells }) => new Map(cells.map((cell) => [`${cell.size} ${cell.shape}`, cell])),
  );
  for (const [name, old] of olds!) {
    const now = news!.get(name);
    if (now === undefined) continue;
    comparisons.push(...compareCells(name, old, now));
    const { role, seeker } = old.answers;
    if (role !== now.answers.role || seeker !== now.answers.seeker) otherAnswers.push(name);
  }
  const names = [...olds!.keys(), ...news!.keys()];
  return {
    comparisons,
    otherAnswers,
    unmatched: [...new Set(names)].filter((name) => !olds!.has(name) || !news!.has(name)),
  };
}

function compareCells(name: string, old: CellResult, now: CellResult): Comparison[] {
  const found: Comparison[] = [];
  const compare = (of: string, unit: Comparison["unit"], [a, b]: readonly [Span, Span]): void => {
    const direction = b.from > a.to ? 1 : b.to < a.from ? -1 : 0;
    found.push({ of: `${name}, ${of}`, unit, before: a, after: b, direction });
  };
  for (const task of Object.keys(TASKS) as Task[]) {
    const [a, b] = [old.times[task], now.times[task]];
    if (a !== undefined && b !== undefined) compare(TASKS[task], "ms", [spanOf(a), spanOf(b)]);
  }
  for (const phase of ["compile", "byRole", "bySeeker"] as const) {
    const [a, b] = [old.memory[phase], now.memory[phase]];
    compare(`memory, ${TASKS[phase]}`, "MB", [around(a, OF_FEW_RUNS), around(b, OF_FEW_RUNS)]);
  }
  const [a, b] = [old, now].map(({ bytesPerSeeker }) => allBytesPerSeeker(bytesPerSeeker));
  compare("a seeker's columns", "bytes", [around(a!, 0), around(b!, 0)]);
  return found;
}

function spanOf({ median, min, max, runs }: Timing): Span {
  const { from, to } = around(median, runs < FEW_RUNS ? OF_FEW_RUNS : BETWEEN_PROCESSES);
  return { value: median, from: Math.min(min, from), to: Math.max(max, to) };
}

function around(value: number, share: number): Span {
  return { value, from: value * (1 - share), to: value * (1 + share) };
}
