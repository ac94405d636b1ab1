#include <math.h>
#include <string.h>

#include "sieve.h"

// more than any rounding of sums of points
#define MARGIN 0.05

// the criterion `experience` in basis points, or −1 where the rule fails; `gain` is what the class was given
static inline i64 experienceOf(const Flat *flat, const Role *role, const Seat *seat, int *gain) {
  *gain = 0;
  if ((seat->flags & KNOWS_EXPERIENCE) == 0) {
    *gain = role->unknownGain;
    return role->needsMonths && flat->numbers.unknownExcludes ? -1 : flat->numbers.unknownScore;
  }
  i64 value = 0;
  if ((seat->flags & LONG_EXPERIENCE) != 0) {
    __int128 sum = 0;
    for (int at = flat->experienceStart[seat->seeker]; at < flat->experienceStart[seat->seeker + 1]; at++) {
      sum += (__int128)(i64)flat->months[at] * role->credit[flat->occupation[at]];
    }
    sum /= role->months;
    value = sum > FULL ? FULL : (i64)sum;
  } else if ((seat->flags & NO_EXPERIENCE) == 0) {
    i64 first = role->credit[seat->occupations[0]], second = role->credit[seat->occupations[1]];
    i64 sum = seat->months[0] * first + seat->months[1] * second;
    if (first + second > 0) *gain = role->experienceGain;
    bool isAll = sum >= (i64)FULL * role->shortMonths;
    value = isAll ? FULL : (u32)sum / role->shortMonths;
  }
  return role->needsMonths && value < FULL ? -1 : value;
}

// a bound on the criterion `distance` from above, −1 out of reach
static inline i64 nearness(const Policy *policy, const Seat *seat, float km) {
  if (km == 0) return FULL;
  if (km <= seat->travelKm) {
    if (km < 0) return -1;
    float lost = (float)(FULL - policy->atLimit) * km / seat->travelKm;
    // a little less than any rounding
    i64 value = FULL + 1 - (i64)(lost * 0.9999f);
    // why: what lies just beyond a rounded limit is worth moving for
    if ((seat->flags & LONG_TRAVEL) != 0 && value < policy->relocation) value = policy->relocation;
    return value > FULL ? FULL : value;
  }
  if (km == -2) return -1;
  if ((seat->flags & RELOCATES) != 0) return policy->relocation;
  bool isUnknown = seat->travelKm < 0 || km == INFINITY;
  return isUnknown && policy->unknownExcludes == 0 ? policy->unknownScore : -1;
}

int screenSeats(const Sieve *sieve, const Role *role, const Tile *tile, int hitCount,
                const u16 *hits, int missing) {
  const Flat *flat = sieve->flat;
  const Policy *policy = &flat->numbers;
  const Seat *seats = sieve->seating->seats + tile->first;
  const float *km = sieve->km;
  double least = (double)role->least - MARGIN, leastFit = role->leastFitPoints - MARGIN;
  double fixed = role->fixedAppeal + role->usePoints;
  int kept = 0;
  for (int at = 0; at < hitCount; at++) {
    if (at + 8 < hitCount) __builtin_prefetch(&seats[hits[at + 8]]);
    const Seat *seat = &seats[hits[at]];
    if ((seat->flags & (role->kind | IS_ALIKE)) != role->kind) continue;
    i64 near = nearness(policy, seat, km[seat->region]);
    if (near < 0) continue;
    i64 fitSum = role->education[seat->education] + role->capital[seat->capital];
    i64 appealSum =
        policy->appealDistance * near + role->hours[seat->hours] + role->income[seat->income];
    bool isPreferred = (seat->flags & WISHES) == 0 || role->sectorMatch[seat->sectors[0]] ||
                       role->sectorMatch[seat->sectors[1]] || (seat->flags & LONG_WISHES) != 0;
    if (isPreferred) appealSum += role->preferred;
    if (fitSum < 0 || appealSum < 0) continue;
    int units = sieve->sums[hits[at]] + missing;
    double appeal = role->appealUnit * (double)appealSum + fixed + seat->priority;
    double fit = role->fitUnit * (double)fitSum + role->fixedFit + role->unlistedPoints;
    if (appeal + fit + units * role->unit < least) continue;
    if (role->credit != NULL) {
      int gain;
      i64 value = experienceOf(flat, role, seat, &gain);
      if (value < 0) continue;
      units -= gain;
      fitSum += policy->fitExperience * value;
      fit += role->fitUnit * (double)(policy->fitExperience * value);
    }
    fit += units * role->unit;
    if (appeal + fit < least || fit < leastFit) continue;
    int place = tile->first + hits[at];
    __builtin_prefetch(&sieve->seating->held[sieve->seating->heldStart[place]]);
    float skillPoints = (float)(units * role->unit + role->unlistedPoints);
    sieve->candidates[kept++] =
        (Candidate){.fitSum = fitSum, .appealSum = appealSum, .seat = place, .skillPoints = skillPoints};
  }
  return kept;
}

