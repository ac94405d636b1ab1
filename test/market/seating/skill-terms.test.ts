import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMarket } from "../../../src/market/create-market";
import type { Market } from "../../../src/market/market";
import { compileTerms, type SkillTerms } from "../../../src/market/seating/skill-terms";
import { marketArbitrary } from "../../../src/testing/arbitraries/market-arbitrary";

const termsOf = ({ columns }: Market): SkillTerms =>
  compileTerms(columns.roles, columns.specificity.length, columns.levels);

/** What somebody's best step brings, given the best class of level by term. */
function bestStep(terms: SkillTerms, recipe: number, held: ReadonlyMap<number, number>): number {
  let best = 0;
  for (let step = terms.stepStart[recipe]!; step < terms.stepStart[recipe + 1]!; step++) {
    const level = held.get(terms.stepTerm[step]!);
    const isIn =
      level !== undefined && level >= terms.stepFrom[step]! && level < terms.stepTo[step]!;
    if (isIn) best = Math.max(best, terms.stepFit[step]!);
  }
  return best;
}

/** By term the best class of level that a seeker holds it with. */
function termsHeld(market: Market, terms: SkillTerms, seeker: number): Map<number, number> {
  const { skillStart, skills, levels } = market.seekers;
  const held = new Map<number, number>();
  for (let at = skillStart[seeker]!; at < skillStart[seeker + 1]!; at++) {
    const term = terms.ofSkill[skills[at]!]!;
    if (term < 0) continue;
    const own = [term];
    for (let set = terms.setStart[term]!; set < terms.setStart[term + 1]!; set++) {
      own.push(terms.skillCount + terms.sets[set]!);
    }
    const level = terms.classes.of[levels[at]!]!;
    for (const one of own) held.set(one, Math.max(held.get(one) ?? -1, level));
  }
  return held;
}

describe("the recipes of requirements", () => {
  it("bring the fit of the best held skill, on scales of up to eight levels", () => {
    let served = 0;
    fc.assert(
      fc.property(marketArbitrary(), ({ dataset, policy }) => {
        const market = createMarket(dataset, policy);
        const { levels } = market.skills;
        fc.pre(levels <= 8);
        const terms = termsOf(market);
        market.roles.forEach(({ role }) => {
          for (const { skill, level } of role.skills) {
            const asked = market.skills.indexOf(skill);
            const recipe = terms.recipeOf[asked * (levels + 1) + level]!;
            dataset.seekers.forEach(({ id, skills }) => {
              const fits = skills.map((held) => {
                const similarity = market.skills.similarity(
                  market.skills.indexOf(held.skill),
                  asked,
                );
                return Math.floor((similarity * Math.min(held.level, level)) / level);
              });
              const best = Math.max(0, ...fits);
              const held = termsHeld(market, terms, market.seekerIndex(id));
              expect(bestStep(terms, recipe, held)).toBe(best);
              served += Number(best > 0);
            });
          }
        });
      }),
      { numRuns: 300, seed: 1389 },
    );
    expect(served).toBeGreaterThan(100);
  });
});
