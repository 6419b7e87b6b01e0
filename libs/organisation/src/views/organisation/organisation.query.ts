import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { ReadModels } from '@lydhoer/read-models';
import type { OrganisationResponse } from './organisation.response.js';
import type { DepartmentRow, TeamRow } from './organisation.view.js';

/** The departments and teams that exist on a day, or all of them. */
export class OrganisationQuery extends Query<OrganisationResponse> {
  constructor(readonly on: string | undefined) {
    super();
  }
}

@QueryHandler(OrganisationQuery)
export class OrganisationQueryHandler implements IQueryHandler<OrganisationQuery> {
  constructor(private readonly readModels: ReadModels) {}

  execute({ on }: OrganisationQuery): Promise<OrganisationResponse> {
    const rows = this.readModels.read('organisation');
    const day = on ?? null;
    const departments = rows.all<DepartmentRow>(
      'SELECT * FROM organisation_department WHERE ?1 IS NULL OR valid_from <= ?1 ORDER BY code',
      [day],
    );
    const teams = rows.all<TeamRow>(
      `SELECT * FROM organisation_team
        WHERE ?1 IS NULL OR (valid_from <= ?1 AND (valid_to IS NULL OR valid_to >= ?1))
        ORDER BY valid_from, ages_from, code`,
      [day],
    );
    return Promise.resolve({
      on: day,
      departments: departments.map(({ code, name, valid_from }) => ({ code, name, validFrom: valid_from })),
      teams: teams.map(({ code, department, name, ages_from, ages_to, valid_from, valid_to }) => ({
        code,
        department,
        name,
        ages: ages_from === null || ages_to === null ? null : { from: ages_from, to: ages_to },
        validFrom: valid_from,
        validTo: valid_to,
      })),
    });
  }
}
