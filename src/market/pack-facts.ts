import { narrow, uint8, uint32 } from "./column";
import type { SeekerFacts } from "./seeker-columns";

/** How each fact is held: in the narrowest type, or in the one that it never outgrows. */
const PACK = {
  region: narrow,
  travelKm: narrow,
  relocates: uint8,
  capital: narrow,
  hours: uint8,
  income: narrow,
  education: narrow,
  priority: narrow,
  lottery: uint32,
  useTotal: narrow,
  hasExperience: uint8,
  licencesKnown: uint8,
  admission: uint8,
  singular: uint8,
} as const satisfies { [Fact in keyof SeekerFacts]: (values: Float64Array) => SeekerFacts[Fact] };

/** Numbers of 64 bits, fact by fact. */
export type LooseFacts = { readonly [Fact in keyof SeekerFacts]: Float64Array };

/** The names of the facts. */
export const FACTS = Object.keys(PACK) as readonly (keyof SeekerFacts)[];

/** Packs each fact's numbers; linear. */
export function packFacts(loose: LooseFacts): SeekerFacts {
  const packed = FACTS.map((fact) => [fact, PACK[fact](loose[fact])]);
  return Object.fromEntries(packed) as unknown as SeekerFacts;
}
