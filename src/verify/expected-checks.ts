import type { Check } from "../document/proposed-unit";
import type { Officers } from "./expected-offices";
import type { Facts } from "./facts";
import { areRelatives } from "./kinship";
import type { SeekerFacts } from "./seeker-facts";
import type { UnitLaws } from "./unit-laws";
import type { UnitTerms } from "./unit-terms";

/** A check without its words. */
export type ExpectedCheck = Omit<Check, "detail">;

/** What a unit's checks are made from. */
export interface UnitState {
  readonly terms: UnitTerms;
  readonly members: readonly SeekerFacts[];
  readonly laws: UnitLaws;
  readonly officers: Officers;
  /** Whether any member has anything to confirm. */
  readonly toConfirm: boolean;
  readonly reserves: readonly (readonly string[])[];
}

/** The checks of a unit in their order, with the source of the law behind each (SPEC §6). */
export function expectedChecks({ policy }: Facts, unit: UnitState): readonly ExpectedCheck[] {
  const { terms, laws, officers, members } = unit;
  const { required, memberShare } = terms.record.capital;
  const isFull = unit.reserves.every((seekers) => seekers.length >= policy.reserves);
  const isTakenUp = BigInt(members.length) * BigInt(memberShare.min) <= BigInt(required);
  return [
    {
      rule: "members",
      status: okOr("fail", laws.size),
      ...sourceOf(policy.cooperatives[terms.record.cooperative]),
    },
    { rule: "roles", status: okOr("fail", laws.roles) },
    { rule: "capital", status: laws.capital, ...sourceOf(policy.capital) },
    { rule: "offices", status: officesStatus(laws, officers), ...sourceOf(policy.offices) },
    { rule: "inspector-kin", status: okOr("warn", !hasKinInspector(officers)) },
    ...policy.composition.map((row, at) => ({
      rule: "composition" as const,
      status: okOr("fail", laws.composition[at]!),
      ...sourceOf(row),
    })),
    { rule: "together", status: okOr("fail", laws.together) },
    { rule: "apart", status: okOr("fail", laws.apart) },
    { rule: "eligibility", status: okOr("unknown", !unit.toConfirm) },
    { rule: "reserves", status: okOr("warn", isFull) },
    { rule: "subscription", status: okOr("warn", isTakenUp), ...sourceOf(policy.capital) },
  ];
}

function okOr(otherwise: Check["status"], isOk: boolean): Check["status"] {
  return isOk ? "ok" : otherwise;
}

function officesStatus({ offices }: UnitLaws, officers: Officers): Check["status"] {
  if (!offices) return "fail";
  const named = Object.values(officers).flat();
  return okOr(
    "unknown",
    named.every(({ clearRecord }) => clearRecord !== undefined),
  );
}

function hasKinInspector(officers: Officers): boolean {
  const directors = [...officers.board, ...officers.alternates];
  return [...officers.inspectors, ...officers.inspectorAlternates].some((inspector) =>
    directors.some((director) => areRelatives(inspector, director)),
  );
}

function sourceOf(law: {
  readonly source?: string | undefined;
  readonly validFrom?: string | undefined;
}): {
  readonly source?: string;
  readonly validFrom?: string;
} {
  return {
    ...(law.source === undefined ? {} : { source: law.source }),
    ...(law.validFrom === undefined ? {} : { validFrom: law.validFrom }),
  };
}
