#include "sieve.h"
#include "tuning.h"

#include <math.h>
#include <string.h>

#ifdef __AVX512BW__
#include <immintrin.h>
#endif

// the sum of somebody without an essential skill
#define LACKING 0
#define BLOCK 64

static int blocksOf(int seats) { return (seats + BLOCK - 1) / BLOCK * BLOCK; }

// which of 64 sums reach `least`, a bit each
static inline u64 reaching(const u8 *sums, int least) {
#ifdef __AVX512BW__
  return _mm512_cmpge_epu8_mask(_mm512_load_si512(sums), _mm512_set1_epi8((char)least));
#else
  u64 found = 0;
  for (int at = 0; at < BLOCK; at++) found |= (u64)(sums[at] >= least) << at;
  return found;
#endif
}

// how many sums reach `least`
static u32 countReaching(const u8 *sums, int count, int least) {
  if (least > UINT8_MAX) return 0;
  u32 found = 0;
  for (int at = 0; at < count; at += BLOCK) {
    found += (u32)__builtin_popcountll(reaching(sums + at, least < 0 ? 0 : least));
  }
  return found;
}

// writes which sums are `least…below − 1`; returns how many
static int findReaching(const u8 *sums, int count, int least, int below, u16 *hits) {
  int found = 0;
  for (int at = 0; at < count; at += BLOCK) {
    u64 bits = reaching(sums + at, least);
    if (below <= UINT8_MAX) bits &= ~reaching(sums + at, below);
    for (; bits != 0; bits &= bits - 1) hits[found++] = (u16)(at + __builtin_ctzll(bits));
  }
  return found;
}

static void addGains(u8 *restrict sums, u8 *restrict gains, int count) {
  u8 *sum = __builtin_assume_aligned(sums, BLOCK), *gain = __builtin_assume_aligned(gains, BLOCK);
  for (int at = 0; at < count; at++) {
    sum[at] = (u8)(sum[at] + gain[at]);
    gain[at] = 0;
  }
}

// the same for a role with essential requirements: who is lacking one stays so
static void addMarkedGains(u8 *restrict sums, u8 *restrict gains, int count) {
  u8 *sum = __builtin_assume_aligned(sums, BLOCK), *gain = __builtin_assume_aligned(gains, BLOCK);
  for (int at = 0; at < count; at++) {
    sum[at] = sum[at] == LACKING ? LACKING : (u8)(sum[at] + gain[at]);
    gain[at] = 0;
  }
}

// the same for an essential requirement: who gains nothing is lacking it
static void addEssentialGains(u8 *restrict sums, u8 *restrict gains, int count) {
  u8 *sum = __builtin_assume_aligned(sums, BLOCK), *gain = __builtin_assume_aligned(gains, BLOCK);
  for (int at = 0; at < count; at++) {
    u8 added = (u8)(sum[at] + gain[at]);
    added = gain[at] == 0 ? LACKING : added;
    sum[at] = sum[at] == LACKING ? LACKING : added;
    gain[at] = 0;
  }
}

static void writeGains(const u16 *offsets, const Range *range, u8 *gains) {
  const u16 *at = offsets + range->from, *end = offsets + range->to;
  u8 gain = range->gain;
  for (; end - at >= 4; at += 4) {
    u64 four;
    memcpy(&four, at, sizeof four);
    gains[four & 0xffff] = gain;
    gains[four >> 16 & 0xffff] = gain;
    gains[four >> 32 & 0xffff] = gain;
    gains[four >> 48] = gain;
  }
  for (; at < end; at++) gains[*at] = gain;
}

// finds the lists of each requirement in a tile and orders the requirements: essential ones first, then
// by gain a holder; false where nobody meets an essential one
static bool planTile(const Sieve *sieve, const Role *role, int tile, int *gain, u32 *holders) {
  const u32 *start = sieve->holders->postings[tile].start;
  int rangeCount = 0;
  for (int place = 0; place < role->listedCount; place++) {
    const Listed *listed = &sieve->roles->listed[role->listedStart + (u32)place];
    Plan plan = {.rangeStart = rangeCount, .isEssential = listed->isEssential};
    for (u32 at = listed->rungStart; at < listed->rungEnd; at++) {
      const Rung *rung = &sieve->roles->rungs[at];
      Range range = {start[rung->from], start[rung->to], rung->gain};
      if (range.from == range.to) continue;
      sieve->ranges[rangeCount++] = range;
      plan.holders += range.to - range.from;
      plan.gain = range.gain;
    }
    if (plan.isEssential && plan.holders == 0) return false;
    plan.rangeEnd = rangeCount;
    *gain += plan.gain;
    *holders += plan.holders;
    int to = place;
    for (; to > 0; to--) {
      const Plan *before = &sieve->plans[to - 1];
      if (before->isEssential != plan.isEssential ? before->isEssential
                                                  : (i64)before->gain * plan.holders >=
                                                        (i64)plan.gain * before->holders) {
        break;
      }
      sieve->plans[to] = *before;
    }
    sieve->plans[to] = plan;
  }
  return true;
}

static u8 experienceGain(const Sieve *sieve, const Role *role, int class) {
  if (role->credit == NULL || class == EXPERIENCE_NONE) return 0;
  if (class == EXPERIENCE_UNKNOWN) return role->unknownGain;
  bool isWorth = isCredited(&sieve->seating->experience, class, role->credit);
  return isWorth ? role->experienceGain : 0;
}

