import type { ImportReport } from './import-register.command.js';
import type { RowFault } from './register-fault.js';

const mostListed = 1000;

/** Counts what became of a register. */
export class ImportTally {
  rows = 0;
  private position = 0n;
  private imported = 0;
  private skipped = 0;
  private refused = 0;
  private offered = 0;
  private additionCount = 0;
  private additions: RowFault[] = [];
  private errorCount = 0;
  private readToEnd = true;
  private errors: RowFault[] = [];
  private breakage: readonly RowFault[] = [];

  wasImported(position: bigint): void {
    this.imported++;
    if (position > this.position) this.position = position;
  }
  wasSkipped(): void {
    this.skipped++;
  }
  /** Imported before, unchanged in what was known; these columns tell more now. */
  wasOffered(additions: readonly RowFault[]): void {
    this.skipped++;
    if (additions.length > 0) this.offered++;
    this.additionCount += additions.length;
    this.additions.push(...additions);
    if (this.additions.length >= 2 * mostListed) this.additions = first(mostListed, this.additions);
  }
  wasRefused(faults: readonly RowFault[]): void {
    this.refused++;
    this.list(faults);
  }
  brokeOff(faults: readonly RowFault[]): void {
    this.readToEnd = false;
    this.errorCount += faults.length;
    this.breakage = faults;
  }

  report(of: Pick<ImportReport, 'register' | 'profile' | 'dryRun'>, milliseconds: number): ImportReport {
    const seconds = Math.max(milliseconds, 1) / 1000;
    return {
      register: of.register,
      profile: of.profile,
      dryRun: of.dryRun,
      rows: this.rows,
      imported: this.imported,
      skipped: this.skipped,
      offered: this.offered,
      refused: this.refused,
      position: this.position,
      readToEnd: this.readToEnd,
      errorCount: this.errorCount,
      additionCount: this.additionCount,
      additions: first(mostListed, this.additions),
      errors: [...first(mostListed - this.breakage.length, this.errors), ...this.breakage],
      seconds: Math.round(seconds * 1000) / 1000,
      rowsPerSecond: Math.round(this.rows / seconds),
    };
  }

  private list(faults: readonly RowFault[]): void {
    this.errorCount += faults.length;
    this.errors.push(...faults);
    if (this.errors.length >= 2 * mostListed) this.errors = first(mostListed, this.errors);
  }
}

/** The first so many by their rows. Cases side by side are refused in any order; the same file lists the same. */
const first = (count: number, faults: readonly RowFault[]): RowFault[] =>
  [...faults].sort((a, b) => a.row - b.row).slice(0, count);
