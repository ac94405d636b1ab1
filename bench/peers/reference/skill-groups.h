// held skills in groups that asked skills share: `{ h | sim(h, r) ≥ v }` is mostly the same set for all
// siblings of `r`, so the holders of a group are merged once for all of them
#ifndef SKILL_GROUPS_H
#define SKILL_GROUPS_H

#include "flat-file.h"

// what serves an asked skill with `bp`: a group (with all that serves better), or one skill
typedef struct {
  int bp;
  bool isGroup;
  u32 index;
} Service;

typedef struct {
  u32 groupCount;
  // CSR by group: serving skills, renumbered
  u32 *memberStart, *members;
  // CSR by asked skill
  u32 *serviceStart;
  Service *services;
} SkillGroups;

SkillGroups groupSkills(const Flat *flat, const int *servingSkill);

#endif
