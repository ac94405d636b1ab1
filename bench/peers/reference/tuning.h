// numbers that decide how fast the answer comes, never what it is: tests build with others, so that small
// markets meet every path
#ifndef TUNING_H
#define TUNING_H

// why: offsets in a tile fit 16 bits, and its sums stay in the first cache; a multiple of 64
#ifndef TILE_SEATS
#define TILE_SEATS 16384
#endif

// why: an area is small against what people travel, and large enough to fill a tile
#ifndef AREA_KM
#define AREA_KM 30
#endif
#ifndef AREA_PEOPLE
#define AREA_PEOPLE 60000
#endif

// why: those who go far are not told apart by a few kilometres more
#ifndef FAR_AREA_KM
#define FAR_AREA_KM 100
#endif
#ifndef FAR_AREA_PEOPLE
#define FAR_AREA_PEOPLE 300000
#endif

// why: fewer people than this are not worth a group of their own
#ifndef GROUP_PEOPLE
#define GROUP_PEOPLE 8000
#endif

// why: so many areas are not walked one by one for those who reach them all
#ifndef MANY_FAR_GROUPS
#define MANY_FAR_GROUPS 16
#endif

// held occupations beyond these clusters are taken for credited by everybody
#ifndef MOST_CLUSTERS
#define MOST_CLUSTERS 30
#endif

// why: long scales of levels do not multiply the lists of holders
#ifndef LEVEL_CLASSES
#define LEVEL_CLASSES 8
#endif

// why: fewer skills of the same similarity are posted one by one
#ifndef GROUP_SKILLS
#define GROUP_SKILLS 3
#endif

// why: more requirements than this (by place) are bounded as if everybody met them; at most 100
#ifndef MOST_LISTED
#define MOST_LISTED 100
#endif

// why: the tiles that a region's roles look at first, where good candidates live, are kept near at hand
// role after role; the others tile after tile
#ifndef FIRST_TILES
#define FIRST_TILES 2
#endif

// why: screening one seeker costs about as much as writing so many gains
#ifndef SCREEN_COST
#define SCREEN_COST 40
#endif

// why: the list fills while the first are judged, and spares the next
#ifndef SCREENED_AT_ONCE
#define SCREENED_AT_ONCE 64
#endif

#endif
