// whole numbers: exact products and their quotients, and memory that is there or ends the program
#ifndef WHOLE_H
#define WHOLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

typedef int64_t i64;
typedef uint64_t u64;
typedef int32_t i32;
typedef uint32_t u32;
typedef uint16_t u16;
typedef uint8_t u8;
typedef int8_t i8;

// full marks of a criterion, in basis points
#define FULL 10000

// a · b // c for whole numbers from 0 on, exact also where the product passes 63 bits
static inline i64 timesOver(i64 a, i64 b, i64 c) {
  i64 product;
  if (!__builtin_mul_overflow(a, b, &product)) return product / c;
  return (i64)((__int128)a * b / c);
}

static inline bool isLessProduct(i64 a, i64 b, i64 c, i64 d) {
  return (__int128)a * b < (__int128)c * d;
}

// 10 000 · min(held, asked) // asked
static inline i64 shareOf(i64 held, i64 asked) {
  return held >= asked ? FULL : timesOver(FULL, held, asked);
}

static inline _Noreturn void die(const char *message) {
  fprintf(stderr, "%s\n", message);
  exit(1);
}

// room for `count` items, zeroed and aligned for the widest loads
static inline void *room(size_t count, size_t size) {
  size_t bytes = (count * size / 64 + 2) * 64;
  void *memory = aligned_alloc(64, bytes);
  if (memory == NULL) die("out of memory");
  return __builtin_memset(memory, 0, bytes);
}

// makes sure that a list of `count` items has room for one more
static inline void *grow(void *items, size_t count, size_t *capacity, size_t size) {
  if (count < *capacity) return items;
  *capacity = 2 * count + 64;
  items = realloc(items, *capacity * size);
  if (items == NULL) die("out of memory");
  return items;
}

#endif
