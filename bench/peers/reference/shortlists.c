// the exact best k seekers of every role by SPEC §1–§4 in one thread, from the flat tables:
//
//   shortlists TABLES ROWS [--k 20] [--repeat 1]
//
// writes ROWS, six doubles a row (role, rank, seeker, value, fit, appeal) by role, rank, and prints a line of
// JSON: milliseconds, processor milliseconds, and the peak of resident memory with the tables in it

#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include "sieve.h"
#include "tuning.h"

#define USAGE "expected: shortlists TABLES ROWS [--k 20] [--repeat 1]"
#define MOST_NUMBER 1000000

typedef struct {
  double wall, processor;
} Moment;

static double milliseconds(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static Moment now(void) {
  return (Moment){milliseconds(CLOCK_MONOTONIC), milliseconds(CLOCK_PROCESS_CPUTIME_ID)};
}

static void printSince(const char *name, Moment start) {
  Moment end = now();
  printf("%s{\"wall\":%.3f,\"processor\":%.3f}", name, end.wall - start.wall,
         end.processor - start.processor);
}

static const float *kmOf(const Sieve *sieve, const Surroundings *seen, const Sight *sight) {
  bool isAnywhere = sieve->seating->tiles[sight->tile].isAnywhere;
  const float *km = isAnywhere ? seen->kmAnywhere : seen->km;
  return km + (size_t)sight->region * (size_t)sieve->flat->regionCount;
}

// looks at the first tiles, and at more while the list is not full
static void lookNearby(Sieve *sieve, Roles *roles, const Surroundings *seen, int region) {
  const Sight *sights = seen->ofRegion + seen->regionStart[region];
  int sightCount = (int)(seen->regionStart[region + 1] - seen->regionStart[region]);
  bool isGoing = true;
  for (int place = 0; place < sightCount && isGoing; place++) {
    isGoing = place + 1 < FIRST_TILES;
    for (int at = roles->regionStart[region]; at < roles->regionStart[region + 1]; at++) {
      Role *role = &roles->roles[at];
      if (place >= FIRST_TILES && isFull(&role->best)) continue;
      sieve->km = kmOf(sieve, seen, &sights[place]);
      sieveTile(sieve, role, &sights[place]);
      role->done = place + 1;
      isGoing = isGoing || !isFull(&role->best);
    }
  }
}

static Roles findBest(const Flat *flat, const Seating *seating, const Holders *holders, int k) {
  Roles roles = prepareRoles(flat, seating, holders, k);
  Surroundings seen = surveySites(flat, seating);
  Sieve sieve = openSieve(&roles);
  for (int region = 0; region < flat->regionCount; region++) {
    lookNearby(&sieve, &roles, &seen, region);
  }
  for (size_t at = 0; at < seen.tileStart[seating->tileCount]; at++) {
    const Sight *sight = &seen.ofTile[at];
    sieve.km = kmOf(&sieve, &seen, sight);
    for (int role = roles.regionStart[sight->region]; role < roles.regionStart[sight->region + 1]; role++) {
      if (roles.roles[role].done <= sight->place) sieveTile(&sieve, &roles.roles[role], sight);
    }
  }
  for (int at = 0; at < flat->roleCount; at++) sortEntries(&roles.roles[at].best);
  closeSieve(&sieve);
  freeSurroundings(&seen);
  return roles;
}

static void writeRows(const char *path, const Flat *flat, Roles *roles) {
  FILE *file = fopen(path, "wb");
  if (file == NULL) die("the rows should be writable");
  Role **byRole = room((size_t)flat->roleCount, sizeof *byRole);
  for (int at = 0; at < flat->roleCount; at++) byRole[roles->roles[at].role] = &roles->roles[at];
  for (int role = 0; role < flat->roleCount; role++) {
    const BestList *best = &byRole[role]->best;
    for (int at = 0; at < best->count; at++) {
      const Entry *entry = &best->entries[at];
      double row[] = {role,       at + 1,        entry->seeker, (double)entry->value,
                      entry->fit, entry->appeal};
      if (fwrite(row, sizeof row, 1, file) != 1) die("the rows should be writable");
    }
  }
  free(byRole);
  fclose(file);
}

// a whole number from 1 on
static int readNumber(const char *text) {
  char *end;
  long number = strtol(text, &end, 10);
  if (*end != 0 || number < 1 || number > MOST_NUMBER) die(USAGE);
  return (int)number;
}

static int readOption(int count, char **words, const char *name, int otherwise) {
  for (int at = 3; at + 1 < count; at += 2) {
    if (strcmp(words[at], name) == 0) return readNumber(words[at + 1]);
  }
  return otherwise;
}

int main(int count, char **words) {
  if (count < 3) die(USAGE);
  int k = readOption(count, words, "--k", 20), repeat = readOption(count, words, "--repeat", 1);
  Flat flat = openFlatFile(words[1]);
  Moment start = now();
  Seating seating = seatSeekers(&flat);
  Holders holders = postHolders(&flat, &seating);
  printSince("{\"build\":", start);
  for (int turn = 0; turn < repeat; turn++) {
    start = now();
    Roles roles = findBest(&flat, &seating, &holders, k);
    printSince(turn == 0 ? ",\"queries\":[" : ",", start);
    if (turn == repeat - 1) writeRows(words[2], &flat, &roles);
    freeRoles(&roles);
  }
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  printf("],\"peakBytes\":%ld}\n", usage.ru_maxrss * 1024);
  return 0;
}
