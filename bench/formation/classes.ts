import type { DatasetDraw } from "./draw-dataset";

/** The classes of markets that formation is measured on. */
export const CLASSES = {
  "easy-300": { seekers: 300, opportunities: 10, capital: "ample" },
  "easy-2k": { seekers: 2_000, opportunities: 40, capital: "ample" },
  "easy-20k": { seekers: 20_000, opportunities: 100, capital: "ample" },
  "contended-1k": { seekers: 1_000, opportunities: 100, capital: "scarce" },
  "contended-5k": { seekers: 5_000, opportunities: 400, capital: "scarce" },
  province: { seekers: 100_000, opportunities: 500, capital: "ample" },
} as const satisfies Readonly<Record<string, Omit<DatasetDraw, "seed">>>;

export type ClassName = keyof typeof CLASSES;

export const CLASS_NAMES = Object.keys(CLASSES) as ClassName[];
