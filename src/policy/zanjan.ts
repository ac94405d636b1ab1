import { cooperativeLaw } from "./cooperative-law";
import type { PolicyInput } from "./policy";

/**
 * The foundation's default policy for Zanjan province: SPEC §7's numbers with the dated tables of
 * cooperative law, each with source, confidence and validFrom. Read it with `parsePolicy`.
 */
export const zanjanPolicy = {
  id: "zanjan",
  version: "1405.1",
  asOf: "2026-03-21",
  priorities: [
    { group: "women-head-of-household", bonus: 600 },
    { group: "veteran-family", bonus: 500 },
    { group: "disabled", bonus: 500 },
    { group: "long-term-unemployed", bonus: 400 },
    { group: "youth", bonus: 200 },
    { group: "rural", bonus: 200 },
  ],
  ...cooperativeLaw,
} as const satisfies PolicyInput;
