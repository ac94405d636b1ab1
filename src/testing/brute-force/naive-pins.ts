import type { Dataset } from "../../dataset/dataset";
import { rolesOf } from "../../dataset/opportunity";
import type { Policy } from "../../policy/policy";
import type { RuleId } from "../../policy/rule-id";
import { naivelyFailing, naivelyForbidden, naivelyValid } from "./naive-assessment";

/** A pin by its ids. */
export interface NaivePin {
  readonly seeker: string;
  readonly opportunity: string;
  readonly role?: string;
}

/** The pins that count, with the roles that each may fill, and the others with their failing rules. */
export interface NaivePins {
  readonly accepted: readonly (NaivePin & { readonly roles: readonly string[] })[];
  readonly refused: readonly (NaivePin & { readonly rules: readonly RuleId[] })[];
}

/** Judges the policy's pins in pin order (SPEC §4). */
export function naivePins(dataset: Dataset, policy: Policy): NaivePins {
  const accepted: (NaivePin & { roles: readonly string[] })[] = [];
  const refused: (NaivePin & { rules: readonly RuleId[] })[] = [];
  for (const pin of inPinOrder(policy)) {
    const judged = judge(dataset, policy, pin);
    const isTaken = accepted.some(({ seeker }) => seeker === pin.seeker);
    if (judged.roles.length > 0 && judged.mayHold && !isTaken) {
      accepted.push({ ...pin, roles: judged.roles });
    } else {
      refused.push({ ...pin, rules: judged.roles.length > 0 ? [] : judged.failing });
    }
  }
  return { accepted, refused };
}

function inPinOrder(policy: Policy): NaivePin[] {
  const pins = policy.overrides.pins.map(({ seeker, opportunity, role }) => ({
    seeker,
    opportunity,
    ...(role === undefined ? {} : { role }),
  }));
  const key = (pin: NaivePin): string[] => [pin.seeker, pin.opportunity, pin.role ?? ""];
  return pins.sort((a, b) => {
    const place = key(a).findIndex((part, index) => part !== key(b)[index]);
    if (place === -1) return 0;
    return key(a)[place]! < key(b)[place]! ? -1 : 1;
  });
}

function judge(dataset: Dataset, policy: Policy, pin: NaivePin) {
  const seeker = dataset.seekers.find(({ id }) => id === pin.seeker);
  const opportunity = dataset.opportunities.find(({ id }) => id === pin.opportunity);
  if (seeker === undefined || opportunity === undefined) {
    return { roles: [], failing: [], mayHold: false };
  }
  const named = rolesOf(opportunity).filter(({ id }) => pin.role === undefined || pin.role === id);
  const judged = named.map((role) => ({
    role: role.id,
    failing: naivelyFailing({ dataset, policy, seeker, opportunity, role }),
  }));
  return {
    roles: judged.filter(({ failing }) => failing.length === 0).map(({ role }) => role),
    failing: [...new Set(judged.flatMap(({ failing }) => failing))].sort(),
    mayHold:
      naivelyValid(opportunity, policy) && !naivelyForbidden(policy, seeker.id, opportunity.id),
  };
}
