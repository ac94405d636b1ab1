#include "experience-classes.h"

#include <string.h>

#define NONE (-1)

// clusters of held occupations that the same asked ones credit: mostly those of one major group
typedef struct {
  int count;
  int of[MOST_CLUSTERS];
  int *clusterOf;
} Clusters;

static bool isCreditedAlike(const Flat *flat, int one, int other) {
  size_t width = (size_t)flat->heldOccupationCount;
  for (size_t row = 0; row < flat->creditLength; row += width) {
    if ((flat->credit[row + (size_t)one] > 0) != (flat->credit[row + (size_t)other] > 0)) return false;
  }
  return true;
}

static Clusters clusterOccupations(const Flat *flat) {
  Clusters clusters = {.clusterOf = room((size_t)flat->heldOccupationCount, sizeof(int))};
  for (int held = 0; held < flat->heldOccupationCount; held++) {
    int cluster = 0;
    while (cluster < clusters.count && !isCreditedAlike(flat, clusters.of[cluster], held)) cluster++;
    if (cluster == MOST_CLUSTERS) {
      cluster = NONE;
    } else if (cluster == clusters.count) {
      clusters.of[clusters.count++] = held;
    }
    clusters.clusterOf[held] = cluster;
  }
  return clusters;
}

// the one or two clusters of a seeker's occupations; false where there are more
static bool clustersOf(const Flat *flat, const Clusters *clusters, int seeker, int pair[2]) {
  pair[0] = pair[1] = NONE;
  for (int at = flat->experienceStart[seeker]; at < flat->experienceStart[seeker + 1]; at++) {
    int occupation = flat->occupation[at];
    int cluster = flat->heldOccupationCount > 0 ? clusters->clusterOf[occupation] : 0;
    if (cluster == NONE) return false;
    if (pair[0] == NONE) pair[0] = cluster;
    if (cluster == pair[0]) continue;
    if (pair[1] == NONE) pair[1] = cluster;
    if (cluster != pair[1]) return false;
  }
  if (pair[1] == NONE) pair[1] = pair[0];
  return true;
}

ExperienceClasses classifyExperience(const Flat *flat) {
  ExperienceClasses classes = {.count = EXPERIENCE_FIRST_PAIR};
  classes.of = room((size_t)flat->seekerCount, sizeof *classes.of);
  Clusters clusters = clusterOccupations(flat);
  u16 known[MOST_CLUSTERS][MOST_CLUSTERS];
  memset(known, 0, sizeof known);
  for (int seeker = 0; seeker < flat->seekerCount; seeker++) {
    int pair[2];
    if (flat->experienceKnown[seeker] == 0) {
      classes.of[seeker] = EXPERIENCE_UNKNOWN;
    } else if (!clustersOf(flat, &clusters, seeker, pair)) {
      classes.of[seeker] = EXPERIENCE_ANY;
    } else if (pair[0] == NONE) {
      classes.of[seeker] = EXPERIENCE_NONE;
    } else {
      int low = pair[0] < pair[1] ? pair[0] : pair[1], high = pair[0] + pair[1] - low;
      if (known[low][high] == 0) {
        int *occupations = classes.occupations[classes.count];
        occupations[0] = clusters.of[low];
        occupations[1] = clusters.of[high];
        known[low][high] = (u16)classes.count++;
      }
      classes.of[seeker] = known[low][high];
    }
  }
  free(clusters.clusterOf);
  return classes;
}
