import { memory } from "../column";

/** Levels in at most eight classes, so that long scales do not multiply postings. */
export interface LevelClasses {
  readonly count: number;
  /** By level, from 1: its class from 0. */
  readonly of: Uint8Array;
  /** By class: its highest level. */
  readonly top: Uint8Array;
}

const MOST_CLASSES = 8;

/** Classes of a scale from 1 to `levels`: one a level on short scales. */
export function levelClasses(levels: number): LevelClasses {
  const count = Math.min(levels, MOST_CLASSES);
  const of = new Uint8Array(memory(levels + 1));
  const top = new Uint8Array(memory(count));
  for (let level = 1; level <= levels; level++) {
    of[level] = Math.ceil((level * count) / levels) - 1;
    top[of[level]!] = level;
  }
  return { count, of, top };
}
