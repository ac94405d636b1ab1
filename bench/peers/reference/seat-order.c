#include "seat-order.h"

#include <string.h>

#include "alike.h"
#include "tuning.h"

#define DIGITS 65536

typedef struct {
  u32 *order, *spare;
  size_t count;
} Sorting;

// one stable counting sort by 16 bits of `keys`
static void sortByDigit(Sorting *sorting, const u32 *keys, int shift) {
  u32 *start = room(DIGITS + 1, sizeof *start);
  for (size_t at = 0; at < sorting->count; at++) {
    start[((keys[sorting->order[at]] >> shift) & (DIGITS - 1)) + 1]++;
  }
  for (int digit = 0; digit < DIGITS; digit++) start[digit + 1] += start[digit];
  for (size_t at = 0; at < sorting->count; at++) {
    u32 item = sorting->order[at];
    sorting->spare[start[(keys[item] >> shift) & (DIGITS - 1)]++] = item;
  }
  free(start);
  u32 *sorted = sorting->spare;
  sorting->spare = sorting->order;
  sorting->order = sorted;
}

static void sortBy(Sorting *sorting, const u32 *keys) {
  sortByDigit(sorting, keys, 0);
  sortByDigit(sorting, keys, 16);
}

// gives those of far groups a second seat, if there are many such groups
static void addAnywhere(const Flat *flat, const Neighbourhoods *places, const Sorting *byClass,
                        SeatOrder *order) {
  int farGroups = 0;
  for (int group = 0; group < places->groupCount; group++) farGroups += places->groups[group].isFar;
  order->firstAnywhere = order->firstRelocating = order->count;
  if (farGroups < MANY_FAR_GROUPS) return;
  for (int relocates = 0; relocates < 2; relocates++) {
    order->firstRelocating = order->count;
    for (size_t at = 0; at < byClass->count; at++) {
      u32 seeker = byClass->order[at];
      if (!places->groups[places->groupOf[seeker]].isFar) continue;
      if (flat->relocates[seeker] == relocates) order->seekers[order->count++] = seeker;
    }
  }
}

SeatOrder orderSeats(const Flat *flat, const Neighbourhoods *places, const u16 *experienceOf,
                     const bool *takesPart) {
  size_t seekerCount = (size_t)flat->seekerCount;
  Sorting sorting = {.order = room(seekerCount, 4), .spare = room(seekerCount, 4)};
  u32 *keys = room(seekerCount, sizeof *keys);
  for (u32 seeker = 0; seeker < seekerCount; seeker++) {
    if (!takesPart[seeker]) continue;
    sorting.order[sorting.count++] = seeker;
    keys[seeker] = fingerprintOf(flat, (int)seeker);
  }
  sortBy(&sorting, flat->lottery);
  sortBy(&sorting, keys);
  for (u32 seeker = 0; seeker < seekerCount; seeker++) keys[seeker] = experienceOf[seeker];
  sortByDigit(&sorting, keys, 0);
  Sorting byClass = {.order = room(sorting.count, 4), .count = sorting.count};
  memcpy(byClass.order, sorting.order, sorting.count * sizeof(u32));
  for (u32 seeker = 0; seeker < seekerCount; seeker++) keys[seeker] = (u32)places->groupOf[seeker];
  sortBy(&sorting, keys);
  SeatOrder order = {.seekers = room(2 * sorting.count, 4), .count = (int)sorting.count};
  memcpy(order.seekers, sorting.order, sorting.count * sizeof(u32));
  addAnywhere(flat, places, &byClass, &order);
  free(sorting.order);
  free(sorting.spare);
  free(byClass.order);
  free(keys);
  return order;
}
