// which tiles a region's roles can be of use to, and how far away everybody lives
#ifndef SURROUNDINGS_H
#define SURROUNDINGS_H

#include "seating.h"

// a tile as seen from a region, or the other way round
typedef struct {
  int tile, region;
  // the criterion `distance` of the nearest in the tile
  i64 distance;
  // the place in the region's order: its own area first, then as near as may be
  int place;
} Sight;

typedef struct {
  // by region: what it sees in its order, `start[region]…`; by tile: who sees it
  Sight *ofRegion, *ofTile;
  size_t *regionStart, *tileStart;
  // region × region: kilometres to a home, a float at most as large; infinite where unknown
  float *km;
  // the same for the tiles of the whole country: −2 where the home's own far tile is seen instead
  float *kmAnywhere;
} Surroundings;

Surroundings surveySites(const Flat *flat, const Seating *seating);

void freeSurroundings(Surroundings *surroundings);

#endif
