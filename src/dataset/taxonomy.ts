import * as z from "zod";
import type { Immutable } from "./immutable";
import { Id, Text } from "./primitives";

/** How widely a skill serves (ESCO's reuse level). */
export const Reuse = z.enum(["transversal", "cross-sector", "sector", "occupation"]);
export type Reuse = z.infer<typeof Reuse>;

/** A skill, its place under broader skills and its relatives. */
export const Skill = z.object({
  id: Id,
  name: Text,
  aliases: z.array(z.string()).optional(),
  broader: z.array(Id).optional(),
  related: z.array(Id).optional(),
  uri: z.string().optional(),
  reuse: Reuse.optional(),
});
export type Skill = Immutable<z.infer<typeof Skill>>;

/** The skills of a dataset and the top of its proficiency scale. */
export const Taxonomy = z.object({
  levels: z.int().min(2).max(100).optional(),
  skills: z.array(Skill),
});
export type Taxonomy = Immutable<z.infer<typeof Taxonomy>>;

/** The top of the proficiency scale where a taxonomy does not state one. */
export const DEFAULT_LEVELS = 5;
