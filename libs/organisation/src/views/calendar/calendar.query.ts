import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { calendarSwitches, dayFamilies, defaultSwitches, type CalendarSwitch, type DayFamily } from '@lydhoer/calendar';
import { forgotten, Vault } from '@lydhoer/event-store';
import type { Sealed } from '@lydhoer/kernel';
import { ReadModels } from '@lydhoer/read-models';
import type { CalendarResponse } from './calendar.response.js';
import type { ClosingDayRow, SwitchRow } from './calendar.view.js';

/** The municipality's closing days and switches. */
export class CalendarQuery extends Query<CalendarResponse> {}

@QueryHandler(CalendarQuery)
export class CalendarQueryHandler implements IQueryHandler<CalendarQuery> {
  constructor(
    private readonly readModels: ReadModels,
    private readonly vault: Vault,
  ) {}

  execute(): Promise<CalendarResponse> {
    const rows = this.readModels.read('organisation');
    const closingDays = rows.all<ClosingDayRow>('SELECT * FROM organisation_closing_day ORDER BY on_day');
    const switches = rows.all<SwitchRow>(
      'SELECT * FROM organisation_calendar_switch ORDER BY switch, family, valid_from',
    );
    return Promise.resolve({
      closingDays: closingDays.map(({ on_day, name, reason, withdrawn_reason }) => ({
        on: on_day,
        name,
        reason: this.opened(reason),
        withdrawn: withdrawn_reason !== null,
        withdrawnReason: withdrawn_reason === null ? null : this.opened(withdrawn_reason),
      })),
      switches: switches.map((row) => ({
        switch: row.switch as CalendarSwitch,
        family: row.family as DayFamily,
        switchedOn: row.switched_on === 1,
        validFrom: row.valid_from,
        reason: this.opened(row.reason),
      })),
      defaults: dayFamilies.flatMap((family) =>
        calendarSwitches.map((half) => ({ switch: half, family, switchedOn: defaultSwitches[family][half] })),
      ),
    });
  }

  private opened(cell: string): string | null {
    const text = this.vault.open(JSON.parse(cell) as Sealed);
    return text === forgotten ? null : text;
  }
}
