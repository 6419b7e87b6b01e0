import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Sealed } from '@lydhoer/kernel';
import { forgotten, Vault } from '@lydhoer/event-store';
import { ReadModels } from '@lydhoer/read-models';
import type { StaffResponse } from './staff.response.js';
import type { StaffRow } from './staff.view.js';

/** Who works here on a day, or everybody who ever did. */
export class StaffQuery extends Query<StaffResponse> {
  constructor(readonly on: string | undefined) {
    super();
  }
}

@QueryHandler(StaffQuery)
export class StaffQueryHandler implements IQueryHandler<StaffQuery> {
  constructor(
    private readonly readModels: ReadModels,
    private readonly vault: Vault,
  ) {}

  execute({ on }: StaffQuery): Promise<StaffResponse> {
    const rows = this.readModels.read('organisation').all<StaffRow>(
      `SELECT * FROM organisation_staff
        WHERE ?1 IS NULL OR (valid_from <= ?1 AND (valid_to IS NULL OR valid_to >= ?1))
        ORDER BY staff_id, valid_from`,
      [on ?? null],
    );
    return Promise.resolve({
      on: on ?? null,
      staff: rows.map((row) => {
        const name = this.vault.open(JSON.parse(row.name) as Sealed);
        return {
          staffId: row.staff_id,
          name: name === forgotten ? null : name,
          forgotten: name === forgotten,
          roles: JSON.parse(row.roles) as string[],
          teams: JSON.parse(row.teams) as string[],
          validFrom: row.valid_from,
          validTo: row.valid_to,
        };
      }),
    });
  }
}
