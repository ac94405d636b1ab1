import { basename } from "node:path";
import { type Policy, parsePolicy, zanjanPolicy } from "taavon";
import { BadInput } from "./bad-input";
import { readJsonFile } from "./read-json-file";

/** Reads a policy from a JSON file, the bundled one where none is named; throws `BadInput`. */
export async function readPolicy(path?: string): Promise<Policy> {
  const input = path === undefined ? zanjanPolicy : await readJsonFile(path, path);
  const policy = parsePolicy(input);
  if (policy.ok) return policy.value;
  const file = path === undefined ? "bundled policy" : basename(path);
  throw new BadInput(policy.issues.map((issue) => `${file}: ${issue.message}`));
}
