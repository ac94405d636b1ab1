import { byCodeUnit } from "../dataset/code-unit-order";
import type { Pin } from "../policy/legal-form";
import type { RuleId } from "../policy/rule-id";
import { assessPair } from "./assess-pair";
import type { Facts, OpportunityFacts } from "./facts";
import { compileRole } from "./role-table";
import type { SeekerFacts } from "./seeker-facts";

/** A pair that an officer fixed and that SPEC §4 accepts. */
export interface AcceptedPin {
  readonly pin: Pin;
  readonly seeker: SeekerFacts;
  readonly opportunity: OpportunityFacts;
  /** The roles, by index, in which the pin may be held. */
  readonly roles: ReadonlySet<number>;
}

/** A pin that SPEC §4 refuses, with the rules to report. */
export interface RefusedByRule {
  readonly pin: Pin;
  readonly rules: readonly RuleId[];
}

/** The policy's pins, settled in pin order. */
export interface SettledPins {
  readonly accepted: readonly AcceptedPin[];
  readonly refused: readonly RefusedByRule[];
  readonly ofSeeker: ReadonlyMap<SeekerFacts, AcceptedPin>;
}

/** Accepts or refuses every pin of the policy, in the order seeker, opportunity, role (SPEC §4). */
export function settlePins(facts: Facts): SettledPins {
  const ofSeeker = new Map<SeekerFacts, AcceptedPin>();
  const refused: RefusedByRule[] = [];
  for (const pin of [...facts.policy.overrides.pins].sort(byPinOrder)) {
    const seeker = facts.seekerOf.get(pin.seeker);
    const opportunity = facts.opportunityOf.get(pin.opportunity);
    if (seeker === undefined || opportunity === undefined) {
      refused.push({ pin, rules: [] });
      continue;
    }
    const { passing, failing } = tryRoles(facts, { pin, seeker, opportunity });
    const isFree = !ofSeeker.has(seeker) && !opportunity.forbidden.has(seeker.id);
    if (passing.size > 0 && opportunity.valid && isFree) {
      ofSeeker.set(seeker, { pin, seeker, opportunity, roles: passing });
    } else {
      refused.push({ pin, rules: passing.size > 0 ? [] : failing });
    }
  }
  return { accepted: [...ofSeeker.values()], refused, ofSeeker };
}

/** Seeker, opportunity, role; a pin without a role comes first. */
export function byPinOrder(a: PinIds, b: PinIds): number {
  return (
    byCodeUnit(a.seeker, b.seeker) ||
    byCodeUnit(a.opportunity, b.opportunity) ||
    byCodeUnit(a.role ?? "", b.role ?? "")
  );
}

/** The ids of a pin; no id is empty, so "" can stand for no role. */
export interface PinIds {
  readonly seeker: string;
  readonly opportunity: string;
  readonly role?: string | undefined;
}

// the roles meant by the pin in which no rule fails, and all rules that fail in the others
function tryRoles(
  facts: Facts,
  { pin, seeker, opportunity }: Omit<AcceptedPin, "roles">,
): { readonly passing: ReadonlySet<number>; readonly failing: readonly RuleId[] } {
  const passing = new Set<number>();
  const failing = new Set<RuleId>();
  opportunity.roles.forEach((role, index) => {
    if (pin.role !== undefined && pin.role !== role.id) return;
    const table = compileRole(facts, opportunity, index);
    const assessment = assessPair(seeker, table, facts.policy);
    if (assessment.failing.length === 0) passing.add(index);
    for (const rule of assessment.failing) failing.add(rule);
  });
  return { passing, failing: [...failing].sort() };
}
