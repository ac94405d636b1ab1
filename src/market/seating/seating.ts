import type { Policy } from "../../policy/policy";
import { int32, memory, uint16 } from "../column";
import type { DistanceColumns } from "../distances";
import type { RoleColumns } from "../role-columns";
import type { SeekerColumns } from "../seeker-columns";
import { type AskedRegions, askedRegions } from "./asked-regions";
import { type HeldSkills, holdSkills } from "./held-skills";
import { type MobilityCells, mobilityCells } from "./mobility-cells";
import { orderSeats, type SeatOrder } from "./seat-order";
import { packTraits, type SeatTraits } from "./seat-traits";
import { compileTerms, type SkillTerms } from "./skill-terms";
import { tileGroups } from "./tile-groups";
import { compilePostings, type TilePostings } from "./tile-postings";

/**
 * Everybody seated for the search of shortlists: in tiles of people who live close by and reach about as
 * far, within a tile by experience, with postings of who holds what. An index: it says nothing that the
 * columns do not.
 */
export interface Seating {
  readonly asked: AskedRegions;
  readonly cells: Pick<MobilityCells, "region" | "travelKm" | "relocates">;
  /** By region: the areas that near and far tiles are made of. */
  readonly nearAreaOf: Int32Array;
  readonly farAreaOf: Int32Array;
  readonly seats: Omit<SeatOrder, "experience">;
  readonly traits: SeatTraits;
  readonly runs: ExperienceRuns;
  readonly terms: SkillTerms;
  readonly postings: TilePostings;
  readonly held: HeldSkills;
}

/** Neighbouring seats with experience in the same major groups. */
export interface ExperienceRuns {
  /** Tile `t` has the runs `tileStart[t]…tileStart[t + 1]`. */
  readonly tileStart: Int32Array;
  /** By run: the seat after its last. */
  readonly end: Int32Array;
  /** By run: its class of experience. */
  readonly experience: Uint16Array;
}

/** The columns of a market that seating reads. */
export interface SeatingSource {
  readonly policy: Policy;
  readonly levels: number;
  readonly specificity: Int32Array;
  readonly distances: DistanceColumns;
  readonly seekers: SeekerColumns;
  readonly roles: RoleColumns;
}

/** Seats a market. Linear in what the seekers bring, plus asked regions × cells of region and mobility. */
export function compileSeating({
  seekers,
  roles,
  distances,
  policy,
  levels,
  specificity,
}: SeatingSource): Seating {
  const asked = askedRegions(roles, distances);
  const cells = mobilityCells(seekers);
  const groups = tileGroups(cells, asked, { distances, policy });
  const { experience, ...seats } = orderSeats(seekers, cells, groups);
  const order = { experience, ...seats };
  const terms = compileTerms(roles, specificity.length, levels);
  return {
    asked,
    cells: { region: cells.region, travelKm: cells.travelKm, relocates: cells.relocates },
    nearAreaOf: groups.nearAreaOf,
    farAreaOf: groups.farAreaOf,
    seats,
    traits: packTraits(seekers, cells, order),
    runs: experienceRuns(order),
    terms,
    postings: compilePostings(seekers, order, terms),
    held: holdSkills(seekers, order, terms),
  };
}

function experienceRuns({ seeker, experience, tileStart }: SeatOrder): ExperienceRuns {
  const tiles = tileStart.length - 1;
  const runs = { tileStart: new Int32Array(memory(4 * (tiles + 1))), end: [0], of: [0] };
  runs.end.pop();
  runs.of.pop();
  for (let tile = 0; tile < tiles; tile++) {
    for (let seat = tileStart[tile]!; seat < tileStart[tile + 1]!; seat++) {
      const own = experience[seeker[seat]!]!;
      const opens = seat === tileStart[tile] || own !== runs.of.at(-1);
      if (opens) {
        runs.of.push(own);
        runs.end.push(seat);
      }
      runs.end[runs.end.length - 1] = seat + 1;
    }
    runs.tileStart[tile + 1] = runs.end.length;
  }
  return {
    tileStart: runs.tileStart,
    end: int32(runs.end),
    experience: uint16(runs.of),
  };
}
