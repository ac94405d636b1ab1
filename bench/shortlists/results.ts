import type { Shape, SIZES } from "../workload/workload";

export type SizeName = keyof typeof SIZES;

/** Who else answers the same question. */
export const PEERS = ["naive", "duckdb", "duckdb-plain", "c"] as const;
export type Peer = (typeof PEERS)[number];

/** Everything that is timed, with the words of the table. */
export const TASKS = {
  compile: "compile",
  byRole: "by role",
  bySeeker: "by seeker",
  allCores: "all cores",
  allCoresBySeeker: "all cores, by seeker",
  update: "100 changed",
  refresh: "refreshed by role",
  refreshBySeeker: "refreshed by seeker",
  naive: "naive loops",
  duckdb: "DuckDB",
  duckdbPlain: "DuckDB plain",
  c: "C query",
  cBuild: "C build",
} as const;
export type Task = keyof typeof TASKS;

/** Milliseconds of warm runs. */
export interface Timing {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly runs: number;
}

/** Megabytes (10⁶ bytes) of resident memory. */
export interface MemoryUse {
  /** With nothing but the input in memory. */
  readonly input: number;
  /** The highest while the market was compiled and while each answer was found, beside the input. */
  readonly compile: number;
  readonly byRole: number;
  readonly bySeeker: number;
}

/** What was measured of one size and shape. */
export interface CellResult {
  readonly size: SizeName;
  readonly shape: Shape;
  readonly seekers: number;
  readonly roles: number;
  /** Roles with somebody on their list, and seekers. */
  readonly answered: number;
  readonly answeredSeekers: number;
  /** How many lists of roles and of seekers were held against brute force before anything was timed. */
  readonly verified: { readonly roles: number; readonly seekers: number };
  /** Fingerprints of the answers, to tell whether two commits answer alike. */
  readonly answers: { readonly role: string; readonly seeker: string };
  readonly times: Readonly<Partial<Record<Task, Timing>>>;
  /** How many roles the naive loops were timed on, where not on all: their time is stretched. */
  readonly naiveRoles?: number;
  readonly memory: MemoryUse;
  /** Bytes of the market's columns for each seeker, by column. */
  readonly bytesPerSeeker: Readonly<Record<string, number>>;
  /** What was left out, and why. */
  readonly notes: readonly string[];
}

/** Where and of what figures come. */
export interface Origin {
  readonly machine: string;
  readonly threads: number;
  readonly node: string;
  /** With a `+` where files differed from it. */
  readonly commit: string;
  readonly date: string;
}

/** What a cell's times say of each other; by role where nothing else is said. */
export interface Ratios {
  /** How many times the library's time a peer takes. */
  readonly naive: number | undefined;
  readonly duckdb: number | undefined;
  readonly duckdbPlain: number | undefined;
  /** How many times the C query's time the library takes. */
  readonly toC: number | undefined;
  /** One thread's time by that of all cores. */
  readonly allCores: number | undefined;
  readonly allCoresBySeeker: number | undefined;
  /** Compiling by answering. */
  readonly compile: number | undefined;
}

/** The same with the cell's name, and how an answered role's cost stands to that of the shape `zanjan`. */
export interface Factors extends Ratios {
  readonly of: string;
  readonly toZanjan: number | undefined;
}

/** How the cost of a pair grows from one size to the next, by shape: 1 is linear in seekers × roles. */
export interface Growth {
  readonly shape: Shape;
  readonly from: SizeName;
  readonly to: SizeName;
  /** Of a seeker: compiling grows with the records, not with the pairs. */
  readonly compile: number | undefined;
  readonly byRole: number | undefined;
  readonly bySeeker: number | undefined;
}

/** One run of the bench. */
export interface BenchResults {
  readonly schema: "taavon.bench.shortlists/1";
  readonly origin: Origin;
  readonly k: number;
  readonly seed: string;
  readonly cells: readonly CellResult[];
  /** What the times say of each other, by cell, and of the growth from size to size. */
  readonly factors: readonly Factors[];
  readonly growth: readonly Growth[];
}
