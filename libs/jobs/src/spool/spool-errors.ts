import { HttpProblem } from '@lydhoer/http';

const checkSetting = 'LYDHOER_SPOOL must be a folder that every process of the installation sees and may write to.';

/** The spool cannot be used at all; `message` is for the operator. */
export class SpoolUnavailable extends HttpProblem {
  override readonly message: string;
  constructor(folder: string, cause: unknown) {
    super('spool-unavailable', { headers: { 'retry-after': '5' } });
    const { code, message = '' } = (cause ?? {}) as { readonly code?: string; readonly message?: string };
    this.message =
      code === 'ENOSPC'
        ? `There is no room for the files of jobs in ${folder}: make room.`
        : `The files of jobs in ${folder} cannot be read or written (${code ?? message}). ${checkSetting}`;
  }
}

/** A file that a job needs is not there, or is damaged; `message` is for the operator. */
export class SpoolFileLost extends HttpProblem {
  override readonly message: string;
  constructor(path: string, why: string) {
    super('job-file-lost');
    this.message = `${path} ${why}. ${checkSetting}`;
  }
}
