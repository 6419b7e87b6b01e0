import { Readable } from 'node:stream';
import type { ImportReportResponse } from '@lydhoer/complaints';
import { UsageError } from '../exit-codes.js';
import type { ImportArguments } from './import-arguments.js';
import type { Progress } from '../progress.js';
import { readFile } from './read-file.js';

/** The API did not take the register, or could not be reached. */
export class ApiFailed extends Error {
  override readonly name = 'ApiFailed';
}

interface Problem {
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly field: string; readonly problem: string; readonly expected: string }[];
}

/** Sends the register to an API. Throws `UsageError` for what the API calls bad input, `ApiFailed` for all else. */
export async function importOverApi(
  { file, register, profile, mapping, dryRun, language }: ImportArguments,
  api: NonNullable<ImportArguments['api']>,
  progress: Progress,
  signal: AbortSignal,
): Promise<ImportReportResponse> {
  const url = new URL('imports', api.url.href.endsWith('/') ? api.url : `${api.url.href}/`);
  const query = {
    register,
    dryRun: String(dryRun),
    ...(profile && { profile }),
    ...(mapping !== undefined && { mapping }),
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
    throw signal.aborted
      ? error
      : new ApiFailed(`The API at ${api.url.origin} cannot be reached, or broke off: ${reasonOf(error)}`);
  });
  const body = (await response.json().catch(() => ({}))) as ImportReportResponse | Problem;
  if (response.ok) return body as ImportReportResponse;
  throw failure(response.status, body as Problem);
}

function failure(status: number, { title = 'no reason given', detail = '', errors = [] }: Problem): Error {
  const lines = errors.map(({ field, problem, expected }) => `\n  ${field}: ${problem}. Expected: ${expected}`);
  const message = `The API answered ${status}: ${title}. ${detail}${lines.join('')}`;
  return status === 400 ? new UsageError(message) : new ApiFailed(message);
}

const reasonOf = (error: unknown): string => {
  const { message, cause } = error as Error;
  const { code } = (cause ?? {}) as NodeJS.ErrnoException;
  return code ?? message;
};
