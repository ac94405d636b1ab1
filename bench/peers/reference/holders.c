#include "holders.h"

#include <string.h>

#include "skill-groups.h"
#include "tuning.h"

static void classifyLevels(const Flat *flat, Holders *holders) {
  int levels = (int)flat->numbers.levels;
  holders->levelCount = levels;
  holders->classCount = levels < LEVEL_CLASSES ? levels : LEVEL_CLASSES;
  holders->classOf = room((size_t)levels + 1, sizeof(u8));
  holders->topOf = room((size_t)holders->classCount, sizeof(u8));
  for (int level = 1; level <= levels; level++) {
    int class = (level * holders->classCount + levels - 1) / levels - 1;
    holders->classOf[level] = (u8)class;
    holders->topOf[class] = (u8)level;
  }
}

static int byFit(const void *one, const void *other) {
  const Step *a = one, *b = other;
  return (int)a->fit - (int)b->fit;
}

// the steps of one service: classes of level that fit the same are one
static void addSteps(Holders *holders, size_t *capacity, u32 term, int bp, int asked) {
  int fitOf[LEVEL_CLASSES];
  for (int class = 0; class < holders->classCount; class++) {
    int level = holders->topOf[class] < asked ? holders->topOf[class] : asked;
    fitOf[class] = bp * level / asked;
  }
  for (int low = 0, end; low < holders->classCount; low = end) {
    end = low + 1;
    while (end < holders->classCount && fitOf[end] == fitOf[low]) end++;
    if (fitOf[low] == 0) continue;
    holders->steps = grow(holders->steps, holders->stepCount, capacity, sizeof(Step));
    holders->steps[holders->stepCount++] =
        (Step){.term = term, .low = (u8)low, .end = (u8)end, .fit = (u16)fitOf[low]};
    holders->isUsed[term] = true;
  }
}

static void buildLadders(const Flat *flat, const SkillGroups *groups, u32 skillCount,
                         Holders *holders) {
  size_t width = (size_t)holders->levelCount + 1, capacity = 0;
  holders->ladders = room((size_t)flat->skillCount * width, sizeof(Ladder));
  for (size_t at = 0; at < flat->requirementSkillLength; at++) {
    int skill = flat->requirementSkill[at], asked = flat->requirementLevel[at];
    Ladder *ladder = &holders->ladders[(size_t)skill * width + (size_t)asked];
    if (ladder->end > 0) continue;
    ladder->first = (u32)holders->stepCount;
    for (u32 one = groups->serviceStart[skill]; one < groups->serviceStart[skill + 1]; one++) {
      const Service *service = &groups->services[one];
      u32 term = service->isGroup ? skillCount + service->index : service->index;
      addSteps(holders, &capacity, term, service->bp, asked);
    }
    ladder->end = (u32)holders->stepCount;
    qsort(holders->steps + ladder->first, ladder->end - ladder->first, sizeof(Step), byFit);
  }
}

// turns members by group into groups by member
static void turnGroups(const SkillGroups *groups, u32 skillCount, Holders *holders) {
  u32 size = groups->memberStart[groups->groupCount];
  holders->groupCount = groups->groupCount;
  holders->groupStart = room((size_t)skillCount + 2, sizeof(u32));
  holders->groups = room(size, sizeof(u32));
  u32 *next = holders->groupStart + 1;
  for (u32 at = 0; at < size; at++) next[groups->members[at] + 1]++;
  for (u32 skill = 1; skill <= skillCount; skill++) next[skill] += next[skill - 1];
  for (u32 group = 0; group < groups->groupCount; group++) {
    for (u32 at = groups->memberStart[group]; at < groups->memberStart[group + 1]; at++) {
      holders->groups[next[groups->members[at]]++] = group;
    }
  }
}