// puts exact values where the screen took the best of a class; false where a rule fails after all
static bool correct(const Sieve *sieve, const Role *role, const Seat *seat, Candidate *candidate) {
  const Flat *flat = sieve->flat;
  const Policy *policy = &flat->numbers;
  u32 seeker = seat->seeker;
  float away = sieve->km[seat->region];
  if (away > 0 && away <= seat->travelKm) {
    size_t row = (size_t)role->region * (size_t)flat->regionCount;
    bool isLong = (seat->flags & LONG_TRAVEL) != 0;
    i64 travelKm = isLong ? (i64)flat->travelKm[seeker] : (i64)seat->travelKm;
    i64 near = distanceValue(policy, (i64)flat->km[row + seat->region], travelKm,
                             (seat->flags & RELOCATES) != 0);
    if (near < 0) return false;
    candidate->appealSum += policy->appealDistance * (near - nearness(policy, seat, away));
  }
  i64 offered = (i64)flat->roleIncome[role->role], most = (i64)flat->maxShare[role->role];
  if (!sieve->seating->income.isExact && offered > 0) {
    i64 expected = (i64)flat->income[seeker];
    if (isLessProduct(offered, FULL, policy->minIncomeShare, expected)) return false;
    i64 share = expected == 0 ? FULL : shareOf(offered, expected);
    candidate->appealSum += policy->appealIncome * share - role->income[seat->income];
  }
  if (!sieve->seating->capital.isExact && role->kind == ADMITS_INVESTMENT) {
    i64 capital = (i64)flat->capital[seeker];
    if (capital >= 0 && capital < (i64)flat->minShare[role->role]) return false;
    if (capital >= 0 && most > 0) {
      candidate->fitSum += policy->fitCapital * shareOf(capital, most) - role->capital[seat->capital];
    }
  }
  if ((seat->flags & LONG_WISHES) != 0) {
    bool isPreferred = false;
    for (int at = flat->sectorStart[seeker]; at < flat->sectorStart[seeker + 1]; at++) {
      isPreferred = isPreferred || role->sectorMatch[flat->sector[at]] != 0;
    }
    if (!isPreferred) candidate->appealSum -= role->preferred;
  }
  return true;
}

// remembers where the skills that serve the role have their place
static void serve(Sieve *sieve, const Role *role) {
  if (sieve->served == role) return;
  const Role *before = sieve->served;
  const u32 *serving = sieve->roles->serving;
  for (u32 at = 0; before != NULL && at < before->servingCount; at++) {
    sieve->placeOf[serving[before->servingStart + at]] = 0;
  }
  for (u32 at = 0; at < role->servingCount; at++) {
    sieve->placeOf[serving[role->servingStart + at]] = (u16)(at + 1);
  }
  sieve->served = role;
}

// the criterion `use`
static i64 useOf(const Sieve *sieve, const Role *role, int seat) {
  const Seating *seating = sieve->seating;
  u32 width = (u32)sieve->holders->levelCount + 1;
  i64 sum = 0;
  for (u32 at = seating->heldStart[seat]; at < seating->heldStart[seat + 1]; at++) {
    u32 place = sieve->placeOf[seating->held[at] >> 8], level = seating->held[at] & 255;
    sum += (i64)role->counts[place] * role->used[place * width + level];
  }
  return seating->useTotal[seat] == 0 ? 0 : sum / seating->useTotal[seat];
}

