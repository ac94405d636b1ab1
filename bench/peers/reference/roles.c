#include "roles.h"
#include "tuning.h"

#include <math.h>

#define PIECE ((size_t)1 << 20)
// steps of the sums in a tile: 8 bits, less 1 for rounding experience and 1 for the mark
#define STEPS 253

static void *take(Roles *roles, size_t count, size_t size) {
  size_t bytes = (count * size + 15) / 16 * 16;
  if (roles->pieceCount == 0 || bytes > roles->left) {
    roles->left = bytes > PIECE ? bytes : PIECE;
    roles->pieces =
        grow(roles->pieces, roles->pieceCount, &roles->pieceCapacity, sizeof *roles->pieces);
    roles->pieces[roles->pieceCount++] = room(roles->left, 1);
  }
  char *piece = roles->pieces[roles->pieceCount - 1];
  size_t pieceSize = roles->left;
  roles->left -= bytes;
  // why: pieces are used from their end, so that what is left says where
  return piece + pieceSize - bytes;
}

// which criteria apply, and their weights
static void setScales(const Flat *flat, Role *role) {
  const Policy *policy = &flat->numbers;
  int at = role->role;
  bool isInvestment = flat->investment[at] != 0;
  i64 skills = role->requirementCount > 0 ? policy->fitSkills : 0;
  i64 use = role->requirementCount > 0 ? policy->appealUse : 0;
  i64 experience = flat->roleOccupation[at] >= 0 ? policy->fitExperience : 0;
  i64 education = flat->roleEducation[at] >= 0 ? policy->fitEducation : 0;
  i64 capital = isInvestment && flat->maxShare[at] > 0 ? policy->fitCapital : 0;
  i64 hours = flat->roleHours[at] > 0 ? policy->appealHours : 0;
  i64 income = flat->roleIncome[at] > 0 ? policy->appealIncome : 0;
  double balance = (double)policy->balance, rest = FULL - balance;
  role->fitTotal = skills + experience + education + capital;
  role->appealTotal = policy->appealDistance + policy->appealPreference + use + hours + income;
  role->fitUnit = role->fitTotal == 0 ? 0 : balance / FULL / (double)role->fitTotal;
  role->appealUnit = role->appealTotal == 0 ? 0 : rest / FULL / (double)role->appealTotal;
  role->fixedFit = role->fitTotal == 0 ? balance : 0;
  role->fixedAppeal = role->appealTotal == 0 ? rest : 0;
  role->usePoints = role->appealUnit * FULL * (double)use;
  double fitPoints = role->fixedFit + role->fitUnit * FULL * (double)(education + capital);
  double appealPoints =
      role->fixedAppeal + role->appealUnit * FULL * (double)(policy->appealPreference + hours + income);
  role->otherPoints = fitPoints + appealPoints + role->usePoints;
  role->leastFitPoints = balance / FULL * (double)policy->minFit;
  // points of experience and listed requirements; the rest of the requirements comes off below
  role->preferred = policy->appealPreference * FULL;
  double experiencePoints = role->fitUnit * FULL * (double)experience;
  double skillPoints = role->fitUnit * FULL * (double)skills;
  double unlisted = 0;
  for (int place = MOST_LISTED; place < role->requirementCount; place++) {
    unlisted += skillPoints * (double)role->weights[place] / (double)role->weightTotal;
  }
  role->unlistedPoints = unlisted;
  role->otherPoints += unlisted;
  // why: the gain of each list is rounded up by at most 1
  int steps = STEPS - role->listedCount;
  role->unit = (skillPoints - unlisted + experiencePoints) / steps;
  if (role->unit <= 0) role->unit = 1;
  role->experienceGain = (u8)ceil(experiencePoints / role->unit);
  role->unknownGain = (u8)ceil(experiencePoints * (double)policy->unknownScore / FULL / role->unit);
  double floorPoints = role->leastFitPoints - fitPoints - unlisted - 0.5;
  double floor = floorPoints > 0 ? ceil(floorPoints / role->unit) : 0;
  role->floor = floor > OUT_OF_REACH ? OUT_OF_REACH : (int)floor;
}

