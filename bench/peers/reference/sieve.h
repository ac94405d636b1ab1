// one role against one tile
//
// problem: of thousands of seekers, the few who can come before the last on the role's list.
// method: an upper bound for all at once, in one byte a seat. Experience is filled in by runs of its classes;
//   each requirement writes the gain of its holders list by list, the best last, and is added for 64 seats
//   at a time. Few lists of much weight come first, and the rest is left out, as if everybody met it, as
//   soon as looking at those who are left costs less than writing on (after MaxScore: Turtle & Flood 1995).
//   Whoever reaches the least sum is screened by rules and all other criteria, then judged to the digit.
// complexity: the holders of the requirements that are written, plus the seats of the tile / 64 for each.
// invariants: rounding only ever raises a bound; who is skipped has no place on the list.
#ifndef SIEVE_H
#define SIEVE_H

#include "roles.h"
#include "surroundings.h"

// who passed the screen, with sums of weight · basis points without skills and `use`
typedef struct {
  i64 fitSum, appealSum;
  int seat;
  // bound on the points of requirements
  float skillPoints;
} Candidate;

// a requirement in a tile: its lists that are not empty
typedef struct {
  int rangeStart, rangeEnd;
  u32 holders;
  int gain;
  bool isEssential;
} Plan;

typedef struct {
  u32 from, to;
  u8 gain;
} Range;

typedef struct {
  const Flat *flat;
  const Seating *seating;
  const Holders *holders;
  const Roles *roles;
  // kilometres from the role's region
  const float *km;
  // by seat of a tile: sums of gains, and those of the requirement at hand
  u8 *sums, *gains;
  // by run of a tile: what its class of experience gains
  u8 *gainOfRun;
  u16 *hits;
  Candidate *candidates;
  Plan *plans;
  Range *ranges;
  // by requirement: the best fit
  i32 *fits;
  // by skill: 1 + its place among those that serve `served`, 0 for the others
  u16 *placeOf;
  const Role *served;
} Sieve;

Sieve openSieve(const Roles *roles);

void closeSieve(Sieve *sieve);

// offers the seekers of a tile, of whom the nearest has this `distance`, to the role's list
void sieveTile(Sieve *sieve, Role *role, const Sight *sight);

// rules and criteria that need no skills: writes who can still matter, returns how many
int screenSeats(const Sieve *sieve, const Role *role, const Tile *tile, int hitCount,
                const u16 *hits, int missing);

// the exact score, and a place on the list for whoever deserves it and those alike
void judge(Sieve *sieve, Role *role, const Candidate *candidate);

#endif
