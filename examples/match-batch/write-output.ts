import { mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { type FileHandle, mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { breathe } from "./stopped";

/** A file to be written, as text in pieces; an empty piece is a pause in long work. */
export interface OutputFile {
  /** A folder may stand before it, with `/` between. */
  readonly name: string;
  readonly pieces: Iterable<string>;
}

export interface WriteOptions {
  readonly signal: AbortSignal;
  /** Called before each file with its name and place in the set. */
  readonly onFile?: (name: string, index: number) => void;
}

const CHUNK = 1 << 18;

/**
 * Writes a set of files into a folder so that all of them appear, or none: each goes to a temporary
 * name first, and they are renamed together, into their folders, when the last is complete and on the disk.
 *
 * On any failure, or when the signal is aborted, the temporary files are removed and whatever stood in
 * the folder before stays as it was. The renames follow one another without a pause in between.
 */
export async function writeOutput(
  folder: string,
  files: readonly OutputFile[],
  { signal, onFile }: WriteOptions,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const moves = files.map(({ name }) => ({
    from: join(folder, `.${name.replaceAll("/", "~")}.${process.pid}.part`),
    to: join(folder, name),
  }));
  try {
    for (const [index, file] of files.entries()) {
      onFile?.(file.name, index);
      await writeFile(moves[index]!.from, file.pieces, signal);
    }
    // why: a rename that cannot succeed must not follow one that did
    for (const { to } of moves) assertReplaceable(to);
    for (const inner of new Set(moves.map(({ to }) => dirname(to)))) {
      mkdirSync(inner, { recursive: true });
    }
    for (const { from, to } of moves) renameSync(from, to);
  } finally {
    for (const { from } of moves) rmSync(from, { force: true });
  }
}

function assertReplaceable(path: string): void {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  throw Object.assign(new Error(`a folder stands in the place of ${path}`), { code: "EISDIR" });
}

async function writeFile(
  path: string,
  pieces: Iterable<string>,
  signal: AbortSignal,
): Promise<void> {
  const file = await open(path, "w");
  try {
    await writePieces(file, pieces, signal);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function writePieces(
  file: FileHandle,
  pieces: Iterable<string>,
  signal: AbortSignal,
): Promise<void> {
  let chunk: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    chunk.push(piece);
    length += piece.length;
    if (piece !== "" && length < CHUNK) continue;
    await file.writeFile(chunk.join(""));
    await breathe(signal);
    chunk = [];
    length = 0;
  }
  await file.writeFile(chunk.join(""));
  await breathe(signal);
}