// the least sum that matters, where everything but the sum is worth `rest` points
static int leastSum(const Role *role, double rest) {
  double sum = isFull(&role->best) ? ceil(((double)role->least - rest) / role->unit) : 0;
  int least = sum > OUT_OF_REACH ? OUT_OF_REACH : sum < 0 ? 0 : (int)sum;
  return (least < role->floor ? role->floor : least) + (role->essentialCount > 0);
}

static void offerHits(Sieve *sieve, Role *role, const Tile *tile, int hitCount, int missing) {
  // why: sums behind the last seat are zero, but may be asked for
  while (hitCount > 0 && sieve->hits[hitCount - 1] >= tile->count) hitCount--;
  for (int first = 0; first < hitCount; first += SCREENED_AT_ONCE) {
    int count = hitCount - first < SCREENED_AT_ONCE ? hitCount - first : SCREENED_AT_ONCE;
    int left = screenSeats(sieve, role, tile, count, sieve->hits + first, missing);
    for (int at = 0; at < left; at++) judge(sieve, role, &sieve->candidates[at]);
  }
}

// while the list is not full: from the largest sums downwards
static void offerDownwards(Sieve *sieve, Role *role, const Tile *tile, double rest) {
  int count = blocksOf(tile->count), mark = role->essentialCount > 0, top = 0;
  for (int at = 0; at < count; at++) top = sieve->sums[at] > top ? sieve->sums[at] : top;
  int step = top / 10 + 1, below = UINT8_MAX + 1;
  for (int least = top - step;; least -= step) {
    int needed = leastSum(role, rest);
    if (least < needed) least = needed;
    if (below <= least) return;
    int hitCount = findReaching(sieve->sums, count, least, below, sieve->hits);
    offerHits(sieve, role, tile, hitCount, -mark);
    below = least;
    if (least <= leastSum(role, rest)) return;
  }
}

void sieveTile(Sieve *sieve, Role *role, const Sight *sight) {
  const Tile *tile = &sieve->seating->tiles[sight->tile];
  const u16 *offsets = sieve->holders->postings[sight->tile].offsets;
  int count = blocksOf(tile->count), mark = role->essentialCount > 0;
  // half a point more than any rounding
  double near = role->appealUnit * (double)(sieve->flat->numbers.appealDistance * sight->distance);
  double rest = role->otherPoints + near + tile->topPriority + 0.5;
  int least = leastSum(role, rest), missing = 0, most = 0;
  u32 holders = 0;
  if (!planTile(sieve, role, sight->tile, &missing, &holders)) return;
  u8 *gainOfRun = sieve->gainOfRun;
  for (int run = 0; run < tile->runCount; run++) {
    gainOfRun[run] = experienceGain(sieve, role, tile->runClass[run]);
    if (gainOfRun[run] > most) most = gainOfRun[run];
  }
  if (mark + most + missing < least) return;
  for (int run = 0; run < tile->runCount; run++) {
    memset(sieve->sums + tile->runStart[run], mark + gainOfRun[run],
           (size_t)(tile->runStart[run + 1] - tile->runStart[run]));
  }
  memset(sieve->sums + tile->count, 0, (size_t)(count - tile->count));
  bool isOpen = !isFull(&role->best);
  for (int place = 0; place < role->listedCount; place++) {
    const Plan *plan = &sieve->plans[place];
    for (int at = plan->rangeStart; at < plan->rangeEnd; at++) {
      writeGains(offsets, &sieve->ranges[at], sieve->gains);
    }
    if (plan->isEssential) addEssentialGains(sieve->sums, sieve->gains, count);
    else if (plan->holders > 0 && mark) addMarkedGains(sieve->sums, sieve->gains, count);
    else if (plan->holders > 0) addGains(sieve->sums, sieve->gains, count);
    missing -= plan->gain;
    holders -= plan->holders;
    if (isOpen || holders == 0) continue;
    u32 reached = countReaching(sieve->sums, count, least - missing);
    if (reached == 0) return;
    if ((u64)reached * SCREEN_COST < holders) break;
  }
  if (isOpen) {
    offerDownwards(sieve, role, tile, rest);
    return;
  }
  least -= missing;
  // why: nobody without an essential skill, however much is missing
  if (least < mark) least = mark;
  if (least > UINT8_MAX) return;
  int hitCount = findReaching(sieve->sums, count, least, UINT8_MAX + 1, sieve->hits);
  offerHits(sieve, role, tile, hitCount, missing - mark);
}

Sieve openSieve(const Roles *roles) {
  Sieve sieve = {.flat = roles->flat, .seating = roles->seating, .holders = roles->holders,
                 .roles = roles};
  sieve.sums = room(TILE_SEATS, sizeof(u8));
  sieve.gains = room(TILE_SEATS, sizeof(u8));
  sieve.hits = room(TILE_SEATS, sizeof(u16));
  sieve.candidates = room(SCREENED_AT_ONCE, sizeof(Candidate));
  sieve.gainOfRun = room((size_t)roles->seating->experience.count, sizeof(u8));
  sieve.plans = room(MOST_LISTED, sizeof(Plan));
  sieve.ranges = room((size_t)roles->mostRungs, sizeof(Range));
  sieve.fits = room((size_t)roles->mostRequirements, sizeof(i32));
  sieve.placeOf = room((size_t)roles->seating->servingSkillCount, sizeof(u16));
  return sieve;
}

void closeSieve(Sieve *sieve) {
  free(sieve->sums);
  free(sieve->gains);
  free(sieve->hits);
  free(sieve->candidates);
  free(sieve->gainOfRun);
  free(sieve->plans);
  free(sieve->ranges);
  free(sieve->fits);
  free(sieve->placeOf);
}
