import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A fenced block of a page, with the line on which its code starts. */
export interface MarkdownBlock {
  readonly language: string;
  readonly code: string;
  readonly line: number;
}

/** A page of the project, by its path from the root. */
export function readPage(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");
}

/** The fenced blocks of a page in their order. */
export function markdownBlocks(page: string): readonly MarkdownBlock[] {
  return [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((match) => ({
    language: match[1] ?? "",
    code: match[2] ?? "",
    line: page.slice(0, match.index).split("\n").length + 1,
  }));
}

/** The blocks of one language as a single module, each on the lines where it stands on the page. */
export function asOneModule(blocks: readonly MarkdownBlock[]): string {
  let module = "";
  let at = 1;
  for (const { code, line } of blocks) {
    module += "\n".repeat(line - at) + code;
    at = line + code.split("\n").length - 1;
  }
  return module;
}
