/**
 * The line that every service built on ESCO must show.
 *
 * ESCO, the classification of European Skills, Competences, Qualifications and Occupations, may be
 * reused under Commission Decision 2011/833/EU, provided that the source is named and changes are
 * said to be changes. Levels, weights and everything else ESCO does not state are this library's.
 */
export const ESCO_NOTICE =
  "This service uses the ESCO classification of the European Commission." as const;
