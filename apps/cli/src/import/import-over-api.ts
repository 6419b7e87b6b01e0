import { Readable } from 'node:stream';
import type { ImportReportResponse } from '@lydhoer/complaints';
import { answeredFailure, unreachable, urlOf, type Problem } from '../api.js';
import { followedImport } from './followed-import.js';
import type { ImportArguments } from './import-arguments.js';
import type { Progress } from '../progress.js';
import { readFile } from './read-file.js';

/**
 * Sends the register to an API, and follows the job that it makes of a large one. Throws `UsageError` for what the API
 * calls bad input, `ApiFailed` for all else. Stopped by the signal, it cancels the job.
 */
export async function importOverApi(
  { file, register, profile, mapping, deadlines, dryRun, language }: ImportArguments,
  api: NonNullable<ImportArguments['api']>,
  progress: Progress,
  signal: AbortSignal,
): Promise<ImportReportResponse> {
  const url = urlOf(api, 'imports');
  const query = {
    register,
    dryRun: String(dryRun),
    ...(profile && { profile }),
    ...(mapping !== undefined && { mapping }),
    ...(deadlines && { deadlines }),
  };
  url.search = new URLSearchParams(query).toString();
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${api.token}`, 'content-type': 'text/csv', 'accept-language': language },
    body: Readable.toWeb(Readable.from(readFile(file, progress, signal))) as ReadableStream,
    // A body that is a stream is sent before the answer is read. (Node asks for this; the browser's types do not know it.)
    ...{ duplex: 'half' },
    signal,
  }).catch((error: unknown) => {
    throw signal.aborted ? error : unreachable(api, error);
  });
  const body = (await response.json().catch(() => ({}))) as ImportReportResponse | Problem;
  if (!response.ok) throw answeredFailure(response.status, body as Problem);
  if (response.status !== 202) return body as ImportReportResponse;
  const job = { path: (response.headers.get('location') ?? '').replace(/^\//, ''), language };
  return followedImport(api, job, progress, signal);
}
