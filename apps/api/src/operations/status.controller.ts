import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Settings } from '@lydhoer/config';
import { EventStore } from '@lydhoer/event-store';
import { QueryOperation } from '@lydhoer/http';
import { ReadModels } from '@lydhoer/read-models';
import { version } from '../version.js';
import { rebuildResponse } from './rebuilds.response.js';
import { StatusResponse } from './status.response.js';

/** What the mode of the installation is provided under. */
export const modeToken = Symbol('mode');

@ApiTags('operations')
@Controller('operations/status')
export class StatusController {
  constructor(
    private readonly store: EventStore,
    private readonly readModels: ReadModels,
    @Inject(modeToken) private readonly mode: Settings['mode'],
  ) {}

  @Get()
  @QueryOperation({
    id: 'showStatus',
    summary: 'Show how the process is',
    description: 'Version, mode, the end of the log, each set of views, and what is being built anew.',
    allowed: 'operate',
  })
  async status(): Promise<StatusResponse> {
    const head = await this.store.head();
    const sets = await this.readModels.health();
    return {
      version,
      mode: this.mode,
      head: String(head),
      headRecordedAt: await this.recordedAt(head),
      sets: sets.map(({ set, state, position, lag, parked, size, problem }) => {
        return { set, state, position, lag, parked: parked.length, size, problem };
      }),
      rebuilds: this.readModels.rebuilds().map(rebuildResponse),
    };
  }

  private async recordedAt(position: bigint): Promise<string | null> {
    for await (const { events } of this.store.readAll({ after: position - 1n, until: position })) {
      for (const { recordedAt } of events) return recordedAt;
    }
    return null;
  }
}
