import type { Facts, OpportunityFacts } from "./facts";
import type { SeekerFacts } from "./seeker-facts";
import type { Visit } from "./visit";

/** What a seeker could have had: the best candidate role, and whether any stands open. */
export interface Prospect {
  readonly opportunity: OpportunityFacts;
  readonly role: string;
  readonly value: number;
  /** Whether the seeker is a candidate for any opportunity that is not a closed one. */
  readonly hasOpen: boolean;
}

/** Gathers every seeker's prospects while opportunities are visited in id order. */
export interface Prospects {
  readonly see: (visit: Visit, isClosed: boolean) => void;
  readonly of: (seeker: SeekerFacts) => Prospect | undefined;
}

const NONE = -1;

/** Empty prospects of all seekers. */
export function createProspects(facts: Facts): Prospects {
  const count = facts.seekers.length;
  const bestValue = new Int32Array(count).fill(NONE);
  const bestOpportunity = new Int32Array(count);
  const bestRole = new Int32Array(count);
  const hasOpen = new Uint8Array(count);

  const see: Prospects["see"] = ({ opportunity, candidates }, isClosed) => {
    candidates.forEach(({ seekers, values }, role) => {
      seekers.forEach(({ index }, at) => {
        const value = values[at]!;
        if (!isClosed) hasOpen[index] = 1;
        // equal values: the smaller lottery, then the smaller ids; roles are seen in id order
        const known = facts.opportunities[bestOpportunity[index]!]!;
        const isBetter =
          value > bestValue[index]! || (value === bestValue[index] && opportunity.lot < known.lot);
        if (!isBetter) return;
        bestValue[index] = value;
        bestOpportunity[index] = opportunity.index;
        bestRole[index] = role;
      });
    });
  };
  const of: Prospects["of"] = ({ index }) => {
    const value = bestValue[index]!;
    if (value === NONE) return undefined;
    const opportunity = facts.opportunities[bestOpportunity[index]!]!;
    const role = opportunity.roles[bestRole[index]!]!.id;
    return { opportunity, role, value, hasOpen: hasOpen[index] === 1 };
  };
  return { see, of };
}
