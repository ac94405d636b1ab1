#include "seating.h"

#include <math.h>
#include <string.h>

#include "alike.h"
#include "seat-order.h"
#include "tuning.h"

static bool *findTakers(const Flat *flat) {
  bool *takesPart = room((size_t)flat->seekerCount, sizeof *takesPart);
  for (int seeker = 0; seeker < flat->seekerCount; seeker++) {
    takesPart[seeker] = (flat->admittedEmployment[seeker] | flat->admittedInvestment[seeker]) != 0;
  }
  return takesPart;
}

static bool *findNamed(const Flat *flat) {
  bool *isNamed = room((size_t)flat->seekerCount, sizeof *isNamed);
  for (int seeker = 0; seeker < flat->seekerCount; seeker++) {
    isNamed[seeker] = flat->refusesStart[seeker] < flat->refusesStart[seeker + 1] ||
                      flat->membershipStart[seeker] < flat->membershipStart[seeker + 1];
  }
  for (size_t at = 0; at < flat->forbidSeekerLength; at++) isNamed[flat->forbidSeeker[at]] = true;
  return isNamed;
}

static void addTile(Seating *seating, size_t *capacity, Tile tile) {
  seating->tiles = grow(seating->tiles, (size_t)seating->tileCount, capacity, sizeof(Tile));
  seating->tiles[seating->tileCount++] = tile;
}

// cuts seats `first…end`, alike but for what `tile` says, into tiles of about the same size
static void addTiles(Seating *seating, size_t *capacity, int first, int end, Tile tile) {
  int parts = (end - first + TILE_SEATS - 1) / TILE_SEATS;
  for (int part = 0; part < parts; part++) {
    i64 from = first + (i64)(end - first) * part / parts;
    i64 to = first + (i64)(end - first) * (part + 1) / parts;
    tile.first = (int)from;
    tile.count = (int)(to - from);
    addTile(seating, capacity, tile);
  }
}

static void cutTiles(const Flat *flat, const SeatOrder *order, Seating *seating) {
  const Neighbourhoods *places = &seating->places;
  size_t capacity = 0;
  for (int first = 0; first < order->firstAnywhere;) {
    int group = places->groupOf[order->seekers[first]], end = first;
    while (end < order->firstAnywhere && places->groupOf[order->seekers[end]] == group) end++;
    const Group *here = &places->groups[group];
    Tile tile = {.cellStart = here->cellStart, .cellEnd = here->cellEnd, .area = here->area,
                 .isFar = here->isFar};
    addTiles(seating, &capacity, first, end, tile);
    first = end;
  }
  seating->firstAnywhere = seating->tileCount;
  Tile tile = {.isFar = true, .isAnywhere = true, .area = -1};
  tile.farDistance = flat->numbers.unknownScore;
  addTiles(seating, &capacity, order->firstAnywhere, order->firstRelocating, tile);
  tile.farDistance = flat->numbers.relocation;
  addTiles(seating, &capacity, order->firstRelocating, order->count, tile);
}

static void setExperience(const Flat *flat, int seeker, Seat *seat) {
  int first = flat->experienceStart[seeker], count = flat->experienceStart[seeker + 1] - first;
  if (flat->experienceKnown[seeker] != 0) seat->flags |= KNOWS_EXPERIENCE;
  if (count == 0) seat->flags |= NO_EXPERIENCE;
  bool isLong = count > 2 || flat->heldOccupationCount > UINT16_MAX;
  for (int at = 0; at < 2 && count > 0; at++) {
    int own = first + (at < count ? at : 0);
    isLong = isLong || flat->months[own] > UINT16_MAX;
    seat->occupations[at] = (u16)flat->occupation[own];
    seat->months[at] = at < count ? (u16)flat->months[own] : 0;
  }
  if (isLong) seat->flags |= LONG_EXPERIENCE;
}

static void setWishes(const Flat *flat, int seeker, Seat *seat) {
  int first = flat->sectorStart[seeker], count = flat->sectorStart[seeker + 1] - first;
  if (count == 0) return;
  seat->flags |= WISHES;
  if (count > 2 || flat->heldSectorCount > UINT16_MAX) seat->flags |= LONG_WISHES;
  seat->sectors[0] = (u16)flat->sector[first];
  seat->sectors[1] = (u16)flat->sector[first + (count > 1)];
}

static Seat makeSeat(const Flat *flat, const Seating *seating, int seeker) {
  Seat seat = {.seeker = (u32)seeker, .priority = flat->priority[seeker]};
  double travelKm = flat->travelKm[seeker];
  seat.travelKm = (float)travelKm;
  if (travelKm >= 1 << 24) {
    seat.flags |= LONG_TRAVEL;
    seat.travelKm = nextafterf(seat.travelKm, INFINITY);
  }
  seat.region = (u16)flat->region[seeker];
  if (flat->relocates[seeker] != 0) seat.flags |= RELOCATES;
  if (flat->admittedEmployment[seeker] != 0) seat.flags |= ADMITS_EMPLOYMENT;
  if (flat->admittedInvestment[seeker] != 0) seat.flags |= ADMITS_INVESTMENT;
  setExperience(flat, seeker, &seat);
  setWishes(flat, seeker, &seat);
  seat.hours = classOf(&seating->hours, flat->hours[seeker]);
  seat.education = (u8)(flat->education[seeker] + 1);
  seat.income = classOf(&seating->income, flat->income[seeker]);
  seat.capital = classOf(&seating->capital, flat->capital[seeker]);
  return seat;
}

