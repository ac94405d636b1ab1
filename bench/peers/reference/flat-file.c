#include "flat-file.h"

#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

// what seats and postings hold in so many bits; a skill shares 32 with a level
#ifndef MOST_SEEKERS
#define MOST_SEEKERS ((size_t)1 << 30)
#endif
#ifndef MOST_SKILLS
#define MOST_SKILLS ((size_t)1 << 24)
#endif
#ifndef MOST_REGIONS
#define MOST_REGIONS UINT16_MAX
#endif
#ifndef MOST_REQUIREMENTS
#define MOST_REQUIREMENTS UINT16_MAX
#endif

static const char *mapFile(const char *path, size_t *size) {
  int file = open(path, O_RDONLY);
  struct stat facts;
  if (file < 0 || fstat(file, &facts) != 0) die("the flat file should be readable");
  *size = (size_t)facts.st_size;
  const char *bytes = mmap(NULL, *size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0);
  if (bytes == MAP_FAILED) die("the flat file should fit in memory");
  close(file);
  return bytes;
}

// row length of a table of which roles use the first so many rows
static int widthOf(size_t count, const i32 *rows, size_t rowCount) {
  int last = -1;
  for (size_t at = 0; at < rowCount; at++) {
    if (rows[at] > last) last = rows[at];
  }
  return last < 0 ? 0 : (int)(count / (size_t)(last + 1));
}

static void readPolicy(Flat *flat) {
  size_t at = 0, count = 0;
#define COUNT(name) count++;
  POLICY_NUMBERS(COUNT)
#undef COUNT
  if (flat->policyLength != count) die("the flat file has another number of policy numbers");
#define READ(name) flat->numbers.name = (i64)flat->policy[at++];
  POLICY_NUMBERS(READ)
#undef READ
}

static void refuseTooMany(const Flat *flat) {
  if (flat->lotteryLength > MOST_SEEKERS) die("too many seekers");
  if (flat->specificityLength > MOST_SKILLS) die("too many skills");
  if (flat->kmLength > (size_t)MOST_REGIONS * MOST_REGIONS) die("too many regions");
  if (flat->opportunityLength > INT32_MAX) die("too many roles");
  if (flat->numbers.levels < 1 || flat->numbers.levels > UINT8_MAX) die("too many levels");
  for (size_t role = 0; role < flat->opportunityLength; role++) {
    i32 count = flat->requirementStart[role + 1] - flat->requirementStart[role];
    if (count > MOST_REQUIREMENTS) die("too many requirements of a role");
  }
}

Flat openFlatFile(const char *path) {
  Flat flat = {0};
  size_t size, arrays = 0, at = 24;
  const char *bytes = mapFile(path, &size);
#define COUNT(name, type) arrays++;
  FLAT_ARRAYS(COUNT)
#undef COUNT
  const u64 *head = (const u64 *)bytes;
  if (size < at || memcmp(bytes, "TAAVONFT", 8) != 0 || head[1] != 1 || head[2] != arrays) {
    die("the flat file should have this layout");
  }
#define TAKE(name, type) \
  if (at + 8 > size) die("the flat file should be whole"); \
  flat.name##Length = *(const u64 *)(bytes + at); \
  flat.name = (const type *)(bytes + at + 8); \
  if (flat.name##Length > size) die("the flat file should be whole"); \
  at += 8 + (flat.name##Length * sizeof(type) + 7) / 8 * 8; \
  if (at > size) die("the flat file should be whole");
  FLAT_ARRAYS(TAKE)
#undef TAKE
  readPolicy(&flat);
  refuseTooMany(&flat);
  flat.seekerCount = (int)flat.lotteryLength;
  flat.skillCount = (int)flat.specificityLength;
  flat.roleCount = (int)flat.opportunityLength;
  while ((size_t)flat.regionCount * (size_t)flat.regionCount < flat.kmLength) flat.regionCount++;
  flat.heldOccupationCount = widthOf(flat.creditLength, flat.roleOccupation, flat.roleOccupationLength);
  flat.heldSectorCount =
      widthOf(flat.sectorMatchLength, flat.opportunitySector, flat.opportunitySectorLength);
  return flat;
}

i64 distanceValue(const Policy *policy, i64 km, i64 travelKm, bool relocates) {
  if (km == 0) return FULL;
  if (km > 0 && km <= travelKm) return FULL - timesOver(FULL - policy->atLimit, km, travelKm);
  if (relocates) return policy->relocation;
  bool isUnknown = km < 0 || travelKm < 0;
  return isUnknown && policy->unknownExcludes == 0 ? policy->unknownScore : -1;
}
