// the values of a column in at most 255 classes, so that what a role makes of them is a short table
#ifndef VALUE_CLASSES_H
#define VALUE_CLASSES_H

#include "whole.h"

typedef struct {
  int count;
  // whether each class is one value; if not, `best` stands for all of a class
  bool isExact;
  // ascending; the lowest value of the column is a class of its own, as it may stand for "unknown"
  double best[256];
  bool isLargestBest;
} ValueClasses;

ValueClasses classifyValues(const double *column, int count, bool isLargestBest);

// the class of a value of the column
u8 classOf(const ValueClasses *classes, double value);

#endif
