import { createReadStream } from "node:fs";

/** One line of a JSON Lines file that is not blank: its value, or undefined where it is not JSON. */
export interface JsonLine {
  /** Counted from 1, as editors count. */
  readonly line: number;
  readonly value: unknown;
}

/**
 * Reads a JSON Lines file as a stream, one line in memory at a time; blank lines are skipped.
 *
 * A line that is not JSON yields the value `undefined`, which JSON itself cannot. Throws what the file
 * system throws.
 */
export async function* readJsonLines(path: string): AsyncGenerator<JsonLine> {
  let line = 0;
  for await (const text of readLines(path)) {
    line += 1;
    if (text.trim() !== "") yield { line, value: parseJson(text) };
  }
}

// why: node:readline also breaks lines at U+2028 and U+2029, which JSON strings may hold
async function* readLines(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 18 })) {
    const parts = decoder.decode(bytes as Uint8Array, { stream: true }).split("\n");
    const last = parts.pop() ?? "";
    for (const part of parts) {
      pieces.push(part);
      yield pieces.join("");
      pieces = [];
    }
    if (last !== "") pieces.push(last);
  }
  pieces.push(decoder.decode());
  yield pieces.join("");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
