// who holds what, tile by tile: postings by term. A term is a skill, or a group of skills that some
// requirement takes for equally similar; who holds several of a group is posted once, at the best level
#ifndef HOLDERS_H
#define HOLDERS_H

#include "seating.h"

// holders of a term whose level is in classes `low…end − 1` fit a requirement so well
typedef struct {
  u32 term;
  u8 low, end;
  u16 fit;
} Step;

// the steps of a skill asked at a level, by ascending fit: writing them in turn leaves SPEC's maximum
typedef struct {
  u32 first, end;
} Ladder;

typedef struct {
  u32 *start;
  u16 *offsets;
} Postings;

typedef struct {
  int classCount, levelCount;
  // by level: its class; by class: the highest level
  u8 *classOf, *topOf;
  u32 termCount;
  // by term: whether some ladder has it
  bool *isUsed;
  // CSR by serving skill: the groups that it belongs to
  u32 *groupStart, *groups;
  u32 groupCount;
  Step *steps;
  size_t stepCount;
  // by asked skill · (levelCount + 1) + level
  Ladder *ladders;
  // by tile; the list of a term at a class of level is `start[term · classCount + class]…` to the next
  Postings *postings;
} Holders;

Holders postHolders(const Flat *flat, const Seating *seating);

#endif
