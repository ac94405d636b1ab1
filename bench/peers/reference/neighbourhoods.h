// seekers in groups that see roles from about as far away: by area, and by how far they go
#ifndef NEIGHBOURHOODS_H
#define NEIGHBOURHOODS_H

#include "value-classes.h"
#include "flat-file.h"

// seekers of one region who go equally far; `travelKm` is the farthest of a class, a bound
typedef struct {
  int region;
  i64 travelKm;
  bool relocates;
  // reaches nearly all regions that have roles
  bool isFar;
  i64 people;
  int group;
} Cell;

// regions close to each other
typedef struct {
  // by region, −1 where nobody lives
  int *of;
  int count;
} Areas;

typedef struct {
  int cellStart, cellEnd;
  // among `farAreas` if it is far, else among `areas`
  int area;
  bool isFar;
} Group;

typedef struct {
  // regions that have roles
  int *sites;
  int siteCount;
  // small ones for those who stay around, large ones for those who go far
  Areas areas, farAreas;
  // in group order; inside an area those who go farthest first
  Cell *cells;
  int cellCount;
  Group *groups;
  int groupCount;
  // by seeker
  int *groupOf;
} Neighbourhoods;

// groups the seekers that take part
Neighbourhoods groupSeekers(const Flat *flat, const bool *takesPart);

#endif
