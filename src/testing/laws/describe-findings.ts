import type { Words } from "../../explain/texts/words";
import type { Verification } from "../../verify/finding";
import type { Breach } from "./law";
import { tell } from "./tell";

const FOUND: Words = {
  en: "the verifier finds {count} differences, the first: {first}",
  fa: "بازبین {count} اختلاف می‌یابد؛ نخستین آن: {first}",
};

/** The findings of a verifier as a breach. */
export function describeFindings({ findings }: Verification): Breach | undefined {
  const [first] = findings;
  if (first === undefined) return undefined;
  return { happened: tell(FOUND, { count: findings.length, first: first.message }) };
}
