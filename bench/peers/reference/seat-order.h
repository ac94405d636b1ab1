// who sits where, before anything is known about a seat but its seeker
#ifndef SEAT_ORDER_H
#define SEAT_ORDER_H

#include "experience-classes.h"
#include "neighbourhoods.h"

typedef struct {
  // by seat
  u32 *seekers;
  int count;
  // seats from here on are the second ones of those who reach nearly everything: first those who would
  // not relocate, then those who would
  int firstAnywhere, firstRelocating;
} SeatOrder;

SeatOrder orderSeats(const Flat *flat, const Neighbourhoods *places, const u16 *experienceOf,
                     const bool *takesPart);

#endif
