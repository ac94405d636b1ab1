import type * as z from "zod";
import { type Issue, issueAt } from "./result";
import { fieldOf } from "./unread";

type SchemaIssue = z.core.$ZodIssue;

/**
 * Turns a schema's findings on `input` into issues that name path, expectation and the kind of thing
 * found. Values never enter an issue: they may be a person's.
 */
export function schemaIssues(error: z.ZodError, input: unknown): Issue[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) =>
        issueAt("unknown_key", [...path, key], { expected: "no such key", got: "an unknown key" }),
      );
    }
    const found = valueAt(input, path);
    const got = found === undefined ? "nothing" : kindOf(found);
    return [issueAt(codeOf(issue, found), path, { expected: expectationOf(issue), got })];
  });
}

function codeOf(issue: SchemaIssue, found: unknown): Issue["code"] {
  if (found === undefined) return "missing";
  return issue.code === "too_big" || issue.code === "too_small" ? "out_of_bounds" : "invalid";
}

function expectationOf(issue: SchemaIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "int" ? "a whole number" : `a value of type ${issue.expected}`;
    case "too_big":
      return `at most ${String(issue.maximum)}`;
    case "too_small":
      return issue.origin === "string" || issue.origin === "array"
        ? `a ${issue.origin === "array" ? "list" : "string"} of at least ${String(issue.minimum)}`
        : `at least ${String(issue.minimum)}`;
    case "invalid_format":
      return issue.format === "date" ? "a calendar date YYYY-MM-DD" : issue.message;
    case "invalid_value":
      return `one of ${issue.values.map(String).join(", ")}`;
    case "invalid_key":
      return issue.issues[0]?.message ?? "another key";
    case "custom":
      return issue.message;
    case "invalid_union":
      return "options" in issue && Array.isArray(issue.options)
        ? `one of ${issue.options.map(String).join(", ")}`
        : "a string or an object of strings";
    default:
      return "a valid value";
  }
}

/** Names the kind of a value without telling the value. */
function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "string") return `a string of ${value.length} characters`;
  if (typeof value !== "number")
    return typeof value === "object" ? "an object" : `a ${typeof value}`;
  if (Number.isSafeInteger(value)) return "a whole number out of place";
  return Number.isFinite(value) ? "a number" : String(value);
}

function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce(fieldOf, input);
}
