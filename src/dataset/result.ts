/** What was expected where, and what kind of thing stood there instead: never the value itself. */
export interface Issue {
  readonly code:
    | "invalid"
    | "missing"
    | "out_of_bounds"
    | "unknown_key"
    | "unknown_reference"
    | "duplicate"
    | "cycle"
    | "contradiction";
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly got: string;
  readonly message: string;
}

/** The outcome of reading something from outside: a value, or every reason why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Builds an issue whose message says path, expectation and finding in one line. */
export function issueAt(
  code: Issue["code"],
  path: readonly (string | number)[],
  facts: { readonly expected: string; readonly got: string },
): Issue {
  const where = path.length === 0 ? "input" : `\`${path.join(".")}\``;
  const message = `${where} should be ${facts.expected}, got ${facts.got}`;
  return { code, path, ...facts, message };
}
