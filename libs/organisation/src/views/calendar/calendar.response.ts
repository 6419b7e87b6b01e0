import { ApiProperty } from '@nestjs/swagger';
import { calendarSwitches, dayFamilies, type CalendarSwitch, type DayFamily } from '@lydhoer/calendar';

/** A day on which the municipality is closed, or was to be. */
export class ClosingDayResponse {
  on!: string;
  /** What people call it. */
  name!: string;
  /** Why; null when it was forgotten. */
  reason!: string | null;
  /** True when it is none after all. */
  withdrawn!: boolean;
  /** Why it was withdrawn; null when it was not, or when it was forgotten. */
  withdrawnReason!: string | null;
}

/** A half holiday that this municipality has switched. */
export class CalendarSwitchResponse {
  @ApiProperty({ enum: calendarSwitches }) switch!: CalendarSwitch;
  /** What is counted: weeks, months and days; working days; or the days of a letter on its way. */
  @ApiProperty({ enum: dayFamilies }) family!: DayFamily;
  /** Whether the day is off for what this family counts. */
  switchedOn!: boolean;
  /** It holds for days of the calendar from this one on, until the next switch. */
  validFrom!: string;
  /** Why; null when it was forgotten. */
  reason!: string | null;
}

/** Whether a half holiday is off where the municipality has not switched it. */
export class DefaultSwitchResponse {
  @ApiProperty({ enum: calendarSwitches }) switch!: CalendarSwitch;
  @ApiProperty({ enum: dayFamilies }) family!: DayFamily;
  switchedOn!: boolean;
}

/** What the municipality's calendar has beside the public holidays. */
export class CalendarResponse {
  /** Withdrawn ones, too, by date. */
  closingDays!: ClosingDayResponse[];
  switches!: CalendarSwitchResponse[];
  /** What holds where nothing was switched. */
  defaults!: DefaultSwitchResponse[];
}
