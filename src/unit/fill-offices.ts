import type { Office } from "../dataset/primitives";
import type { OfficeHolders } from "../document/proposed-unit";
import type { Market } from "../market/market";
import type { Member } from "./member";
import { officesNeeded } from "./offices-needed";

/**
 * Proposes who takes which office (SPEC §6): members without a stated bad record, those who offer to
 * lead first; all distinct, but the manager may sit on the board. About n log n in the members.
 */
export function fillOffices(market: Market, members: readonly Member[]): OfficeHolders {
  const counts = officesNeeded(members.length, market.policy);
  const clear = members.filter((m) => recordOf(market, m) !== false);
  const taken = new Set<number>();
  const take = (office: Office, count: number): string[] => {
    const free = clear.filter(({ seeker }) => !taken.has(seeker));
    const chosen = inOfficeOrder(market, free, office).slice(0, count);
    for (const { seeker } of chosen) taken.add(seeker);
    return chosen.map(({ seeker }) => market.seekerIds[seeker]!);
  };
  const board = take("board", counts?.board ?? 0);
  const inspectors = take("inspector", counts?.inspectors ?? 0);
  const alternates = take("board", counts?.alternates ?? 0);
  const inspectorAlternates = take("inspector", counts?.inspectorAlternates ?? 0);
  const inspecting = new Set([...inspectors, ...inspectorAlternates]);
  const managers = clear.filter(({ seeker }) => !inspecting.has(market.seekerIds[seeker]!));
  const manager = inOfficeOrder(market, managers, "manager")[0];
  return {
    board,
    alternates,
    inspectors,
    inspectorAlternates,
    manager: manager === undefined ? null : market.seekerIds[manager.seeker]!,
  };
}

function inOfficeOrder(market: Market, members: readonly Member[], office: Office): Member[] {
  const { lottery } = market.seekers;
  const leads = ({ seeker }: Member): number =>
    Number(market.seekerRecords[seeker]!.capacities.leads?.includes(office) ?? false);
  const stated = (member: Member): number => Number(recordOf(market, member) === true);
  return [...members].sort(
    (a, b) =>
      leads(b) - leads(a) ||
      stated(b) - stated(a) ||
      b.value - a.value ||
      lottery[a.seeker]! - lottery[b.seeker]! ||
      a.seeker - b.seeker,
  );
}

function recordOf(market: Market, { seeker }: Member): boolean | undefined {
  return market.seekerRecords[seeker]!.standing?.clearRecord;
}
