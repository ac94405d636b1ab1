import { BadInput, systemCode } from "./bad-input";
import { Stopped } from "./stopped";

/** The exit code of a finished run. */
export const DONE = 0;

const FAILED = 1;
const BAD_INPUT = 2;
const STOPPED = 130;

const MOST_FINDINGS = 10;

/** The recomputation found faults in the plan, so nothing was written. */
export class Unverified extends Error {
  readonly lines: readonly string[];

  constructor(findings: readonly { readonly message: string }[]) {
    super("the plan failed its verification");
    this.name = "Unverified";
    this.lines = [
      `the plan failed its verification with ${findings.length} findings, nothing was written`,
      ...findings.slice(0, MOST_FINDINGS).map(({ message }) => message),
    ];
  }
}

/** The exit code and the lines for the person; throws on what is a defect of the program. */
export function explainFailure(error: unknown): {
  readonly code: number;
  readonly lines: readonly string[];
} {
  if (error instanceof BadInput) return { code: BAD_INPUT, lines: error.lines };
  if (error instanceof Unverified) return { code: FAILED, lines: error.lines };
  if (error instanceof Stopped) {
    return { code: STOPPED, lines: ["stopped, nothing was written"] };
  }
  const code = systemCode(error);
  if (code !== undefined && error instanceof Error) {
    return { code: FAILED, lines: [`cannot write the results: ${error.message}`] };
  }
  throw error;
}
