// what one role makes of seekers, as short tables: sums of weight · basis points that are exact, and points
// of `score`, fractions that bound it
#ifndef ROLES_H
#define ROLES_H

#include "best-list.h"
#include "holders.h"

// a sum that no seat of a tile has
#define OUT_OF_REACH (2 * UINT8_MAX)
// the rule fails
#define BARRED (-((i64)1 << 60))

// holders of a list gain so many units of points of `skills`
typedef struct {
  u32 from, to;
  u8 gain;
} Rung;

typedef struct {
  u32 rungStart, rungEnd;
  bool isEssential;
} Listed;

// a requirement that a held skill serves, and the row of its fits by level held
typedef struct {
  u16 requirement, row;
} Served;

typedef struct {
  int role, region;
  u8 kind;
  int requirementCount, requirementStart;
  // Σ W of each side, 0 where the side is 10 000 whatever happens; points of one basis point of weight 1
  i64 fitTotal, appealTotal;
  double fitUnit, appealUnit;
  // points of a side without any criterion that applies
  double fixedFit, fixedAppeal;
  // points at most of all but experience, listed requirements and `distance`, priority apart
  double otherPoints;
  double usePoints, unlistedPoints, leastFitPoints;
  // what stands for one step of the sums of a tile, in points
  double unit;
  // in units: least sum of a candidate by `minFit`; all that experience can give, and unknown experience
  int floor;
  u8 experienceGain, unknownGain;
  // weight · criterion by class of the seat, or BARRED
  i64 *hours, *income, *capital, education[10], preferred;
  const u16 *credit;
  const u8 *sectorMatch;
  // the months asked; cut to 32 bits, which no two occupations of a seat come near
  i64 months;
  u32 shortMonths;
  bool needsMonths;
  int listedCount, essentialCount;
  u32 listedStart;
  // held skills that serve the role, by 1 + place (0 stands for all others): what each serves (CSR), what it
  // counts, and level · used(h) by level
  u32 servingStart, servingCount;
  u32 *servedStart;
  Served *served;
  u32 *counts, *used;
  i64 *weights, weightTotal;
  BestList best;
  // the value of the last on the list once it is full, −1 before
  double least;
  // how many of the tiles that its region sees are done
  int done;
} Role;

typedef struct {
  const Flat *flat;
  const Seating *seating;
  const Holders *holders;
  // by region; the roles of region `i` are `regionStart[i]…`
  Role *roles;
  int *regionStart;
  Listed *listed;
  Rung *rungs;
  // serving skills of each role
  u32 *serving;
  // by row, then level held: fit | used << 16
  u32 *fitRows;
  size_t listedCount, rungCount, servingCount, rowCount;
  size_t listedCapacity, rungCapacity, servingCapacity, rowCapacity;
  // by bp · (levels + 1) + level asked: 1 + row
  u32 *rowOf;
  int mostRequirements, mostRungs;
  // memory in large pieces
  char **pieces;
  size_t pieceCount, pieceCapacity, left;
} Roles;

// prepares every role for lists of `k`
Roles prepareRoles(const Flat *flat, const Seating *seating, const Holders *holders, int k);

void freeRoles(Roles *roles);

#endif
