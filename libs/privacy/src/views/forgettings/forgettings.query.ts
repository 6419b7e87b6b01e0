import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Vault } from '@lydhoer/event-store';
import { cursorFrom, pageOf, type PageRequest } from '@lydhoer/http';
import { Forgettings } from '../../lookups/forgettings.lookup.js';
import type { ForgettingsResponse } from './forgettings.response.js';

export class ForgettingsQuery extends Query<ForgettingsResponse> {
  constructor(readonly page: PageRequest) {
    super();
  }
}

@QueryHandler(ForgettingsQuery)
export class ForgettingsHandler implements IQueryHandler<ForgettingsQuery> {
  constructor(
    private readonly forgettings: Forgettings,
    private readonly vault: Vault,
  ) {}

  // eslint-disable-next-line @typescript-eslint/require-await -- the bus is asynchronous, the rows are here
  async execute({ page: { cursor, limit } }: ForgettingsQuery): Promise<ForgettingsResponse> {
    const before = cursor === undefined ? null : String(cursorFrom(cursor, 1)[0]);
    const page = pageOf(this.forgettings.newest(limit + 1, before), limit, ({ position }) => [position]);
    return {
      next: page.next,
      items: page.items.map((row) => ({
        forgettingId: row.forgetting_id,
        kind: row.kind,
        subjectId: row.subject_id,
        ground: row.ground,
        forgottenBy: row.recorded_by,
        forgottenAt: row.recorded_at,
        keyDestroyed: this.vault.state(row.key_name) === 'destroyed',
      })),
    };
  }
}
