import type { SectionCode } from "./texts/section-texts";

/** A row of a page in words; `state` says how the row stands, for marks and colours. */
export interface DescribedRow {
  readonly cells: readonly string[];
  readonly state?: "done" | "open" | "failed";
}

/** A headed table in words. Every row has as many cells as there are columns. */
export interface DescribedSection {
  readonly code: SectionCode;
  readonly heading: string;
  readonly notes: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly DescribedRow[];
}

/** A dossier in words, ready for a page of any kind. */
export interface DescribedDossier {
  readonly title: string;
  readonly status: string;
  readonly note: string;
  readonly sections: readonly DescribedSection[];
}
