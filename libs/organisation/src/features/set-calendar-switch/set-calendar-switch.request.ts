import { IsBoolean, IsIn } from 'class-validator';
import { calendarSwitches, dayFamilies, type CalendarSwitch, type DayFamily } from '@lydhoer/calendar';
import { IsPlainDate, IsText } from '@lydhoer/http';

/** Whether a half holiday is off. */
export class SetCalendarSwitchRequest {
  @IsIn(calendarSwitches) switch!: CalendarSwitch;
  /** What is counted: weeks, months and days; working days; or the days of a letter on its way. */
  @IsIn(dayFamilies) family!: DayFamily;
  /** True: the day is off for what this family counts. */
  @IsBoolean() switchedOn!: boolean;
  /** It holds for days of the calendar from this one on. */
  @IsPlainDate() validFrom!: string;
  /** Why, and where it was decided. Sealed. */
  @IsText(2000) reason!: string;
}
