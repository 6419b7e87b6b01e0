import { Logger } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { EventCatalog, EventStore, rehearsal, Vault, type Intent } from '@lydhoer/event-store';
import { ProblemCatalog } from '@lydhoer/http';
import { dateInDenmark } from '@lydhoer/kernel';
import { ReadModels } from '@lydhoer/read-models';
import { ComplaintDecisions } from '../../complaint.decisions.js';
import { complaintStream } from '../../complaint.stream.js';
import { Persons } from '../../intake/persons.js';
import { Lookups } from '../../lookups/lookups.js';
import { shownEvent } from '../../shown-event.js';
import { ImportRegisterCommand, type ImportReport, type RegisterImport } from './import-register.command.js';
import { ImportTally } from './import-tally.js';
import { InFlight } from './in-flight.js';
import { RegisterUnreadable } from './register-fault.js';
import { grouped } from './register-groups.js';
import { RegisterImporter } from './register-importer.js';
import { registerIn } from './register-opening.js';
import type { OpenRegister, RegisterRow } from './register-rows.js';

/** Enough complaints side by side to fill the groups in which the store commits. */
const sideBySide = 256;

@CommandHandler(ImportRegisterCommand)
export class ImportRegisterHandler implements ICommandHandler<ImportRegisterCommand> {
  private readonly logger = new Logger('import');

  constructor(
    private readonly complaints: ComplaintDecisions,
    private readonly store: EventStore,
    readonly catalog: EventCatalog,
    readonly vault: Vault,
    private readonly readModels: ReadModels,
    private readonly lookups: Lookups,
    private readonly problems: ProblemCatalog,
    private readonly persons: Persons,
  ) {}

  async execute({ data, caller }: ImportRegisterCommand): Promise<ImportReport> {
    demand(caller, 'import-register');
    const register = await registerIn(data.source, data);
    // The words and teams are looked up as they stand now; no import waits for what it writes itself.
    await this.readModels.caughtUp('complaints');
    const began = performance.now();
    const tally = await this.importAll(register, data);
    const report = tally.report(
      { register: data.register, profile: register.profile.name, dryRun: data.dryRun },
      performance.now() - began,
    );
    const { imported, skipped, refused, dryRun } = report;
    this.logger.log(`${caller.staffId} imported a register: ${JSON.stringify({ dryRun, imported, skipped, refused })}`);
    return report;
  }

  private async writtenBefore(complaintId: string, { actor, key }: Pick<Intent, 'actor' | 'key'>) {
    const recorded = await this.store.readStream(complaintStream(complaintId));
    const all = recorded.map((event) => shownEvent(this.catalog.upcast(event), true, this));
    return { all, written: all.filter(({ metadata }) => metadata.actor === actor && metadata.commandId === key) };
  }

  private rehearsed(): ComplaintDecisions {
    return new ComplaintDecisions(rehearsal(this.store, this.catalog, this.vault), this.lookups);
  }

  private async importAll({ profile, heading, rows }: OpenRegister, data: RegisterImport): Promise<ImportTally> {
    const tally = new ImportTally();
    const importer = new RegisterImporter({
      complaints: data.dryRun ? this.rehearsed() : this.complaints,
      persons: this.persons,
      lookups: this.lookups,
      problems: this.problems,
      layout: { profile, heading },
      register: data.register,
      moment: { at: data.at, correlationId: data.correlationId },
      today: dateInDenmark(data.at),
      deadlines: data.deadlines,
      tally,
      writtenBefore: (complaintId, by) => this.writtenBefore(complaintId, by),
    });
    const inFlight = new InFlight(sideBySide);
    try {
      for await (const group of grouped(counted(rows, tally, data.onRow), heading.index.get('registerId') ?? 0)) {
        data.signal?.throwIfAborted();
        await inFlight.begin(() => importer.import(group));
      }
    } catch (error) {
      if (!(error instanceof RegisterUnreadable)) throw error;
      tally.brokeOff(error.faults);
    } finally {
      await inFlight.done();
    }
    return tally;
  }
}

async function* counted(
  rows: AsyncIterable<RegisterRow>,
  tally: ImportTally,
  onRow: ((rows: number) => void) | undefined,
): AsyncGenerator<RegisterRow> {
  for await (const row of rows) {
    tally.rows++;
    onRow?.(tally.rows);
    yield row;
  }
}
