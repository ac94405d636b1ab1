import * as taavon from "taavon";
import * as solvers from "taavon/solvers";
import * as testing from "taavon/testing";
import { describe, expect, it } from "vitest";

describe("the public names", () => {
  it("of taavon change only on purpose", () => {
    expect(Object.keys(taavon).sort()).toMatchInlineSnapshot(`
      [
        "ESCO_NOTICE",
        "ESCO_STRENGTH",
        "TEXTS",
        "TaavonError",
        "applyChange",
        "assess",
        "createExplainer",
        "createMarket",
        "datasetJsonSchema",
        "describeReason",
        "escapeHtml",
        "explainOpportunity",
        "explainSeeker",
        "explainUnit",
        "formatDate",
        "formatInteger",
        "formatPercent",
        "formatRials",
        "formatRialsShort",
        "hashDataset",
        "hashPolicy",
        "namesOf",
        "occupationsFromEsco",
        "parseDataset",
        "parsePlan",
        "parsePolicy",
        "pickText",
        "planJsonSchema",
        "policyJsonSchema",
        "proposePlan",
        "proposePlanSteps",
        "roleFromOccupation",
        "shortlist",
        "shortlists",
        "summariseUnplaced",
        "taxonomyFromEsco",
        "textOf",
        "toPersianDigits",
        "verifyPlan",
        "zanjanPolicy",
      ]
    `);
  });

  it("of taavon/solvers change only on purpose", () => {
    expect(Object.keys(solvers).sort()).toMatchInlineSnapshot(`
      [
        "Bitset",
        "BoundedHeap",
        "NONE",
        "RoleAssignment",
        "SeededRandom",
        "createRoleCandidates",
        "deferAcceptance",
        "findBlockingPairs",
        "shareEqually",
        "solveTransportation",
        "solveWithLowerBounds",
        "sortCandidates",
      ]
    `);
  });

  it("of taavon/testing change only on purpose", () => {
    expect(Object.keys(testing).sort()).toMatchInlineSnapshot(`
      [
        "UNIT_LAWS",
        "bruteForcePlan",
        "datasetArbitrary",
        "laws",
        "marketArbitrary",
        "naiveAssessment",
        "naivePins",
        "opportunityArbitrary",
        "policyArbitrary",
        "regionsArbitrary",
        "seekerArbitrary",
        "taxonomyArbitrary",
        "worldArbitrary",
      ]
    `);
  });
});
