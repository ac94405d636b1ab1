import { CLAUSES, pickClauses } from "../../market/market-clauses";
import { FACTS } from "../../market/pack-facts";
import type { RoleColumns, RoleFacts } from "../../market/role-columns";
import type { SeekerColumns, SeekerFacts } from "../../market/seeker-columns";
import { orderSeekers } from "../../market/seeker-order";
import type { PinnedPairs, SharedMarket } from "../share-market";
import { type Items, pickItems, pickRows } from "./pick-rows";

/**
 * A market with only some of its roles, by index ascending; what a pair is worth stays. Linear in what
 * these roles ask.
 */
export function withRoles(market: SharedMarket, chosen: Int32Array): SharedMarket {
  const { roles, pins, [CLAUSES]: clauses } = market;
  const requirements = pickRows(roles.requirementStart, chosen);
  const serving = pickRows(roles.servingStart, chosen);
  const served = pickRows(roles.servedStart, serving.places);
  return {
    ...market,
    roles: {
      ...roles,
      ...pickRoleFacts(roles, chosen),
      count: chosen.length,
      requirementStart: requirements.start,
      requirementSkill: pickItems(roles.requirementSkill, requirements.places),
      requirementLevel: pickItems(roles.requirementLevel, requirements.places),
      requirementWeight: pickItems(roles.requirementWeight, requirements.places),
      requirementEssential: pickItems(roles.requirementEssential, requirements.places),
      servingStart: serving.start,
      servingSkill: pickItems(roles.servingSkill, serving.places),
      servedStart: served.start,
      servedRequirement: pickItems(roles.servedRequirement, served.places),
      servedSimilarity: pickItems(roles.servedSimilarity, served.places),
    },
    pins: pickPins(pins, "roles", placesOf(chosen, roles.count)),
    ...(clauses && { [CLAUSES]: pickClauses(clauses, { roles: chosen }) }),
  };
}

/** A market with only some of its seekers, by index ascending; as `withRoles`. */
export function withSeekers(market: SharedMarket, chosen: Int32Array): SharedMarket {
  const { seating: _seating, ...rest } = market;
  const { roles, pins, distances, policy, [CLAUSES]: clauses } = rest;
  const described = pickSeekers(market.seekers, chosen);
  const order = orderSeekers(described, distances.count, policy);
  const barred = pickRows(roles.barredStart, chosen);
  const places = placesOf(chosen, market.seekers.count);
  const placesIn = (seekers: Int32Array): Int32Array =>
    seekers.map((seeker) => places[seeker]!).filter((place) => place >= 0);
  return {
    ...rest,
    seekers: {
      ...{ count: chosen.length, ...described, ...order },
      // as in the whole market, nobody is alike to a clause
      ...(clauses && { alike: new Uint8Array(chosen.length) }),
    },
    roles: {
      ...roles,
      barredStart: barred.start,
      barred: pickItems(roles.barred, barred.places),
      licensed: roles.licensed.map(placesIn),
    },
    pins: pickPins(pins, "seekers", places),
    ...(clauses && { [CLAUSES]: pickClauses(clauses, { seekers: chosen }) }),
  };
}

function pickRoleFacts(roles: RoleColumns, chosen: Int32Array): RoleFacts {
  const pick = <Kind extends Items>(items: Kind): Kind => pickItems(items, chosen);
  return {
    opportunity: pick(roles.opportunity),
    lottery: pick(roles.lottery),
    region: pick(roles.region),
    kind: pick(roles.kind),
    hours: pick(roles.hours),
    minHours: pick(roles.minHours),
    income: pick(roles.income),
    maxIncome: pick(roles.maxIncome),
    minShare: pick(roles.minShare),
    maxShare: pick(roles.maxShare),
    education: pick(roles.education),
    minEducation: pick(roles.minEducation),
    months: pick(roles.months),
    occupation: pick(roles.occupation),
    monthsRequired: pick(roles.monthsRequired),
    sector: pick(roles.sector),
    licence: pick(roles.licence),
    totalWeight: pick(roles.totalWeight),
  };
}

function pickSeekers(seekers: SeekerColumns, chosen: Int32Array) {
  const facts = FACTS.map((fact) => [fact, pickItems(seekers[fact], chosen)]);
  const held = pickRows(seekers.skillStart, chosen);
  const experience = pickRows(seekers.experienceStart, chosen);
  const wished = pickRows(seekers.sectorStart, chosen);
  return {
    ...(Object.fromEntries(facts) as unknown as SeekerFacts),
    skillStart: held.start,
    skills: pickItems(seekers.skills, held.places),
    levels: pickItems(seekers.levels, held.places),
    experienceStart: experience.start,
    occupations: pickItems(seekers.occupations, experience.places),
    months: pickItems(seekers.months, experience.places),
    sectorStart: wished.start,
    sectors: pickItems(seekers.sectors, wished.places),
  };
}

/** By index its place among the chosen, or −1. */
function placesOf(chosen: Int32Array, count: number): Int32Array {
  const places = new Int32Array(count).fill(-1);
  chosen.forEach((index, place) => {
    places[index] = place;
  });
  return places;
}

/** The pinned pairs of which one side is chosen, with its place. */
function pickPins(pins: PinnedPairs, side: "seekers" | "roles", places: Int32Array): PinnedPairs {
  const kept = Int32Array.from(pins[side].keys()).filter((at) => places[pins[side][at]!]! >= 0);
  const picked = {
    seekers: pickItems(pins.seekers, kept),
    roles: pickItems(pins.roles, kept),
    values: pickItems(pins.values, kept),
  };
  return { ...picked, [side]: picked[side].map((index) => places[index]!) };
}
