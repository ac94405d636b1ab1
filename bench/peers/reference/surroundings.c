#include "surroundings.h"

#include <math.h>

static int byNearness(const void *one, const void *other) {
  const Sight *a = one, *b = other;
  // why: `place` is 0 for the own area until the order is known
  if (a->place != b->place) return a->place - b->place;
  if (a->distance != b->distance) return a->distance > b->distance ? -1 : 1;
  return a->tile - b->tile;
}

// the best `distance` in a cell: what the one who goes farthest is within, others may move for
static i64 nearestInCell(const Policy *policy, const Cell *cell, i64 km) {
  i64 value = distanceValue(policy, km, cell->travelKm, cell->relocates);
  return cell->relocates && value < policy->relocation ? policy->relocation : value;
}

// the best `distance` in a tile
static i64 nearestIn(const Flat *flat, const Seating *seating, const Tile *tile, int site) {
  const double *km = flat->km + (size_t)site * (size_t)flat->regionCount;
  i64 nearest = -1;
  for (int at = tile->cellStart; at < tile->cellEnd; at++) {
    const Cell *cell = &seating->places.cells[at];
    i64 value = nearestInCell(&flat->numbers, cell, (i64)km[cell->region]);
    if (value > nearest) nearest = value;
  }
  return nearest;
}

// marks the far areas where somebody of a far group is within their own limit, not only willing to move
static void findLocal(const Flat *flat, const Seating *seating, int site, bool *isLocal) {
  const Neighbourhoods *places = &seating->places;
  const double *km = flat->km + (size_t)site * (size_t)flat->regionCount;
  for (int area = 0; area < places->farAreas.count; area++) isLocal[area] = false;
  for (int at = 0; at < places->cellCount; at++) {
    const Cell *cell = &places->cells[at];
    i64 away = (i64)km[cell->region];
    bool isWithin = away == 0 || (away > 0 && away <= cell->travelKm);
    if (cell->isFar && isWithin) isLocal[places->groups[cell->group].area] = true;
  }
}

// writes what a site sees; returns how many tiles
static size_t surveySite(const Flat *flat, const Seating *seating, int site, const bool *isLocal,
                         Sight *sights) {
  bool hasAnywhere = seating->firstAnywhere < seating->tileCount;
  const Neighbourhoods *places = &seating->places;
  size_t count = 0;
  for (int at = 0; at < seating->tileCount; at++) {
    const Tile *tile = &seating->tiles[at];
    // why: else those of a far tile are met in the tiles of the whole country
    if (hasAnywhere && tile->isFar && !tile->isAnywhere && !isLocal[tile->area]) continue;
    i64 distance = tile->isAnywhere ? tile->farDistance : nearestIn(flat, seating, tile, site);
    if (distance < 0) continue;
    const Areas *areas = tile->isFar ? &places->farAreas : &places->areas;
    bool isHome = !tile->isAnywhere && tile->area == areas->of[site];
    sights[count++] = (Sight){at, site, distance, isHome ? 0 : 1};
  }
  return count;
}

static void turnSights(const Seating *seating, size_t count, Surroundings *found) {
  found->ofTile = room(count, sizeof(Sight));
  found->tileStart = room((size_t)seating->tileCount + 2, sizeof(size_t));
  size_t *next = found->tileStart + 1;
  for (size_t at = 0; at < count; at++) next[found->ofRegion[at].tile + 1]++;
  for (int tile = 1; tile <= seating->tileCount; tile++) next[tile] += next[tile - 1];
  for (size_t at = 0; at < count; at++) {
    found->ofTile[next[found->ofRegion[at].tile]++] = found->ofRegion[at];
  }
}

static void measure(const Flat *flat, const Seating *seating, int site, const bool *isLocal,
                    Surroundings *found) {
  size_t row = (size_t)site * (size_t)flat->regionCount;
  for (int region = 0; region < flat->regionCount; region++) {
    double km = flat->km[row + (size_t)region];
    float least = km < 0 ? INFINITY : (float)km;
    if (km >= 0 && least > km) least = nextafterf(least, 0);
    int area = seating->places.farAreas.of[region];
    found->km[row + (size_t)region] = least;
    found->kmAnywhere[row + (size_t)region] = area >= 0 && isLocal[area] ? -2 : least;
  }
}

Surroundings surveySites(const Flat *flat, const Seating *seating) {
  const Neighbourhoods *places = &seating->places;
  Surroundings found = {0};
  size_t regionCount = (size_t)flat->regionCount, tileCount = (size_t)seating->tileCount;
  found.ofRegion = room((size_t)places->siteCount * tileCount, sizeof(Sight));
  found.regionStart = room(regionCount + 1, sizeof(size_t));
  found.km = room(regionCount * regionCount, sizeof(float));
  found.kmAnywhere = room(regionCount * regionCount, sizeof(float));
  bool *isLocal = room((size_t)places->farAreas.count, sizeof *isLocal);
  size_t count = 0;
  for (int region = 0, at = 0; region < flat->regionCount; region++) {
    found.regionStart[region] = count;
    if (at == places->siteCount || places->sites[at] != region) continue;
    at++;
    Sight *sights = found.ofRegion + count;
    findLocal(flat, seating, region, isLocal);
    size_t seen = surveySite(flat, seating, region, isLocal, sights);
    measure(flat, seating, region, isLocal, &found);
    qsort(sights, seen, sizeof(Sight), byNearness);
    for (size_t place = 0; place < seen; place++) sights[place].place = (int)place;
    count += seen;
  }
  found.regionStart[regionCount] = count;
  turnSights(seating, count, &found);
  free(isLocal);
  return found;
}

void freeSurroundings(Surroundings *surroundings) {
  free(surroundings->ofRegion);
  free(surroundings->ofTile);
  free(surroundings->regionStart);
  free(surroundings->tileStart);
  free(surroundings->km);
  free(surroundings->kmAnywhere);
}
