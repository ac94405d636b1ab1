import { issueAt, type Result } from "../dataset/result";
import { schemaIssues } from "../dataset/schema-issues";
import { DossierEvent, type DossierStep } from "./dossier-event";

/**
 * Reads an event for `advance` that another program wrote: its shape only. That somebody left is not
 * such an event, since it changes the plan as well. Linear.
 */
export function parseDossierEvent(input: unknown): Result<DossierStep> {
  const read = DossierEvent.safeParse(input);
  if (!read.success) return { ok: false, issues: schemaIssues(read.error, input) };
  const event = read.data;
  return event.kind === "left"
    ? { ok: false, issues: [BY_WITHDRAWAL] }
    : { ok: true, value: event };
}

const BY_WITHDRAWAL = issueAt("invalid", ["kind"], {
  expected: "an event that `advance` takes",
  got: "one that only `withdraw` writes",
});