static void setHours(const Roles *roles, Role *role) {
  const Policy *policy = &roles->flat->numbers;
  const ValueClasses *classes = &roles->seating->hours;
  i64 asked = roles->flat->roleHours[role->role];
  for (int class = 0; class < classes->count && asked > 0; class++) {
    i64 held = (i64)classes->best[class];
    if (held == 0) {
      role->hours[class] = policy->unknownExcludes ? BARRED : policy->appealHours * policy->unknownScore;
    } else {
      bool isShort = held * FULL < policy->minHoursShare * asked;
      role->hours[class] = isShort ? BARRED : policy->appealHours * shareOf(held, asked);
    }
  }
}

static void setIncome(const Roles *roles, Role *role) {
  const Policy *policy = &roles->flat->numbers;
  const ValueClasses *classes = &roles->seating->income;
  i64 offered = (i64)roles->flat->roleIncome[role->role];
  for (int class = 0; class < classes->count && offered > 0; class++) {
    i64 expected = (i64)classes->best[class];
    bool isShort = isLessProduct(offered, FULL, policy->minIncomeShare, expected);
    i64 share = expected == 0 ? FULL : shareOf(offered, expected);
    role->income[class] = isShort ? BARRED : policy->appealIncome * share;
  }
}

static void setCapital(const Roles *roles, Role *role) {
  const Flat *flat = roles->flat;
  const Policy *policy = &flat->numbers;
  const ValueClasses *classes = &roles->seating->capital;
  i64 least = (i64)flat->minShare[role->role], most = (i64)flat->maxShare[role->role];
  i64 weight = most > 0 ? policy->fitCapital : 0;
  for (int class = 0; class < classes->count && role->kind == ADMITS_INVESTMENT; class++) {
    i64 held = (i64)classes->best[class];
    if (held < 0) {
      role->capital[class] = policy->unknownExcludes ? BARRED : weight * policy->unknownScore;
    } else {
      role->capital[class] = held < least ? BARRED : weight == 0 ? 0 : weight * shareOf(held, most);
    }
  }
}

static void setEducation(const Flat *flat, Role *role) {
  const Policy *policy = &flat->numbers;
  int asked = flat->roleEducation[role->role];
  bool isRequired = flat->educationRequired[role->role] != 0;
  for (int held = -1; held <= 8 && asked >= 0; held++) {
    i64 value = asked > held ? FULL - 2500 * (asked - held) : FULL;
    if (value < 0) value = 0;
    bool isBarred = isRequired && (held < 0 ? policy->unknownExcludes != 0 : held < asked);
    i64 score = policy->fitEducation * (held < 0 ? policy->unknownScore : value);
    role->education[held + 1] = isBarred ? BARRED : score;
  }
}

// what one held skill serves
typedef struct {
  u32 skill;
  Served served;
} Link;

static u16 findRow(Roles *roles, int bp, int asked) {
  size_t width = (size_t)roles->holders->levelCount + 1;
  u32 *row = &roles->rowOf[(size_t)bp * width + (size_t)asked];
  if (*row > 0) return (u16)(*row - 1);
  if (roles->rowCount > UINT16_MAX) die("too many similarities and levels");
  size_t end = (roles->rowCount + 1) * width;
  if (end > roles->rowCapacity) {
    roles->rowCapacity = 2 * end;
    roles->fitRows = realloc(roles->fitRows, roles->rowCapacity * sizeof(u32));
    if (roles->fitRows == NULL) die("out of memory");
  }
  u32 *fits = roles->fitRows + roles->rowCount * width;
  fits[0] = 0;
  for (int level = 1; level < (int)width; level++) {
    u32 common = (u32)(bp * (level < asked ? level : asked));
    fits[level] = common / (u32)asked | common / (u32)level << 16;
  }
  *row = (u32)++roles->rowCount;
  return (u16)(*row - 1);
}

