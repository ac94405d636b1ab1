import type { Result } from "../dataset/result";
import { schemaIssues } from "../dataset/schema-issues";
import { TrainingProgramme } from "./course-programme";

/** Reads a training programme that was written as JSON: its shape only. Never throws on plain data. */
export function parseTrainingProgramme(input: unknown): Result<TrainingProgramme> {
  const read = TrainingProgramme.safeParse(input);
  if (!read.success) return { ok: false, issues: schemaIssues(read.error, input) };
  return { ok: true, value: read.data };
}
