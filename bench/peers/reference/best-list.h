// the best k of a stream in SPEC's order: value descending, lottery ascending, seeker ascending
#ifndef BEST_LIST_H
#define BEST_LIST_H

#include "whole.h"

typedef struct {
  i64 value;
  u32 lottery, seeker;
  i32 fit, appeal;
} Entry;

// a heap with the last of the kept on top
typedef struct {
  Entry *entries;
  int count, capacity;
} BestList;

static inline bool isAfter(const Entry *one, const Entry *other) {
  if (one->value != other->value) return one->value < other->value;
  if (one->lottery != other->lottery) return one->lottery > other->lottery;
  return one->seeker > other->seeker;
}

static inline bool isFull(const BestList *list) { return list->count == list->capacity; }

static inline void sinkEntry(BestList *list, Entry entry) {
  int at = 0;
  for (int child = 1; child < list->count; child = 2 * at + 1) {
    Entry *entries = list->entries;
    if (child + 1 < list->count && isAfter(&entries[child + 1], &entries[child])) child++;
    if (!isAfter(&entries[child], &entry)) break;
    entries[at] = entries[child];
    at = child;
  }
  list->entries[at] = entry;
}

// offers an entry and tells whether it was kept
static inline bool keepEntry(BestList *list, Entry entry) {
  Entry *entries = list->entries;
  if (list->capacity == 0) return false;
  if (isFull(list)) {
    if (isAfter(&entry, &entries[0])) return false;
    sinkEntry(list, entry);
    return true;
  }
  int at = list->count++;
  for (int parent; at > 0 && isAfter(&entry, &entries[parent = (at - 1) / 2]); at = parent) {
    entries[at] = entries[parent];
  }
  entries[at] = entry;
  return true;
}

// puts the entries in order, best first
static inline void sortEntries(BestList *list) {
  int count = list->count;
  while (list->count > 1) {
    Entry last = list->entries[--list->count], worst = list->entries[0];
    sinkEntry(list, last);
    list->entries[list->count] = worst;
  }
  list->count = count;
}

#endif
