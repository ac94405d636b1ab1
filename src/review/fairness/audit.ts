import type { ReviewTextCode } from "../texts/review-texts";
import type { Dimension } from "./dimensions";
import type { Impact } from "./four-fifths";
import type { Stage } from "./stages";

/** How many of a row are selected at a stage, against the row with the highest rate. */
export interface StageFigures extends Impact {
  readonly stage: Stage;
  readonly selected: number;
}

/** How well a row's candidates fit the role that is best for them; basis points, rounded down. */
export interface FitFigures {
  readonly mean: number;
  /** The mean less the highest one: 0 or below. */
  readonly difference: number;
}

/**
 * What a row is seen on ranked lists (Singh and Joachims 2018). `perPerson` is compared under demographic
 * parity, `perFit` under disparate treatment: to be seen as one's fit deserves.
 */
export interface ExposureFigures {
  /** Basis points of one first place for each person of the row, rounded down. */
  readonly perPerson: number;
  /** The same of the row with the most; null where nobody is seen. */
  readonly ratioBp: number | null;
  /** Exposure for each 10 000 of best fit, rounded down; null where fit is withheld or nobody fits. */
  readonly perFit: number | null;
  readonly fitRatioBp: number | null;
  /** The row's part of all exposure, and of all people. */
  readonly shareBp: number | null;
  readonly peopleShareBp: number;
}

/** One category of people; with `withheld` every number is absent, to protect this row or another. */
export type AuditRow =
  | { readonly category: string; readonly withheld: true }
  | {
      readonly category: string;
      readonly withheld: false;
      readonly seekers: number;
      /** Of the stages that are shown; none where the row is empty. */
      readonly stages: readonly StageFigures[];
      readonly fit: FitFigures | null;
      readonly exposure: ExposureFigures | null;
    };

/** Everybody in categories, each person in one. */
export interface AuditTable {
  readonly by: Dimension;
  /** The group of a table of its members (`in`) and all others (`out`); else empty. */
  readonly group: string;
  /** By category; null where the table is withheld, since so few people are in so many categories. */
  readonly rows: readonly AuditRow[] | null;
}

/** An audit that shows no small number of people. */
export interface FairnessAudit {
  /** Numbers of people from 1 to one less are withheld. */
  readonly k: number;
  /** How long the shortlists are that were looked at. */
  readonly listed: number;
  /** Everybody; null where they are fewer than `k`, and then there is no table. */
  readonly seekers: number | null;
  /** Selected of everybody, by stage that is shown. */
  readonly totals: readonly { readonly stage: Stage; readonly selected: number }[];
  /** Stages of which nothing is shown, since too few were selected, or too few were not. */
  readonly withheldStages: readonly Stage[];
  /** Groups that were asked for and that nobody declares. */
  readonly undeclared: readonly string[];
  readonly tables: readonly AuditTable[];
  /** What the reader of these numbers must know, as codes of `REVIEW_TEXTS`. */
  readonly notes: readonly ReviewTextCode[];
}
