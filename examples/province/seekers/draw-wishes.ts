import { provinceOpportunities } from "../opportunities/province-opportunities";
import type { OccupationProfile } from "../profiles/occupation-profile";
import type { SeededRandom } from "../seeded-random";
import type { Seeker } from "./seeker-record";

const MILLION = 1_000_000;
const OTHER_SECTORS = ["A", "C", "47", "41", "49", "10", "55", "62", "85", "G"];
const OTHER_MEMBERSHIPS = [
  { cooperative: "multipurpose", sector: "K" },
  { cooperative: "housing", sector: "68" },
  { cooperative: "consumer", sector: "4711" },
];

/** Draws what someone expects; undefined where they say nothing. */
export function drawExpectations(
  random: SeededRandom,
  profile: OccupationProfile,
): Pick<Seeker, "expects"> {
  const [low, high] = profile.income;
  const income = Math.floor(random.between(low, high) / 5) * 5 * MILLION;
  const own = profile.sectors === "" ? [] : profile.sectors.split(" ");
  const sectors = random.chance(2200) ? [random.pick(OTHER_SECTORS)] : own;
  const refused = random.pick(provinceOpportunities).id;
  const kinds = drawKinds(random);
  const expects = {
    ...(random.chance(9000) && { monthlyIncome: income }),
    ...(random.chance(5500) && sectors.length > 0 && { sectors }),
    ...(kinds.length > 0 && { kinds }),
    ...(random.chance(200) && { refuses: [refused] }),
  };
  return Object.keys(expects).length > 0 ? { expects } : {};
}

/** Draws the legal standing; now and then nothing of it is known. */
export function drawStanding(
  random: SeededRandom,
  profile: OccupationProfile,
): Pick<Seeker, "standing"> {
  if (random.chance(200)) return {};
  const isUnclear = random.chance((profile.unclear ?? 3) * 100);
  const memberships = drawMemberships(random, profile);
  return {
    standing: {
      ...(random.chance(9550) && { citizen: !random.chance(150) }),
      ...(random.chance(9400) && { barred: random.chance(150) }),
      ...(isUnclear ? { clearRecord: false } : random.chance(8200) && { clearRecord: true }),
      ...(random.chance(9200) && { memberships }),
    },
  };
}

function drawKinds(random: SeededRandom): ("employment" | "investment")[] {
  const ticket = random.below(100);
  if (ticket < 24) return ["employment"];
  if (ticket < 32) return ["investment"];
  return ticket < 38 ? ["employment", "investment"] : [];
}

function drawMemberships(random: SeededRandom, profile: OccupationProfile) {
  const [sector] = profile.sectors.split(" ");
  if (sector !== undefined && sector !== "" && random.chance(350)) {
    return [{ cooperative: random.pick(["production", "production", "service"]), sector }];
  }
  return random.chance(700) ? [random.pick(OTHER_MEMBERSHIPS)] : [];
}
