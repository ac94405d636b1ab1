// seekers in classes by what their experience can be worth at most: to a role, each class is worth all or
// nothing, whatever the months
#ifndef EXPERIENCE_CLASSES_H
#define EXPERIENCE_CLASSES_H

#include "flat-file.h"
#include "tuning.h"

enum { EXPERIENCE_NONE, EXPERIENCE_UNKNOWN, EXPERIENCE_ANY, EXPERIENCE_FIRST_PAIR };

#define MOST_EXPERIENCE_CLASSES (EXPERIENCE_FIRST_PAIR + MOST_CLUSTERS * (MOST_CLUSTERS + 1) / 2)

typedef struct {
  int count;
  // by class from EXPERIENCE_FIRST_PAIR on: held occupations that stand for all that the class holds
  int occupations[MOST_EXPERIENCE_CLASSES][2];
  // by seeker
  u16 *of;
} ExperienceClasses;

ExperienceClasses classifyExperience(const Flat *flat);

// whether a class can be worth anything to the role whose row of `credit` this is
static inline bool isCredited(const ExperienceClasses *classes, int class, const u16 *credit) {
  const int *pair = classes->occupations[class];
  return class == EXPERIENCE_ANY || credit[pair[0]] > 0 || credit[pair[1]] > 0;
}

#endif
