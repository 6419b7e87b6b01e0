import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { RowFault } from './register-fault.js';
import type { ProfileName } from './register-profile.js';

export interface RegisterImport {
  /** The file, in UTF-8. Read once, a chunk at a time. */
  readonly source: AsyncIterable<Uint8Array>;
  /** The register's name: with the id of a row it makes the command's key, whoever imports. */
  readonly register: string;
  /** Undefined: as the first row shows. */
  readonly profile?: ProfileName | undefined;
  /** A mapping of column names, as JSON. */
  readonly mapping?: string | undefined;
  /** True: decide everything, write nothing. */
  readonly dryRun: boolean;
  /** `compute`: deadlines also of cases that are over. */
  readonly deadlines?: 'compute' | undefined;
  /** The instant of the request, ISO 8601 UTC. */
  readonly at: string;
  readonly correlationId: string;
  /** Aborts when the import is to stop: what was written stays. */
  readonly signal?: AbortSignal | undefined;
  /** Told of every row that was read. */
  readonly onRow?: ((rows: number) => void) | undefined;
}

export interface ImportReport {
  readonly register: string;
  readonly profile: ProfileName;
  readonly dryRun: boolean;
  /** Rows read, the heading and empty rows not counted. */
  readonly rows: number;
  /** Contacts and complaints written now (in a dry run: that would be). */
  readonly imported: number;
  /** Contacts and complaints that had been imported before and are unchanged. */
  readonly skipped: number;
  /** Of those, the cases of which the register tells more now than it did then. Nothing is written. */
  readonly offered: number;
  /** Contacts and complaints of which nothing was written. */
  readonly refused: number;
  /** The log position of the last of them; 0 when nothing was written. */
  readonly position: bigint;
  /** False when the file could not be read to its end; the last error says where and why. */
  readonly readToEnd: boolean;
  /** All that could be added; the first thousand are listed. */
  readonly additionCount: number;
  /** In the order of the rows. */
  readonly additions: readonly RowFault[];
  /** All faults found; the first thousand are listed. */
  readonly errorCount: number;
  /** In the order of the rows. */
  readonly errors: readonly RowFault[];
  readonly seconds: number;
  readonly rowsPerSecond: number;
}

/** Throws `RegisterUnreadable` when the file is no register from its first row on, `HttpProblem` for a bad mapping. */
export class ImportRegisterCommand extends Command<ImportReport> {
  constructor(
    readonly data: RegisterImport,
    readonly caller: Caller,
  ) {
    super();
  }
}
