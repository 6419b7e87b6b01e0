import type { FastifyReply } from 'fastify';

/**
 * Whether CSV is wanted: `?format=` says so, or else the `Accept` header prefers text/csv to JSON. JSON when nothing
 * is said or both are as welcome.
 */
export function wantsCsv(format: 'json' | 'csv' | undefined, accept: string | undefined): boolean {
  if (format !== undefined) return format === 'csv';
  const weights = weightsOf(accept ?? '');
  const json = Math.max(...['application/json', 'application/*', '*/*'].map((type) => weights.get(type) ?? 0));
  return (weights.get('text/csv') ?? weights.get('text/*') ?? 0) > json;
}

function weightsOf(accept: string): ReadonlyMap<string, number> {
  return new Map(
    accept.split(',').map((range) => {
      const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      return [type, weight === undefined ? 1 : Number(weight.slice(2)) || 0] as const;
    }),
  );
}

/** Marks an answer as a CSV file to be saved under a name of plain ASCII. */
export function asFile(reply: FastifyReply, name: string): void {
  void reply.header('Content-Type', 'text/csv; charset=utf-8; header=present');
  void reply.header('Content-Disposition', `attachment; filename="${name}.csv"`);
}