static void fillSeats(const Flat *flat, const SeatOrder *order, Seating *seating) {
  size_t seekerCount = (size_t)flat->seekerCount, count = (size_t)order->count;
  bool *isNamed = findNamed(flat);
  // why: made in the order of the columns, then moved once
  Seat *bySeeker = room(seekerCount, sizeof *bySeeker);
  for (int seeker = 0; seeker < flat->seekerCount; seeker++) {
    bySeeker[seeker] = makeSeat(flat, seating, seeker);
    if (isNamed[seeker]) bySeeker[seeker].flags |= IS_NAMED;
  }
  seating->seats = room(count, sizeof(Seat));
  seating->lottery = room(count, sizeof(u32));
  for (size_t at = 0; at < count; at++) {
    seating->seats[at] = bySeeker[order->seekers[at]];
    seating->lottery[at] = flat->lottery[order->seekers[at]];
  }
  free(bySeeker);
  free(isNamed);
}

// marks whoever is alike the one before in the same tile, and gathers what a tile has in common
static void describeTile(const Flat *flat, Seating *seating, Tile *tile) {
  Seat *seats = seating->seats + tile->first;
  const u16 *classOfSeeker = seating->experience.of;
  tile->topPriority = INT32_MIN;
  tile->runStart = room((size_t)seating->experience.count + 1, sizeof(int));
  tile->runClass = room((size_t)seating->experience.count + 1, sizeof(u16));
  for (int at = 0; at < tile->count; at++) {
    Seat *seat = &seats[at];
    u16 class = classOfSeeker[seat->seeker];
    if (seat->priority > tile->topPriority) tile->topPriority = seat->priority;
    if (tile->runCount == 0 || tile->runClass[tile->runCount - 1] != class) {
      tile->runStart[tile->runCount] = at;
      tile->runClass[tile->runCount++] = class;
    }
    if (at == 0 || (seat->flags | seats[at - 1].flags) & IS_NAMED) continue;
    if (areAlike(flat, (int)seat->seeker, (int)seats[at - 1].seeker)) seat->flags |= IS_ALIKE;
  }
  tile->runStart[tile->runCount] = tile->count;
}

static void numberSkills(const Flat *flat, Seating *seating) {
  seating->servingSkill = room((size_t)flat->skillCount, sizeof(int));
  for (size_t at = 0; at < flat->similarHeldLength; at++) seating->servingSkill[flat->similarHeld[at]] = 1;
  for (int skill = 0; skill < flat->skillCount; skill++) {
    int *number = &seating->servingSkill[skill];
    *number = *number == 1 ? seating->servingSkillCount++ : -1;
  }
}

static void fillSkills(const Flat *flat, Seating *seating) {
  size_t most = 0, count = 0;
  for (int at = 0; at < seating->count; at++) {
    u32 seeker = seating->seats[at].seeker;
    most += (size_t)(flat->skillStart[seeker + 1] - flat->skillStart[seeker]);
  }
  seating->held = room(most + 1, sizeof(u32));
  seating->heldStart = room((size_t)seating->count + 1, sizeof(u32));
  seating->useTotal = room((size_t)seating->count, sizeof(i64));
  for (int at = 0; at < seating->count; at++) {
    u32 seeker = seating->seats[at].seeker;
    seating->heldStart[at] = (u32)count;
    for (int own = flat->skillStart[seeker]; own < flat->skillStart[seeker + 1]; own++) {
      int skill = flat->skill[own], number = seating->servingSkill[skill];
      seating->useTotal[at] += (i64)flat->specificity[skill] * flat->level[own];
      if (number >= 0) seating->held[count++] = (u32)number << 8 | flat->level[own];
    }
  }
  seating->heldStart[seating->count] = (u32)count;
}

Seating seatSeekers(const Flat *flat) {
  Seating seating = {0};
  bool *takesPart = findTakers(flat);
  double *hours = room((size_t)flat->seekerCount, sizeof *hours);
  for (int seeker = 0; seeker < flat->seekerCount; seeker++) hours[seeker] = flat->hours[seeker];
  seating.hours = classifyValues(hours, flat->seekerCount, false);
  seating.income = classifyValues(flat->income, flat->seekerCount, false);
  seating.capital = classifyValues(flat->capital, flat->seekerCount, true);
  seating.places = groupSeekers(flat, takesPart);
  seating.experience = classifyExperience(flat);
  SeatOrder order = orderSeats(flat, &seating.places, seating.experience.of, takesPart);
  seating.count = order.count;
  cutTiles(flat, &order, &seating);
  fillSeats(flat, &order, &seating);
  for (int tile = 0; tile < seating.tileCount; tile++) {
    describeTile(flat, &seating, &seating.tiles[tile]);
  }
  numberSkills(flat, &seating);
  fillSkills(flat, &seating);
  free(hours);
  free(takesPart);
  free(order.seekers);
  return seating;
}
