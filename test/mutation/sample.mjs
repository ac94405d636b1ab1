import path from "node:path";

/** How many of a hundred mutants are judged; the rest are errors to Stryker, outside any score. */
const share = Number(process.env["MUTATION_SAMPLE"] ?? 100);

/** Whether a mutant is in the sample, which is the same in every run: by FNV-1a of what it changes. */
export function isDrawn({ fileName, location: { start }, replacement }) {
  const words = `${path.basename(fileName)}:${start.line}:${start.column}:${replacement}`;
  let hash = 0x811c9dc5;
  for (const letter of words) hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193);
  // the low bits of FNV alone are uneven
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % 100 < share;
}
