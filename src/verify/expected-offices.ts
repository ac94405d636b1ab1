import type { Office } from "../dataset/primitives";
import type { OfficeHolders } from "../document/proposed-unit";
import { byCandidateOrder, type Ranked } from "./candidate-order";
import type { OfficeSeats } from "./office-need";
import type { SeekerFacts } from "./seeker-facts";

/** Offices by the people who hold them; at most one manager. */
export type Officers = { readonly [Seat in keyof OfficeHolders]: readonly SeekerFacts[] };

/** Fills the offices of a unit in SPEC §6's order; fewer than the seats where people run out. */
export function expectedOffices(members: readonly Ranked[], seats: OfficeSeats): Officers {
  const clear = members.filter(({ seeker }) => seeker.clearRecord !== false);
  const taken = new Set<SeekerFacts>();
  const take = (office: Office, count: number): readonly SeekerFacts[] => {
    const chosen = inOfficeOrder(clear, office)
      .filter((seeker) => !taken.has(seeker))
      .slice(0, count);
    for (const seeker of chosen) taken.add(seeker);
    return chosen;
  };
  const board = take("board", seats.board);
  const inspectors = take("inspector", seats.inspectors);
  const alternates = take("board", seats.alternates);
  const inspectorAlternates = take("inspector", seats.inspectorAlternates);
  const overseers = new Set([...inspectors, ...inspectorAlternates]);
  const managers = inOfficeOrder(clear, "manager").filter((seeker) => !overseers.has(seeker));
  return { board, alternates, inspectors, inspectorAlternates, manager: managers.slice(0, 1) };
}

// who leads the office, then a clear record stated before unknown, then §4's order
function inOfficeOrder(members: readonly Ranked[], office: Office): readonly SeekerFacts[] {
  const rank = ({ seeker }: Ranked): number =>
    (seeker.leads.includes(office) ? 0 : 2) + (seeker.clearRecord === true ? 0 : 1);
  return [...members]
    .sort((a, b) => rank(a) - rank(b) || byCandidateOrder(a, b))
    .map(({ seeker }) => seeker);
}
