import type { FastifyReply } from 'fastify';
import { preferredToJson } from '@lydhoer/http';

/**
 * Whether CSV is wanted: `?format=` says so, or else the `Accept` header prefers text/csv to JSON. JSON when nothing
 * is said or both are as welcome.
 */
export const wantsCsv = (format: 'json' | 'csv' | undefined, accept: string | undefined): boolean =>
  format === undefined ? preferredToJson('text/csv', accept) : format === 'csv';

/** Marks an answer as a CSV file to be saved under a name of plain ASCII. */
export function asFile(reply: FastifyReply, name: string): void {
  void reply.header('Content-Type', 'text/csv; charset=utf-8; header=present');
  void reply.header('Content-Disposition', `attachment; filename="${name}.csv"`);
}
