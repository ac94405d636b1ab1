import { readFile } from "node:fs/promises";
import { BadInput, systemCode } from "./bad-input";

/** Reads one JSON file whole; throws `BadInput` where it is missing, too large or not JSON. */
export async function readJsonFile(path: string, name: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw cannotRead(error, name);
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch (error) {
    throw new BadInput([`${name}: not JSON${whereIn(text, error)}`]);
  }
}

/** What a failed reading of a file means to the person who named it; other errors stay themselves. */
export function cannotRead(error: unknown, name: string): unknown {
  const code = systemCode(error);
  if (code === "ENOENT") return new BadInput([`${name}: no such file`]);
  if (code === "EISDIR") return new BadInput([`${name}: a folder stands where a file should`]);
  if (code === "EACCES") return new BadInput([`${name}: not allowed to read it`]);
  if (code === "ERR_STRING_TOO_LONG" || code === "ERR_FS_FILE_TOO_LARGE") {
    return new BadInput([
      `${name}: too large for one JSON file; give a folder with seekers.jsonl and opportunities.jsonl`,
    ]);
  }
  return error;
}

// why: the engine's own message quotes the text around the fault, which may be a person's data
function whereIn(text: string, error: unknown): string {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  if (position === undefined) return "";
  const before = text.slice(0, Number(position)).split("\n");
  return ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`;
}
