// seekers alike in all that is scored get the same numbers against every role; only their lots differ
#ifndef ALIKE_H
#define ALIKE_H

#include "flat-file.h"

// the same 32 bits for seekers alike
u32 fingerprintOf(const Flat *flat, int seeker);

// whether two seekers, neither of whom is named by a refusal, membership or forbid, are alike
bool areAlike(const Flat *flat, int one, int other);

#endif
