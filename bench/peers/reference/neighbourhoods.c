#include "neighbourhoods.h"
#include "tuning.h"

#define NONE (-1)

// puts each region that has people into an area: the largest left, then those nearest to it
static Areas findAreas(const Flat *flat, const i64 *people, double radiusKm, i64 mostPeople) {
  int regionCount = flat->regionCount;
  Areas areas = {.of = room((size_t)regionCount, sizeof(int))};
  for (int region = 0; region < regionCount; region++) areas.of[region] = NONE;
  for (;;) {
    int centre = NONE;
    for (int region = 0; region < regionCount; region++) {
      if (areas.of[region] != NONE || people[region] == 0) continue;
      if (centre == NONE || people[region] > people[centre]) centre = region;
    }
    if (centre == NONE) return areas;
    const double *km = flat->km + (size_t)centre * (size_t)regionCount;
    i64 sum = people[centre];
    for (int next = centre; next != NONE;) {
      areas.of[next] = areas.count;
      next = NONE;
      for (int region = 0; region < regionCount; region++) {
        bool isFree = areas.of[region] == NONE && people[region] > 0;
        if (!isFree || km[region] < 0 || km[region] > radiusKm) continue;
        if (sum + people[region] > mostPeople) continue;
        if (next == NONE || km[region] < km[next]) next = region;
      }
      if (next != NONE) sum += people[next];
    }
    areas.count++;
  }
}

static bool isFar(const Flat *flat, const Neighbourhoods *found, const Cell *cell) {
  const double *km = flat->km + (size_t)cell->region * (size_t)flat->regionCount;
  int reached = 0;
  for (int at = 0; at < found->siteCount; at++) {
    i64 value =
        distanceValue(&flat->numbers, (i64)km[found->sites[at]], cell->travelKm, cell->relocates);
    reached += value >= 0;
  }
  return found->siteCount > 1 && reached * 10 >= found->siteCount * 9;
}

// makes the cells, in any order; writes each seeker's into `cellOf`
static void findCells(const Flat *flat, const bool *takesPart, Neighbourhoods *found, int *cellOf) {
  ValueClasses travel = classifyValues(flat->travelKm, flat->seekerCount, true);
  size_t width = 2 * (size_t)travel.count, capacity = 0;
  int *known = room((size_t)flat->regionCount * width, sizeof *known);
  for (int seeker = 0; seeker < flat->seekerCount; seeker++) {
    if (!takesPart[seeker]) continue;
    int class = classOf(&travel, flat->travelKm[seeker]);
    bool relocates = flat->relocates[seeker] != 0;
    int *cell = &known[(size_t)flat->region[seeker] * width + 2 * (size_t)class + relocates];
    if (*cell == 0) {
      found->cells = grow(found->cells, (size_t)found->cellCount, &capacity, sizeof(Cell));
      found->cells[found->cellCount++] = (Cell){
          .region = flat->region[seeker], .travelKm = (i64)travel.best[class], .relocates = relocates};
      *cell = found->cellCount;
    }
    cellOf[seeker] = *cell - 1;
    found->cells[*cell - 1].people++;
  }
  free(known);
}

typedef struct {
  Cell cell;
  int area;
  int place;
} SortedCell;

static int byGroup(const void *one, const void *other) {
  const SortedCell *a = one, *b = other;
  if (a->cell.isFar != b->cell.isFar) return a->cell.isFar - b->cell.isFar;
  if (a->area != b->area) return a->area - b->area;
  if (a->cell.travelKm != b->cell.travelKm) return a->cell.travelKm > b->cell.travelKm ? -1 : 1;
  return a->place - b->place;
}

// cuts the sorted cells into groups; writes the place of each cell into `placeOf`
static void cutGroups(const SortedCell *sorted, Neighbourhoods *found, int *placeOf) {
  found->groups = room((size_t)found->cellCount, sizeof(Group));
  i64 people = 0;
  for (int at = 0; at < found->cellCount; at++) {
    const SortedCell *here = &sorted[at], *before = at == 0 ? NULL : &sorted[at - 1];
    bool isNew = before == NULL || before->cell.isFar != here->cell.isFar ||
                 before->area != here->area ||
                 (people >= GROUP_PEOPLE && before->cell.travelKm != here->cell.travelKm);
    if (isNew) {
      found->groups[found->groupCount++] =
          (Group){.cellStart = at, .area = here->area, .isFar = here->cell.isFar};
      people = 0;
    }
    people += here->cell.people;
    found->groups[found->groupCount - 1].cellEnd = at + 1;
    found->cells[at] = here->cell;
    found->cells[at].group = found->groupCount - 1;
    placeOf[here->place] = at;
  }
}

Neighbourhoods groupSeekers(const Flat *flat, const bool *takesPart) {
  Neighbourhoods found = {0};
  size_t seekerCount = (size_t)flat->seekerCount, regionCount = (size_t)flat->regionCount;
  bool *isSite = room(regionCount, sizeof *isSite);
  for (int role = 0; role < flat->roleCount; role++) isSite[flat->opportunityRegion[role]] = true;
  found.sites = room(regionCount, sizeof(int));
  for (int region = 0; region < flat->regionCount; region++) {
    if (isSite[region]) found.sites[found.siteCount++] = region;
  }
  int *cellOf = room(seekerCount, sizeof *cellOf);
  findCells(flat, takesPart, &found, cellOf);
  i64 *people = room(regionCount, sizeof *people);
  for (int at = 0; at < found.cellCount; at++) people[found.cells[at].region] += found.cells[at].people;
  found.areas = findAreas(flat, people, AREA_KM, AREA_PEOPLE);
  found.farAreas = findAreas(flat, people, FAR_AREA_KM, FAR_AREA_PEOPLE);
  SortedCell *sorted = room((size_t)found.cellCount, sizeof *sorted);
  for (int at = 0; at < found.cellCount; at++) {
    Cell *cell = &found.cells[at];
    cell->isFar = isFar(flat, &found, cell);
    const Areas *areas = cell->isFar ? &found.farAreas : &found.areas;
    sorted[at] = (SortedCell){.cell = *cell, .area = areas->of[cell->region], .place = at};
  }
  qsort(sorted, (size_t)found.cellCount, sizeof *sorted, byGroup);
  int *placeOf = room((size_t)found.cellCount, sizeof *placeOf);
  cutGroups(sorted, &found, placeOf);
  found.groupOf = cellOf;
  for (int seeker = 0; seeker < flat->seekerCount; seeker++) {
    if (takesPart[seeker]) found.groupOf[seeker] = found.cells[placeOf[cellOf[seeker]]].group;
  }
  free(isSite);
  free(people);
  free(sorted);
  free(placeOf);
  return found;
}
