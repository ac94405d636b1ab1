// seekers by seat: in tiles of about the same place and reach, inside a tile by class of experience,
// those alike side by side in the order of their lots
#ifndef SEATING_H
#define SEATING_H

#include "experience-classes.h"
#include "neighbourhoods.h"

enum {
  ADMITS_EMPLOYMENT = 1,
  ADMITS_INVESTMENT = 2,
  KNOWS_EXPERIENCE = 4,
  NO_EXPERIENCE = 8,
  // more experience, wishes, or larger numbers, than the seat holds
  LONG_EXPERIENCE = 16,
  WISHES = 32,
  LONG_WISHES = 64,
  RELOCATES = 128,
  LONG_TRAVEL = 256,
  // named by a refusal, a membership or a forbid
  IS_NAMED = 512,
  // alike the seeker of the seat before
  IS_ALIKE = 1024,
};

// what the screen reads of a seeker: half a cache line
typedef struct {
  u32 seeker;
  i32 priority;
  // kilometres, rounded up where a float cannot hold them; −1 unknown
  float travelKm;
  u16 region, flags;
  u16 occupations[2], months[2], sectors[2];
  u8 hours, education, income, capital;
} Seat;

typedef struct {
  int first, count;
  // cells that its seekers belong to; none where everybody reaches far and lives anywhere
  int cellStart, cellEnd, area;
  bool isFar, isAnywhere;
  // anywhere: the criterion `distance` of those who live far away
  i64 farDistance;
  i32 topPriority;
  // runs of one class of experience
  int runCount;
  int *runStart;
  u16 *runClass;
} Tile;

typedef struct {
  Neighbourhoods places;
  ExperienceClasses experience;
  // hours, income, capital and, as ISCED + 1, education are classes in a seat
  ValueClasses hours, income, capital;
  int count;
  Seat *seats;
  u32 *lottery;
  // Σ spec · level
  i64 *useTotal;
  // CSR by seat: skill << 8 | level of the skills that serve some role, renumbered
  u32 *heldStart, *held;
  Tile *tiles;
  int tileCount;
  // from this tile on, seekers who reach nearly everything come again, in tiles of the whole country
  int firstAnywhere;
  // by skill: its new number, −1 where it serves no role
  int *servingSkill;
  int servingSkillCount;
} Seating;

Seating seatSeekers(const Flat *flat);

#endif