// lists who holds what a requirement asks, by ascending gain; an essential one names those alone who meet it
static void listHolders(Roles *roles, Role *role, int place) {
  const Flat *flat = roles->flat;
  const Holders *holders = roles->holders;
  const Policy *policy = &flat->numbers;
  int requirement = role->requirementStart + place;
  bool isEssential = flat->requirementEssential[requirement] != 0 && policy->essentialFit > 0;
  size_t width = (size_t)holders->levelCount + 1;
  const Ladder *ladder = &holders->ladders[(size_t)flat->requirementSkill[requirement] * width +
                                           flat->requirementLevel[requirement]];
  double units = role->fitUnit * (double)policy->fitSkills * (double)role->weights[place] /
                 (double)role->weightTotal / role->unit;
  roles->listed = grow(roles->listed, roles->listedCount, &roles->listedCapacity, sizeof(Listed));
  Listed *listed = &roles->listed[roles->listedCount++];
  *listed = (Listed){.rungStart = (u32)roles->rungCount, .isEssential = isEssential};
  for (u32 at = ladder->first; at < ladder->end; at++) {
    const Step *step = &holders->steps[at];
    if (isEssential && step->fit < policy->essentialFit) continue;
    u8 gain = (u8)ceil(units * step->fit);
    if (isEssential && gain == 0) gain = 1;
    u32 first = step->term * (u32)holders->classCount;
    roles->rungs = grow(roles->rungs, roles->rungCount, &roles->rungCapacity, sizeof(Rung));
    roles->rungs[roles->rungCount++] =
        (Rung){.from = first + step->low, .to = first + step->end, .gain = gain};
  }
  listed->rungEnd = (u32)roles->rungCount;
  role->essentialCount += isEssential;
}

// gathers what held skills serve, requirement by requirement; returns how many links there are
static size_t gatherLinks(Roles *roles, const Role *role, Link **links) {
  const Flat *flat = roles->flat;
  size_t count = 0, capacity = 0;
  for (int place = 0; place < role->requirementCount; place++) {
    int asked = flat->requirementSkill[role->requirementStart + place];
    int level = flat->requirementLevel[role->requirementStart + place];
    for (int at = flat->similarStart[asked]; at < flat->similarStart[asked + 1]; at++) {
      u32 skill = (u32)roles->seating->servingSkill[flat->similarHeld[at]];
      Served served = {.requirement = (u16)place, .row = findRow(roles, flat->similarBp[at], level)};
      *links = grow(*links, count, &capacity, sizeof(Link));
      (*links)[count++] = (Link){.skill = skill, .served = served};
    }
  }
  return count;
}

// finds the held skills that serve and what each serves; `placeOf` is zero by serving skill, and left so
static void findServing(Roles *roles, Role *role, u32 *placeOf) {
  Link *links = NULL;
  size_t count = gatherLinks(roles, role, &links);
  role->servingStart = (u32)roles->servingCount;
  for (size_t at = 0; at < count; at++) {
    u32 skill = links[at].skill;
    if (placeOf[skill] > 0) continue;
    placeOf[skill] = ++role->servingCount;
    roles->serving =
        grow(roles->serving, roles->servingCount, &roles->servingCapacity, sizeof(u32));
    roles->serving[roles->servingCount++] = skill;
  }
  if (role->servingCount > UINT16_MAX) die("too many skills serve a role");
  role->servedStart = take(roles, role->servingCount + 3u, sizeof(u32));
  role->served = take(roles, count, sizeof(Served));
  u32 *next = role->servedStart + 1;
  for (size_t at = 0; at < count; at++) next[placeOf[links[at].skill] + 1]++;
  for (u32 place = 1; place <= role->servingCount + 1; place++) next[place] += next[place - 1];
  for (size_t at = 0; at < count; at++) {
    role->served[next[placeOf[links[at].skill]]++] = links[at].served;
  }
  for (size_t at = 0; at < count; at++) placeOf[links[at].skill] = 0;
  free(links);
}

// how much of each serving skill is used at each level
static void setUsed(Roles *roles, Role *role, const i32 *specificity) {
  u32 width = (u32)roles->holders->levelCount + 1;
  role->used = take(roles, (size_t)(role->servingCount + 1) * width, sizeof(u32));
  role->counts = take(roles, role->servingCount + 1u, sizeof(u32));
  for (u32 place = 1; place <= role->servingCount; place++) {
    role->counts[place] = (u32)specificity[roles->serving[role->servingStart + place - 1]];
    for (u32 level = 1; level < width; level++) {
      u32 most = 0;
      for (u32 at = role->servedStart[place]; at < role->servedStart[place + 1]; at++) {
        u32 used = roles->fitRows[role->served[at].row * width + level] >> 16;
        if (used > most) most = used;
      }
      role->used[place * width + level] = most * level;
    }
  }
}

