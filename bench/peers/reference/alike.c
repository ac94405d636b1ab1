#include "alike.h"

#include <string.h>

static inline u32 mix(u32 print, u32 value) {
  print = (print ^ value) * 0x9E3779B1u;
  return print ^ (print >> 15);
}

static inline u32 mixNumber(u32 print, double value) {
  u64 bits;
  memcpy(&bits, &value, sizeof bits);
  return mix(print, (u32)bits ^ (u32)(bits >> 29));
}

u32 fingerprintOf(const Flat *flat, int seeker) {
  u32 print = mix(7, (u32)flat->region[seeker]);
  print = mixNumber(print, flat->travelKm[seeker]);
  print = mixNumber(print, flat->capital[seeker]);
  print = mixNumber(print, flat->income[seeker]);
  print = mix(print, (u32)flat->priority[seeker]);
  print = mix(print, flat->relocates[seeker] | (u32)flat->experienceKnown[seeker] << 1 |
                         (u32)flat->licencesKnown[seeker] << 2 | (u32)flat->hours[seeker] << 8 |
                         (u32)(u8)flat->education[seeker] << 16);
  for (int at = flat->skillStart[seeker]; at < flat->skillStart[seeker + 1]; at++) {
    print = mix(print, (u32)flat->skill[at] << 7 | flat->level[at]);
  }
  for (int at = flat->experienceStart[seeker]; at < flat->experienceStart[seeker + 1]; at++) {
    print = mixNumber(mix(print, (u32)flat->occupation[at]), flat->months[at]);
  }
  for (int at = flat->sectorStart[seeker]; at < flat->sectorStart[seeker + 1]; at++) {
    print = mix(print, (u32)flat->sector[at]);
  }
  return print;
}

static bool isSameList(const i32 *start, const void *items, size_t size, int one, int other) {
  i32 length = start[one + 1] - start[one];
  const char *bytes = items;
  return length == start[other + 1] - start[other] &&
         memcmp(bytes + (size_t)start[one] * size, bytes + (size_t)start[other] * size,
                (size_t)length * size) == 0;
}

bool areAlike(const Flat *flat, int one, int other) {
#define IS_SAME(column) (flat->column[one] == flat->column[other])
#define IS_SAME_LIST(start, column) \
  isSameList(flat->start, flat->column, sizeof *flat->column, one, other)
  return IS_SAME(region) && IS_SAME(travelKm) && IS_SAME(relocates) && IS_SAME(capital) &&
         IS_SAME(hours) && IS_SAME(income) && IS_SAME(education) && IS_SAME(priority) &&
         IS_SAME(admittedEmployment) && IS_SAME(admittedInvestment) && IS_SAME(experienceKnown) &&
         IS_SAME(licencesKnown) && IS_SAME_LIST(skillStart, skill) &&
         IS_SAME_LIST(skillStart, level) && IS_SAME_LIST(experienceStart, occupation) &&
         IS_SAME_LIST(experienceStart, months) && IS_SAME_LIST(sectorStart, sector) &&
         IS_SAME_LIST(licenceStart, licence);
}
