#include "value-classes.h"

#include <string.h>

#define MOST_CLASSES 255
#define SLOTS 4096

static int byValue(const void *one, const void *other) {
  double a = *(const double *)one, b = *(const double *)other;
  return (a > b) - (a < b);
}

// the different values if they are few: returns how many, or −1
static int fewValues(const double *column, int count, double *values) {
  double *slots = room(SLOTS, sizeof *slots);
  bool *isTaken = room(SLOTS, sizeof *isTaken);
  int found = 0;
  for (int at = 0; at < count && found >= 0; at++) {
    u64 bits;
    memcpy(&bits, &column[at], sizeof bits);
    size_t slot = (bits * 0x9E3779B97F4A7C15u) >> 52;
    while (isTaken[slot] && slots[slot] != column[at]) slot = (slot + 1) % SLOTS;
    if (isTaken[slot]) continue;
    if (found == MOST_CLASSES) {
      found = -1;
    } else {
      isTaken[slot] = true;
      slots[slot] = values[found++] = column[at];
    }
  }
  free(slots);
  free(isTaken);
  return found;
}

static int distinct(const double *column, int count, double *values) {
  memcpy(values, column, (size_t)count * sizeof *values);
  qsort(values, (size_t)count, sizeof *values, byValue);
  int kept = 0;
  for (int at = 0; at < count; at++) {
    if (kept == 0 || values[kept - 1] != values[at]) values[kept++] = values[at];
  }
  return kept;
}

ValueClasses classifyValues(const double *column, int count, bool isLargestBest) {
  ValueClasses classes = {.isExact = true, .isLargestBest = isLargestBest};
  classes.count = fewValues(column, count, classes.best);
  if (classes.count >= 0) {
    qsort(classes.best, (size_t)classes.count, sizeof(double), byValue);
    return classes;
  }
  double *values = room((size_t)count, sizeof *values);
  i64 others = distinct(column, count, values) - 1;
  classes.isExact = false;
  classes.best[0] = values[0];
  classes.count = 1;
  for (int part = 0; part < MOST_CLASSES - 1; part++) {
    i64 from = 1 + others * part / (MOST_CLASSES - 1), to = 1 + others * (part + 1) / (MOST_CLASSES - 1);
    if (from < to) classes.best[classes.count++] = isLargestBest ? values[to - 1] : values[from];
  }
  free(values);
  return classes;
}

u8 classOf(const ValueClasses *classes, double value) {
  int low = 0, high = classes->count - 1;
  while (low < high) {
    int middle = classes->isLargestBest ? (low + high) / 2 : (low + high + 1) / 2;
    bool isBelow = classes->isLargestBest ? classes->best[middle] < value
                                          : classes->best[middle] <= value;
    if (classes->isLargestBest) {
      if (isBelow) low = middle + 1;
      else high = middle;
    } else {
      if (isBelow) low = middle;
      else high = middle - 1;
    }
  }
  return (u8)low;
}
