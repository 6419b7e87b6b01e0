import { addDays, type PlainDate } from '@lydhoer/kernel';
import { rights } from '../../domain/deadlines/rights.js';
import type { DueDeadlinesRequest } from './due-deadlines.request.js';
import { undated } from './due-deadlines.tables.js';
import { partiesIn } from './due-parties.js';
import { piece, type Piece } from './piece.sql.js';

export interface Moment {
  /** Today's date in Denmark. */
  readonly today: PlainDate;
  /** ISO 8601 UTC. */
  readonly now: string;
}

/** What is a right that ran out is due no more; whose time stands still may use it yet. */
export function windowOf(request: DueDeadlinesRequest, { today, now }: Moment, at: 'd' | 'r'): readonly Piece[] {
  const { due = 'all' } = request;
  const running = piece('d.paused_since IS NULL');
  const owed = piece('d.rule NOT IN (SELECT value FROM json_each(?))', JSON.stringify(rights));
  const mayBeRights = partiesIn(request).includes('citizen');
  switch (due) {
    case 'all':
      if (!mayBeRights) return [];
      return [piece(`(${at}.sorted_on >= ? OR d.paused_since IS NOT NULL OR ${owed.sql})`, today, ...owed.parameters)];
    case 'undated':
      return [piece(`${at}.sorted_on = ?`, undated)];
    case 'today':
      return [piece(`${at}.sorted_on = ?`, today), running];
    case 'week':
      return [piece(`${at}.sorted_on BETWEEN ? AND ?`, today, sundayOf(today)), running];
    case 'overdue':
      // Deadlines in hours are over at their instant, all others with their day.
      return [
        piece(`${at}.sorted_on <= ?`, today),
        piece(`(${at}.sorted_on < ? OR d.counts_at < ?)`, today, now),
        running,
        ...(mayBeRights ? [owed] : []),
      ];
  }
}

/** The last day of the week that a day is in. */
export function sundayOf(day: PlainDate): PlainDate {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, (7 - weekday) % 7);
}