// scratch of one tile: the lists of every seat in turn
typedef struct {
  u32 *lists;
  size_t count, capacity;
  u32 *seatEnd;
  // by group: 1 + the best class of level so far; groups touched by the seat at hand
  u8 *best;
  u32 *touched;
} Gathering;

static inline void gather(Gathering *gathering, u32 *counts, u32 list) {
  gathering->lists =
      grow(gathering->lists, gathering->count, &gathering->capacity, sizeof(u32));
  gathering->lists[gathering->count++] = list;
  counts[list]++;
}

static void gatherSeat(const Holders *holders, const Seating *seating, int seat,
                       Gathering *gathering, u32 *counts) {
  u32 skillCount = (u32)seating->servingSkillCount, classCount = (u32)holders->classCount;
  u32 touchedCount = 0;
  for (u32 at = seating->heldStart[seat]; at < seating->heldStart[seat + 1]; at++) {
    u32 skill = seating->held[at] >> 8;
    u8 class = holders->classOf[seating->held[at] & 255];
    if (holders->isUsed[skill]) gather(gathering, counts, skill * classCount + class);
    for (u32 one = holders->groupStart[skill]; one < holders->groupStart[skill + 1]; one++) {
      u32 group = holders->groups[one];
      if (gathering->best[group] == 0) gathering->touched[touchedCount++] = group;
      if (class >= gathering->best[group]) gathering->best[group] = (u8)(class + 1);
    }
  }
  for (u32 at = 0; at < touchedCount; at++) {
    u32 group = gathering->touched[at];
    gather(gathering, counts, (skillCount + group) * classCount + gathering->best[group] - 1);
    gathering->best[group] = 0;
  }
}

// the postings of a tile; who is alike the seat before is found from there
static Postings postTile(const Holders *holders, const Seating *seating, const Tile *tile,
                         Gathering *gathering) {
  size_t listCount = (size_t)holders->termCount * (size_t)holders->classCount;
  u32 *start = room(listCount + 2, sizeof(u32));
  gathering->count = 0;
  for (int at = 0; at < tile->count; at++) {
    bool isPosted = (seating->seats[tile->first + at].flags & IS_ALIKE) == 0;
    if (isPosted) gatherSeat(holders, seating, tile->first + at, gathering, start + 2);
    gathering->seatEnd[at] = (u32)gathering->count;
  }
  for (size_t list = 2; list < listCount + 2; list++) start[list] += start[list - 1];
  u16 *offsets = room(gathering->count + 4, sizeof(u16));
  for (u32 at = 0, seat = 0; seat < (u32)tile->count; seat++) {
    for (; at < gathering->seatEnd[seat]; at++) offsets[start[gathering->lists[at] + 1]++] = (u16)seat;
  }
  return (Postings){.start = start, .offsets = offsets};
}

Holders postHolders(const Flat *flat, const Seating *seating) {
  Holders holders = {0};
  u32 skillCount = (u32)seating->servingSkillCount;
  SkillGroups groups = groupSkills(flat, seating->servingSkill);
  classifyLevels(flat, &holders);
  holders.termCount = skillCount + groups.groupCount;
  holders.isUsed = room(holders.termCount, sizeof(bool));
  buildLadders(flat, &groups, skillCount, &holders);
  turnGroups(&groups, skillCount, &holders);
  Gathering gathering = {.seatEnd = room(TILE_SEATS, sizeof(u32)),
                         .best = room(groups.groupCount, sizeof(u8)),
                         .touched = room(groups.groupCount, sizeof(u32))};
  holders.postings = room((size_t)seating->tileCount, sizeof(Postings));
  for (int tile = 0; tile < seating->tileCount; tile++) {
    holders.postings[tile] = postTile(&holders, seating, &seating->tiles[tile], &gathering);
  }
  free(gathering.lists);
  free(gathering.seatEnd);
  free(gathering.best);
  free(gathering.touched);
  free(groups.memberStart);
  free(groups.members);
  free(groups.serviceStart);
  free(groups.services);
  return holders;
}
