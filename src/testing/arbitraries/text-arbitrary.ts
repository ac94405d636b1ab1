import * as fc from "fast-check";
import type { Text } from "../../dataset/primitives";

/** Words for people: plain, in one language, in both, in none. */
export function textArbitrary(): fc.Arbitrary<Text> {
  return fc.constantFrom<Text>("x", "", { fa: "جوشکاری", en: "welding" }, { fa: "بافندگی" }, {});
}