// the criterion `skills`, or −1 where an essential requirement is not met
static i64 skillsOf(Sieve *sieve, const Role *role, int seat) {
  const Seating *seating = sieve->seating;
  const Flat *flat = sieve->flat;
  const u32 *rows = sieve->roles->fitRows;
  u32 width = (u32)sieve->holders->levelCount + 1;
  i32 *fits = sieve->fits;
  memset(fits, 0, (size_t)role->requirementCount * sizeof *fits);
  for (u32 at = seating->heldStart[seat]; at < seating->heldStart[seat + 1]; at++) {
    u32 place = sieve->placeOf[seating->held[at] >> 8], level = seating->held[at] & 255;
    if (place == 0) continue;
    for (u32 one = role->servedStart[place]; one < role->servedStart[place + 1]; one++) {
      const Served *served = &role->served[one];
      i32 fit = (i32)(rows[served->row * width + level] & 0xffff);
      if (fit > fits[served->requirement]) fits[served->requirement] = fit;
    }
  }
  i64 sum = 0;
  for (int place = 0; place < role->requirementCount; place++) {
    bool isEssential = flat->requirementEssential[role->requirementStart + place] != 0;
    if (isEssential && fits[place] < flat->numbers.essentialFit) return -1;
    sum += role->weights[place] * fits[place];
  }
  return sum / role->weightTotal;
}

static bool holdsLicence(const Flat *flat, const Role *role, u32 seeker) {
  i32 licence = flat->roleLicence[role->role];
  if (licence < 0) return true;
  if (flat->licencesKnown[seeker] == 0) return flat->numbers.unknownExcludes == 0;
  for (int at = flat->licenceStart[seeker]; at < flat->licenceStart[seeker + 1]; at++) {
    if (flat->licence[at] == licence) return true;
  }
  return false;
}

static bool isForbidden(const Flat *flat, i32 opportunity, i32 seeker) {
  size_t low = 0, high = flat->forbidSeekerLength;
  while (low < high) {
    size_t middle = (low + high) / 2;
    bool isBefore = flat->forbidOpportunity[middle] != opportunity
                        ? flat->forbidOpportunity[middle] < opportunity
                        : flat->forbidSeeker[middle] < seeker;
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low < flat->forbidSeekerLength && flat->forbidOpportunity[low] == opportunity &&
         flat->forbidSeeker[low] == seeker;
}

// whether a refusal, a membership or a forbid bars the pair
static bool isBarred(const Flat *flat, const Role *role, u32 seeker) {
  i32 opportunity = flat->opportunity[role->role];
  for (int at = flat->refusesStart[seeker]; at < flat->refusesStart[seeker + 1]; at++) {
    if (flat->refuses[at] == opportunity) return true;
  }
  int end = role->kind == ADMITS_INVESTMENT ? flat->membershipStart[seeker + 1] : 0;
  for (int at = flat->membershipStart[seeker]; at < end; at++) {
    bool isSameType = flat->membershipType[at] == flat->cooperative[role->role];
    if (isSameType && role->sectorMatch[flat->membershipSector[at]]) return true;
  }
  return isForbidden(flat, opportunity, (i32)seeker);
}

void judge(Sieve *sieve, Role *role, const Candidate *screened) {
  const Seating *seating = sieve->seating;
  const Policy *policy = &sieve->flat->numbers;
  Candidate candidate = *screened;
  int at = candidate.seat;
  const Seat *seat = &seating->seats[at];
  if (!correct(sieve, role, seat, &candidate)) return;
  if (role->requirementCount > 0) {
    serve(sieve, role);
    candidate.appealSum += policy->appealUse * useOf(sieve, role, at);
    double most = role->fixedFit + role->fitUnit * (double)candidate.fitSum + candidate.skillPoints +
                  role->fixedAppeal + role->appealUnit * (double)candidate.appealSum;
    if (most + seat->priority + MARGIN < (double)role->least) return;
    i64 skills = skillsOf(sieve, role, at);
    if (skills < 0) return;
    candidate.fitSum += policy->fitSkills * skills;
  }
  i64 fit = role->fitTotal == 0 ? FULL : candidate.fitSum / role->fitTotal;
  i64 appeal = role->appealTotal == 0 ? FULL : candidate.appealSum / role->appealTotal;
  i64 score = (policy->balance * fit + (FULL - policy->balance) * appeal) / FULL;
  i64 value = score + seat->priority;
  if (fit < policy->minFit || value < role->least) return;
  if (!holdsLicence(sieve->flat, role, seat->seeker)) return;
  if ((seat->flags & IS_NAMED) != 0 && isBarred(sieve->flat, role, seat->seeker)) return;
  do {
    Entry entry = {value, seating->lottery[at], seating->seats[at].seeker, (i32)fit, (i32)appeal};
    // whoever is alike is worth the same, and drew a later lot
    if (!keepEntry(&role->best, entry)) break;
    at++;
  } while (at < seating->count && (seating->seats[at].flags & IS_ALIKE) != 0);
  if (isFull(&role->best)) role->least = (double)role->best.entries[0].value;
}
