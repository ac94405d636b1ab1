import type { Seeker } from "../../../dataset/seeker";
import type { Composition } from "../../../policy/legal-form";
import { ceilBp, productOver } from "../../brute-force/floor-div";
import { officesOf } from "../formable-sizes";
import { type Aim, MISS, merge, type Shot, withCapacities } from "./aim";
import { type Founding, gather } from "./gather";

/** One aim for each number that the candidates of a business can stand at together. */
export const GROUP_AIMS = {
  minMembers: ofFounding(({ policy, opportunity, candidates, steps }) => {
    const { minMembers } = policy.cooperatives[opportunity.cooperative];
    return {
      seekers: candidates.slice(Math.max(0, minMembers + steps)).map((seeker) => ({
        ...seeker,
        expects: {
          ...seeker.expects,
          refuses: [...(seeker.expects?.refuses ?? []), opportunity.id],
        },
      })),
    };
  }),
  memberCapitalShare: ofFounding(equityAim),
  offices: ofFounding(({ policy, candidates, founders, steps }) => {
    const able = officesOf(policy, founders.length) + steps;
    return {
      seekers: candidates.map((seeker, place) => ({
        ...seeker,
        standing: { ...seeker.standing, clearRecord: place < able },
      })),
    };
  }),
  composition: ofFounding((founding) => {
    const { policy, seeker } = founding;
    const rows = policy.composition;
    // why: whichever row a seeker's place in the list falls to, so that each has its turn
    const row = rows[founding.dataset.seekers.indexOf(seeker) % Math.max(1, rows.length)];
    return row === undefined ? MISS : rowAim(founding, row);
  }),
  ties: ofFounding(({ founders, dataset, steps }) => {
    const [first, second] = founders;
    const outsider = dataset.seekers.find((seeker) => !founders.includes(seeker));
    if (first === undefined || second === undefined) return MISS;
    if (steps === 0) return { seekers: [{ ...first, apart: [second.id] }] };
    const other = steps === -1 ? outsider : second;
    if (other === undefined) return MISS;
    return { seekers: [first, other].map((one) => ({ ...one, together: "t" })) };
  }),
} as const satisfies Record<string, Aim>;

function ofFounding(aim: (founding: Founding) => Shot): Aim {
  return (point) => {
    if (point.opportunity.kind !== "investment") return MISS;
    const gathered = gather(point, point.opportunity);
    return gathered === undefined ? MISS : merge(gathered.shot, aim(gathered.founding));
  };
}

/** Founders whose capital together is just what the members must bring, shared as equally as can be. */
function equityAim({ policy, opportunity, founders, steps }: Founding): Shot {
  const { required, memberShare } = opportunity.capital;
  const together = ceilBp(policy.capital.memberCapitalShare, required) + steps;
  const most = productOver([policy.capital.maxShare, required], 10_000);
  const each = Math.floor(together / founders.length);
  const largest = each + (together % founders.length);
  if (each < 1 || largest > most) return MISS;
  const share = { min: Math.min(memberShare.min, each), max: Math.max(memberShare.min, largest) };
  return {
    seekers: founders.map((seeker, place) =>
      withCapacities(seeker, { capital: place === 0 ? largest : each }),
    ),
    opportunity: { ...opportunity, capital: { ...opportunity.capital, memberShare: share } },
  };
}

/** Founders of whom just as many count for a row as it asks, or as it allows. */
function rowAim(founding: Founding, row: Composition): Shot {
  const { founders, steps } = founding;
  if (row.kind === "family") return familyAim(founders, row.max + steps);
  const counted = Math.ceil((row.minShare * founders.length) / 10_000) + steps;
  if (row.kind === "local") return localAim(founding, counted);
  return {
    seekers: founders.map((seeker, place) => {
      const others = (seeker.groups ?? []).filter((group) => group !== row.group);
      return { ...seeker, groups: place < counted ? [...others, row.group] : others };
    }),
  };
}

function familyAim(founders: readonly Seeker[], size: number): Shot {
  return {
    seekers: founders.map((seeker, place) => {
      const next = founders[place + 1];
      const relatives = next !== undefined && place + 1 < size ? [next.id] : [];
      return { ...seeker, relatives };
    }),
  };
}

function localAim({ dataset, opportunity, founders }: Founding, counted: number): Shot {
  const elsewhere = dataset.regions.find(({ id }) => id !== opportunity.region);
  if (elsewhere === undefined) return MISS;
  return {
    seekers: founders.map((seeker, place) => ({
      ...withCapacities(seeker, { relocates: true }),
      region: place < counted ? opportunity.region : elsewhere.id,
    })),
  };
}
