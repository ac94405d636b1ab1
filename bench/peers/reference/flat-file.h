// the flat tables in memory: the arrays of flat-layout.ts as write-flat-tables.ts writes them
#ifndef FLAT_FILE_H
#define FLAT_FILE_H

#include "whole.h"

#define FLAT_ARRAYS(ARRAY) \
  ARRAY(policy, double) \
  ARRAY(specificity, i32) \
  ARRAY(similarStart, i32) \
  ARRAY(similarHeld, i32) \
  ARRAY(similarBp, i32) \
  ARRAY(km, double) \
  ARRAY(credit, u16) \
  ARRAY(sectorMatch, u8) \
  ARRAY(lottery, u32) \
  ARRAY(region, i32) \
  ARRAY(travelKm, double) \
  ARRAY(relocates, u8) \
  ARRAY(capital, double) \
  ARRAY(hours, u8) \
  ARRAY(income, double) \
  ARRAY(education, i8) \
  ARRAY(priority, i32) \
  ARRAY(admittedEmployment, u8) \
  ARRAY(admittedInvestment, u8) \
  ARRAY(skillStart, i32) \
  ARRAY(skill, i32) \
  ARRAY(level, u8) \
  ARRAY(experienceKnown, u8) \
  ARRAY(experienceStart, i32) \
  ARRAY(occupation, i32) \
  ARRAY(months, double) \
  ARRAY(sectorStart, i32) \
  ARRAY(sector, i32) \
  ARRAY(licencesKnown, u8) \
  ARRAY(licenceStart, i32) \
  ARRAY(licence, i32) \
  ARRAY(refusesStart, i32) \
  ARRAY(refuses, i32) \
  ARRAY(membershipStart, i32) \
  ARRAY(membershipType, i32) \
  ARRAY(membershipSector, i32) \
  ARRAY(opportunity, i32) \
  ARRAY(opportunityLottery, u32) \
  ARRAY(opportunityRegion, i32) \
  ARRAY(investment, u8) \
  ARRAY(cooperative, i32) \
  ARRAY(opportunitySector, i32) \
  ARRAY(roleHours, u8) \
  ARRAY(roleIncome, double) \
  ARRAY(minShare, double) \
  ARRAY(maxShare, double) \
  ARRAY(roleEducation, i8) \
  ARRAY(educationRequired, u8) \
  ARRAY(roleOccupation, i32) \
  ARRAY(roleMonths, double) \
  ARRAY(monthsRequired, u8) \
  ARRAY(roleLicence, i32) \
  ARRAY(requirementStart, i32) \
  ARRAY(requirementSkill, i32) \
  ARRAY(requirementLevel, u8) \
  ARRAY(requirementWeight, i32) \
  ARRAY(requirementEssential, u8) \
  ARRAY(forbidOpportunity, i32) \
  ARRAY(forbidSeeker, i32)

// the numbers of `policy`, by place
#define POLICY_NUMBERS(NUMBER) \
  NUMBER(fitSkills) \
  NUMBER(fitExperience) \
  NUMBER(fitEducation) \
  NUMBER(fitCapital) \
  NUMBER(appealUse) \
  NUMBER(appealDistance) \
  NUMBER(appealIncome) \
  NUMBER(appealPreference) \
  NUMBER(appealHours) \
  NUMBER(balance) \
  NUMBER(unknownScore) \
  NUMBER(unknownExcludes) \
  NUMBER(atLimit) \
  NUMBER(relocation) \
  NUMBER(minFit) \
  NUMBER(essentialFit) \
  NUMBER(minHoursShare) \
  NUMBER(minIncomeShare) \
  NUMBER(levels)

typedef struct {
#define DECLARE(name) i64 name;
  POLICY_NUMBERS(DECLARE)
#undef DECLARE
} Policy;

typedef struct {
#define DECLARE(name, type) \
  const type *name; \
  size_t name##Length;
  FLAT_ARRAYS(DECLARE)
#undef DECLARE
  Policy numbers;
  int seekerCount, skillCount, roleCount, regionCount;
  // row lengths of `credit` and `sectorMatch`
  int heldOccupationCount, heldSectorCount;
} Flat;

// maps a file; ends the program where it is none of this layout
Flat openFlatFile(const char *path);

// the criterion `distance` between `km` (−1 unknown) and a home; −1 where the rule `reach` bars
i64 distanceValue(const Policy *policy, i64 km, i64 travelKm, bool relocates);

#endif
