import { stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Dataset, type Issue, parseDataset, type Rejection } from "taavon";
import { BadInput } from "./bad-input";
import { cannotRead, readJsonFile } from "./read-json-file";
import { readJsonLines } from "./read-json-lines";

/** A record that was left out, with the file and, in JSON Lines, the line it stood on. */
export interface RejectedRecord extends Rejection {
  readonly file: string;
  readonly line?: number;
}

/** The accepted part of the files, and what was left out of them. */
export interface Input {
  readonly dataset: Dataset;
  readonly rejected: readonly RejectedRecord[];
}

const LISTS = ["seekers", "opportunities"] as const;
type List = (typeof LISTS)[number];

/** Records of one list as read: `index` counts records from 0, `lines` says where each stood. */
interface Records {
  readonly file: string;
  readonly values: readonly unknown[];
  readonly lines?: readonly number[];
}

const MOST_LINES = 20;

/**
 * Reads a dataset from one JSON file, or from a folder with `dataset.json` and the streams
 * `seekers.jsonl` and `opportunities.jsonl`.
 *
 * A bad record is left out and reported, a line that is not JSON among them; a broken region set,
 * distance list or taxonomy and a missing file throw `BadInput`.
 */
export async function readInput(path: string): Promise<Input> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    (error: unknown) => {
      throw cannotRead(error, path);
    },
  );
  const file = isFolder ? join(path, "dataset.json") : path;
  const frame = await readJsonFile(file, isFolder ? file : path);
  const name = basename(file);
  if (typeof frame !== "object" || frame === null || Array.isArray(frame)) {
    throw new BadInput([
      `${name}: should be an object with regions, taxonomy, seekers, opportunities`,
    ]);
  }
  const records = {} as Record<List, Records>;
  for (const list of LISTS) {
    const own = (frame as Partial<Record<List, unknown>>)[list];
    records[list] = await readList({
      list,
      own,
      file: name,
      ...(isFolder ? { folder: path } : {}),
    });
  }
  return accept(frame, records, name);
}

interface ListSource {
  readonly list: List;
  /** What `dataset.json` itself holds under the list's name. */
  readonly own: unknown;
  readonly file: string;
  readonly folder?: string;
}

async function readList({ list, own, file, folder }: ListSource): Promise<Records> {
  const stream = `${list}.jsonl`;
  if (folder === undefined || !(await exists(join(folder, stream)))) {
    if (Array.isArray(own)) return { file, values: own };
    if (own !== undefined) throw new BadInput([`${file}: \`${list}\` should be a list`]);
    const where = folder === undefined ? `${file} has no \`${list}\`` : `${stream}: no such file`;
    throw new BadInput([where]);
  }
  if (own !== undefined) throw new BadInput([`${list} stand in both ${file} and ${stream}`]);
  return readStream(join(folder, stream), stream).catch((error: unknown) => {
    throw cannotRead(error, stream);
  });
}

async function readStream(path: string, file: string): Promise<Records> {
  const values: unknown[] = [];
  const lines: number[] = [];
  for await (const { line, value } of readJsonLines(path)) {
    values.push(value);
    lines.push(line);
  }
  return { file, values, lines };
}

function accept(frame: object, records: Record<List, Records>, file: string): Input {
  const parsed = parseDataset({
    ...frame,
    seekers: records.seekers.values,
    opportunities: records.opportunities.values,
  });
  if (!parsed.ok) {
    const { issues } = parsed;
    const lines = issues.slice(0, MOST_LINES).map((issue) => `${file}: ${issue.message}`);
    const more = issues.length - lines.length;
    throw new BadInput(more > 0 ? [...lines, `and ${more} more`] : lines);
  }
  const { dataset, rejected } = parsed.value;
  return { dataset, rejected: rejected.map((rejection) => locate(rejection, records)) };
}

function locate(rejection: Rejection, records: Record<List, Records>): RejectedRecord {
  const { file, lines, values } = records[rejection.list];
  const line = lines?.[rejection.index];
  const issues = values[rejection.index] === undefined ? [NOT_JSON] : rejection.issues;
  return { ...rejection, issues, file, ...(line === undefined ? {} : { line }) };
}

const NOT_JSON: Issue = {
  code: "invalid",
  path: [],
  expected: "one JSON object",
  got: "text that is not JSON",
  message: "not JSON",
};

/** One line that says where a rejected record stood and the first thing wrong with it. */
export function describeRejected({ file, line, list, index, issues }: RejectedRecord): string {
  const where = line === undefined ? `${file}: ${list}.${index}` : `${file}:${line}`;
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
  return `${where}: ${issues[0]?.message ?? "rejected"}${more}`;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
