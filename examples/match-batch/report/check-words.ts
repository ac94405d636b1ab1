import type { Check, CheckRule } from "taavon";
import type { UnitFacts } from "./facts";
import type { Report } from "./report-input";
import type { Voice } from "./voice";

interface Subject {
  readonly report: Report;
  readonly facts: UnitFacts;
  readonly voice: Voice;
}

/**
 * What a check found, in the language of the page and with its numbers written out.
 *
 * The plan's own `detail` is English and for machines; it stands in where a check speaks of single
 * people, of a table's row, or is broken.
 */
export function checkWords(check: Check, subject: Subject): string {
  if (check.status === "fail") return check.detail;
  return SENTENCES[check.rule]?.(subject, check) ?? check.detail;
}

type Sentence = (subject: Subject, check: Check) => string | undefined;

const SENTENCES: Readonly<Partial<Record<CheckRule, Sentence>>> = {
  members: ({ facts, voice }) => voice.say("checkMembers", { count: count(facts, voice) }),
  roles: ({ voice }) => voice.say("checkRoles"),
  capital: ({ facts, voice }, { status }) =>
    voice.say(status === "ok" ? "checkCapital" : "checkCapitalUnknown", {
      amount: voice.rialsShort(facts.unit.capital.equity),
    }),
  offices: ({ voice }, { status }) =>
    status === "ok" ? voice.say("checkOffices") : voice.term("open-check.offices"),
  "inspector-kin": ({ voice }, { status }) => (status === "ok" ? voice.say("checkKin") : undefined),
  together: ({ voice }) => voice.say("checkTogether"),
  apart: ({ voice }) => voice.say("checkApart"),
  eligibility: ({ facts, voice }, { status }) => {
    if (status === "ok") return voice.say("checkEligible");
    const open = facts.placements.filter(({ toConfirm }) => toConfirm.length > 0).length;
    return voice.say("checkEligibleUnknown", { count: voice.integer(open) });
  },
  reserves: ({ facts, report, voice }, { status }) => {
    const wanted = voice.integer(report.policy.reserves);
    if (status === "ok") return voice.say("checkReserves", { wanted });
    const short = facts.unit.reserves.filter(
      ({ seekers }) => seekers.length < report.policy.reserves,
    ).length;
    return voice.say("checkReservesShort", { count: voice.integer(short), wanted });
  },
  subscription: ({ facts, voice }, { status }) => {
    const { memberShare, required } = facts.opportunity.capital;
    const least = facts.unit.members.length * memberShare.min;
    if (!Number.isSafeInteger(least)) return undefined;
    return voice.say(status === "ok" ? "checkSubscription" : "checkSubscriptionOver", {
      least: voice.rialsShort(least),
      required: voice.rialsShort(required),
    });
  },
};

function count(facts: UnitFacts, voice: Voice): string {
  return voice.integer(facts.unit.members.length);
}
