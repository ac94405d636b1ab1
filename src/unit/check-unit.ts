import type { Investment } from "../dataset/opportunity";
import type { CapitalPlan, Check, OfficeHolders, RoleReserves } from "../document/proposed-unit";
import type { Market } from "../market/market";
import { satisfiesRow } from "./composition";
import { capitalRule, cappedCapital } from "./member-capital";
import { membershipRange } from "./membership-range";
import { officesNeeded } from "./offices-needed";
import type { Ties } from "./ties";

/** A unit as far as it is worked out, ready to be checked. */
export interface DraftUnit {
  readonly opportunity: number;
  readonly record: Investment;
  /** Seeker indices in id order. */
  readonly members: readonly number[];
  /** Role id of each member, in the same order. */
  readonly roles: readonly string[];
  readonly offices: OfficeHolders;
  readonly capital: CapitalPlan;
  readonly reserves: readonly RoleReserves[];
  /** How many members have something to confirm. */
  readonly unconfirmed: number;
}

/** Checks a unit by every rule of SPEC §6, in the order of its table. */
export function checkUnit(market: Market, ties: Ties, draft: DraftUnit): Check[] {
  return [
    checkMembers(market, draft),
    checkRoles(draft),
    checkCapital(market, draft),
    checkOffices(market, draft),
    checkInspectorKin(market, ties, draft),
    ...checkComposition(market, ties, draft),
    checkTogether(ties, draft),
    checkApart(ties, draft),
    checkEligibility(draft),
    checkReserves(market, draft),
    checkSubscription(market, draft),
  ];
}

type Provenance = { readonly source?: string | undefined; readonly validFrom?: string | undefined };

function sourced(check: Check, { source, validFrom }: Provenance): Check {
  return {
    ...check,
    ...(source === undefined ? {} : { source }),
    ...(validFrom === undefined ? {} : { validFrom }),
  };
}

function checkMembers({ policy }: Market, { record, members }: DraftUnit): Check {
  const { min, max } = membershipRange(record, policy);
  const ok = members.length >= min && members.length <= max;
  const detail = `${members.length} members, ${min} to ${max} allowed`;
  const check: Check = { rule: "members", status: ok ? "ok" : "fail", detail };
  return sourced(check, policy.cooperatives[record.cooperative]);
}

function checkRoles({ record, roles }: DraftUnit): Check {
  const wrong = record.roles.filter(({ id, places }) => {
    const held = roles.filter((role) => role === id).length;
    return held < places.min || held > places.max;
  });
  const detail =
    wrong.length === 0
      ? "every role is filled within its places"
      : `roles outside their places: ${wrong.map(({ id }) => `\`${id}\``).join(", ")}`;
  return { rule: "roles", status: wrong.length === 0 ? "ok" : "fail", detail };
}

function checkCapital(market: Market, { record, members }: DraftUnit): Check {
  const rule = capitalRule(record, market.policy);
  const stated = members.map((seeker) => market.seekers.capital[seeker]!);
  const caps = stated.map((capital) => cappedCapital(capital, rule));
  const sum = caps.reduce((total, cap) => total + cap, 0);
  const holds = sum >= rule.equity && caps.every((cap) => cap >= rule.shareMin);
  const known = stated.every((capital) => capital >= 0);
  const detail = `members can bring ${sum} rial, ${rule.equity} needed`;
  const status = holds ? (known ? "ok" : "unknown") : "fail";
  return sourced({ rule: "capital", status, detail }, market.policy.capital);
}

function checkOffices(market: Market, { members, offices }: DraftUnit): Check {
  const need = officesNeeded(members.length, market.policy)?.total;
  const recordOf = (seeker: number): boolean | undefined =>
    market.seekerRecords[seeker]!.standing?.clearRecord;
  const clear = members.filter((seeker) => recordOf(seeker) !== false).length;
  const { board, alternates, inspectors, inspectorAlternates, manager } = offices;
  const officers = [...board, ...alternates, ...inspectors, ...inspectorAlternates, manager];
  const stated = officers.every(
    (id) => id === null || recordOf(market.seekerIndex(id)) !== undefined,
  );
  const holds = need !== undefined && clear >= need;
  const detail =
    need === undefined
      ? `no board is defined for ${members.length} members`
      : `${clear} members may hold office, ${need} needed`;
  const status = holds ? (stated ? "ok" : "unknown") : "fail";
  return sourced({ rule: "offices", status, detail }, market.policy.offices);
}

function checkInspectorKin(market: Market, { relatives }: Ties, { offices }: DraftUnit): Check {
  const { board, alternates, inspectors, inspectorAlternates } = offices;
  const boardIndices = [...board, ...alternates].map((id) => market.seekerIndex(id));
  const kin = [...inspectors, ...inspectorAlternates].filter((id) => {
    const related = relatives.get(market.seekerIndex(id));
    return boardIndices.some((member) => related?.has(member));
  });
  const detail =
    kin.length === 0
      ? "no inspector is a relative of a board member"
      : `relatives of board members: ${kin.map((id) => `\`${id}\``).join(", ")}`;
  return { rule: "inspector-kin", status: kin.length === 0 ? "ok" : "warn", detail };
}

function checkComposition(market: Market, ties: Ties, draft: DraftUnit): Check[] {
  return market.policy.composition.map((row) => {
    const ok = satisfiesRow(market, row, { ...draft, ties });
    const limit = row.kind === "family" ? `at most ${row.max}` : `at least ${row.minShare} bp`;
    const subject = row.kind === "group" ? `group \`${row.group}\`` : row.kind;
    const check: Check = {
      rule: "composition",
      status: ok ? "ok" : "fail",
      detail: `${subject}: ${limit}`,
    };
    return sourced(check, row);
  });
}

function checkTogether({ together }: Ties, { members }: DraftUnit): Check {
  const inside = new Set(members);
  const split = members.filter((seeker) => together.get(seeker)?.some((one) => !inside.has(one)));
  const detail =
    split.length === 0 ? "nobody is split from their group" : `${split.length} members are split`;
  return { rule: "together", status: split.length === 0 ? "ok" : "fail", detail };
}

function checkApart({ apart }: Ties, { members }: DraftUnit): Check {
  const inside = new Set(members);
  const clash = members.filter((seeker) =>
    [...(apart.get(seeker) ?? [])].some((o) => inside.has(o)),
  );
  const detail =
    clash.length === 0 ? "nobody is with someone kept apart" : `${clash.length} members clash`;
  return { rule: "apart", status: clash.length === 0 ? "ok" : "fail", detail };
}

function checkEligibility({ unconfirmed }: DraftUnit): Check {
  const detail =
    unconfirmed === 0 ? "nothing to confirm" : `${unconfirmed} members have something to confirm`;
  return { rule: "eligibility", status: unconfirmed === 0 ? "ok" : "unknown", detail };
}

function checkReserves({ policy }: Market, { reserves }: DraftUnit): Check {
  const short = reserves.filter(({ seekers }) => seekers.length < policy.reserves).length;
  const detail =
    short === 0
      ? `every role has ${policy.reserves} reserves`
      : `${short} roles have fewer than ${policy.reserves} reserves`;
  return { rule: "reserves", status: short === 0 ? "ok" : "warn", detail };
}

function checkSubscription({ policy }: Market, { record, members }: DraftUnit): Check {
  const least = BigInt(members.length) * BigInt(record.capital.memberShare.min);
  const ok = least <= BigInt(record.capital.required);
  const detail = `smallest shares sum to ${least} rial of ${record.capital.required}`;
  return sourced({ rule: "subscription", status: ok ? "ok" : "warn", detail }, policy.capital);
}
