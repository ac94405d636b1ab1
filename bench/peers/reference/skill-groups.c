#include "skill-groups.h"
#include "tuning.h"

#include <string.h>

#define SLOTS (1u << 17)

typedef struct {
  SkillGroups found;
  size_t memberCapacity, startCapacity;
  // by hash: group + 1
  u32 *slots;
} Grouping;

// the group with the members that stand behind the last group; a new one if there is none
static u32 findGroup(Grouping *grouping, u32 size) {
  SkillGroups *found = &grouping->found;
  const u32 *members = found->members + found->memberStart[found->groupCount];
  u64 hash = 1469598103934665603u;
  for (u32 at = 0; at < size; at++) hash = (hash ^ members[at]) * 1099511628211u;
  for (size_t slot = (hash ^ hash >> 32) % SLOTS;; slot = (slot + 1) % SLOTS) {
    u32 group = grouping->slots[slot];
    if (group == 0) {
      if (found->groupCount > SLOTS / 2) die("too many groups of skills");
      found->memberStart =
          grow(found->memberStart, found->groupCount + 2u, &grouping->startCapacity, sizeof(u32));
      found->memberStart[found->groupCount + 1] = found->memberStart[found->groupCount] + size;
      grouping->slots[slot] = ++found->groupCount;
      return found->groupCount - 1;
    }
    u32 first = found->memberStart[group - 1];
    if (found->memberStart[group] - first != size) continue;
    if (memcmp(found->members + first, members, size * sizeof(u32)) == 0) return group - 1;
  }
}

// the group of all that serves an asked skill with `bp` or better
static u32 groupFrom(const Flat *flat, const int *servingSkill, Grouping *grouping, int asked, int bp) {
  SkillGroups *found = &grouping->found;
  u32 size = 0;
  for (int at = flat->similarStart[asked]; at < flat->similarStart[asked + 1]; at++) {
    if (flat->similarBp[at] < bp) continue;
    u32 place = found->memberStart[found->groupCount] + size++;
    found->members = grow(found->members, place, &grouping->memberCapacity, sizeof(u32));
    found->members[place] = (u32)servingSkill[flat->similarHeld[at]];
  }
  return findGroup(grouping, size);
}

// the services of an asked skill, one similarity after the other; returns how many
static u32 addServices(const Flat *flat, const int *servingSkill, Grouping *grouping, int asked) {
  int first = flat->similarStart[asked], end = flat->similarStart[asked + 1];
  Service *services = grouping->found.services + grouping->found.serviceStart[asked];
  u32 added = 0;
  for (int at = first; at < end; at++) {
    int bp = flat->similarBp[at], same = 0;
    bool isFirst = true;
    for (int other = first; other < end; other++) {
      if (flat->similarBp[other] != bp) continue;
      if (other < at) isFirst = false;
      same++;
    }
    if (same < GROUP_SKILLS) {
      u32 skill = (u32)servingSkill[flat->similarHeld[at]];
      services[added++] = (Service){.bp = bp, .index = skill};
    } else if (isFirst) {
      u32 group = groupFrom(flat, servingSkill, grouping, asked, bp);
      services[added++] = (Service){.bp = bp, .isGroup = true, .index = group};
    }
  }
  return added;
}

SkillGroups groupSkills(const Flat *flat, const int *servingSkill) {
  Grouping grouping = {.slots = room(SLOTS, sizeof(u32))};
  SkillGroups *found = &grouping.found;
  found->memberStart = grow(NULL, 0, &grouping.startCapacity, sizeof(u32));
  found->memberStart[0] = 0;
  found->serviceStart = room((size_t)flat->skillCount + 1, sizeof(u32));
  found->services = room(flat->similarHeldLength + 1, sizeof(Service));
  for (int asked = 0; asked < flat->skillCount; asked++) {
    u32 added = addServices(flat, servingSkill, &grouping, asked);
    found->serviceStart[asked + 1] = found->serviceStart[asked] + added;
  }
  free(grouping.slots);
  return *found;
}
