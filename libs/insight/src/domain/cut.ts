import type { PlainDate } from '@lydhoer/kernel';

/** What is counted. Every complaint is a contact; a complaint has one or more points. Never add two units. */
export const units = ['contact', 'complaint', 'point'] as const;
export type Unit = (typeof units)[number];

export const buckets = ['month', 'quarter', 'year'] as const;
export type Bucket = (typeof buckets)[number];

/** Which date puts a unit into a period: the day it was received, or the day it was closed. */
export const bases = ['received', 'closed'] as const;
export type Basis = (typeof bases)[number];

/** What a figure can be divided by, and filtered on. Theme, kind, team and outcome belong to the points. */
export const dimensions = ['theme', 'kind', 'team', 'channel', 'role', 'outcome'] as const;
export type Dimension = (typeof dimensions)[number];

/** Themes as they were recorded, or the top theme that each belongs to. */
export const levels = ['recorded', 'top'] as const;
export type Level = (typeof levels)[number];

export type Filters = Readonly<Partial<Record<Dimension, readonly string[]>>>;

/** Which figures are asked for. */
export interface Cut {
  readonly unit: Unit;
  readonly bucket: Bucket;
  readonly basis: Basis;
  readonly by: readonly Dimension[];
  readonly level: Level;
  /** A value must be among those named; of several dimensions one point must meet all. */
  readonly filters: Filters;
}

/** The days a cut covers, both inclusive. */
export interface Window {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** When the figures are read: a day, and the last day before or on it that is over. */
export interface Reading {
  readonly day: PlainDate;
  readonly lastFinishedDay: PlainDate;
}