static void prepareRole(Roles *roles, Role *role, int at, int k) {
  const Flat *flat = roles->flat;
  *role = (Role){.role = at, .region = flat->opportunityRegion[at], .least = -1};
  role->kind = flat->investment[at] != 0 ? ADMITS_INVESTMENT : ADMITS_EMPLOYMENT;
  role->requirementStart = flat->requirementStart[at];
  role->requirementCount = flat->requirementStart[at + 1] - role->requirementStart;
  role->listedCount = role->requirementCount < MOST_LISTED ? role->requirementCount : MOST_LISTED;
  role->weights = take(roles, (size_t)role->requirementCount, sizeof(i64));
  for (int place = 0; place < role->requirementCount; place++) {
    int requirement = role->requirementStart + place;
    role->weights[place] = (i64)flat->requirementWeight[requirement] *
                           flat->specificity[flat->requirementSkill[requirement]];
    role->weightTotal += role->weights[place];
  }
  setScales(flat, role);
  role->hours = take(roles, (size_t)roles->seating->hours.count, sizeof(i64));
  role->income = take(roles, (size_t)roles->seating->income.count, sizeof(i64));
  role->capital = take(roles, (size_t)roles->seating->capital.count, sizeof(i64));
  setHours(roles, role);
  setIncome(roles, role);
  setCapital(roles, role);
  setEducation(flat, role);
  if (flat->roleOccupation[at] >= 0) {
    role->credit = flat->credit + (size_t)flat->roleOccupation[at] * (size_t)flat->heldOccupationCount;
    role->months = (i64)flat->roleMonths[at];
    role->shortMonths = role->months > UINT32_MAX ? UINT32_MAX : (u32)role->months;
    role->needsMonths = flat->monthsRequired[at] != 0;
  }
  role->sectorMatch =
      flat->sectorMatch + (size_t)flat->opportunitySector[at] * (size_t)flat->heldSectorCount;
  role->listedStart = (u32)roles->listedCount;
  size_t before = roles->rungCount;
  for (int place = 0; place < role->listedCount; place++) listHolders(roles, role, place);
  if (roles->mostRungs < (int)(roles->rungCount - before)) {
    roles->mostRungs = (int)(roles->rungCount - before);
  }
  if (roles->mostRequirements < role->requirementCount) {
    roles->mostRequirements = role->requirementCount;
  }
  role->best = (BestList){.entries = take(roles, (size_t)k, sizeof(Entry)), .capacity = k};
}

Roles prepareRoles(const Flat *flat, const Seating *seating, const Holders *holders, int k) {
  Roles roles = {.flat = flat, .seating = seating, .holders = holders};
  size_t roleCount = (size_t)flat->roleCount, skillCount = (size_t)seating->servingSkillCount;
  roles.roles = room(roleCount, sizeof(Role));
  roles.regionStart = room((size_t)flat->regionCount + 2, sizeof(int));
  roles.rowOf = room((FULL + 1) * ((size_t)holders->levelCount + 1), sizeof(u32));
  int *next = roles.regionStart + 1;
  for (int role = 0; role < flat->roleCount; role++) next[flat->opportunityRegion[role] + 1]++;
  for (int region = 1; region <= flat->regionCount; region++) next[region] += next[region - 1];
  u32 *placeOf = room(skillCount, sizeof *placeOf);
  i32 *specificity = room(skillCount, sizeof *specificity);
  for (int skill = 0; skill < flat->skillCount; skill++) {
    int number = seating->servingSkill[skill];
    if (number >= 0) specificity[number] = flat->specificity[skill];
  }
  for (int at = 0; at < flat->roleCount; at++) {
    Role *role = &roles.roles[next[flat->opportunityRegion[at]]++];
    prepareRole(&roles, role, at, k);
    findServing(&roles, role, placeOf);
    setUsed(&roles, role, specificity);
  }
  free(placeOf);
  free(specificity);
  return roles;
}

void freeRoles(Roles *roles) {
  for (size_t at = 0; at < roles->pieceCount; at++) free(roles->pieces[at]);
  free(roles->pieces);
  free(roles->roles);
  free(roles->regionStart);
  free(roles->listed);
  free(roles->rungs);
  free(roles->serving);
  free(roles->fitRows);
  free(roles->rowOf);
}
