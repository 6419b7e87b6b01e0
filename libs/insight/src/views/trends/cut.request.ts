import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { IsCode, IsPlainDate, IsQueryList } from '@lydhoer/http';
import { bases, levels, units, type Basis, type Filters, type Level, type Unit } from '../../domain/cut.js';
import { valueWords } from '../../domain/words.js';

/** Which facts figures are made of. */
export class CutRequest {
  /** What is counted. Every complaint is a contact; a complaint has one or more points. Units are never added. */
  @ApiPropertyOptional() @IsIn(units) unit: Unit = 'complaint';

  /** Which date puts a unit into a period: received, or closed (for a point: answered; or withdrawn). */
  @ApiPropertyOptional() @IsIn(bases) basis: Basis = 'received';

  /** Themes as recorded, or the top theme that each belongs to. Filters on themes are of the same level. */
  @ApiPropertyOptional() @IsIn(levels) level: Level = 'recorded';

  /** The first day that counts. Left out: from the period of the earliest day there is. */
  @IsOptional() @IsPlainDate() from?: string;

  /** The last day that counts. Left out, or in the future: up to the day the figures are read. */
  @IsOptional() @IsPlainDate() to?: string;

  /** Only points with one of these themes (`TIME.LONG`, `not-stated`). */
  @IsOptional() @IsQueryList() @IsCode({ each: true }) theme?: string[];

  /** Only points of one of these kinds; `none` is what contacts without points have. */
  @IsOptional() @IsQueryList() @IsIn(Object.keys(valueWords.kind), { each: true }) kind?: string[];

  /** Only points of one of these teams, as it was then. */
  @IsOptional() @IsQueryList() @IsCode({ each: true }) team?: string[];

  /** Only what came in through one of these channels. */
  @IsOptional() @IsQueryList() @IsIn(Object.keys(valueWords.channel), { each: true }) channel?: string[];

  /** Only what somebody in one of these roles turned to the municipality with. */
  @IsOptional() @IsQueryList() @IsIn(Object.keys(valueWords.role), { each: true }) role?: string[];

  /** Only points with one of these outcomes; `none` is what contacts without points have. */
  @IsOptional() @IsQueryList() @IsIn(Object.keys(valueWords.outcome), { each: true }) outcome?: string[];

  /** Figures as they were known at the end of this day, which must be over: the same for ever. */
  @IsOptional() @IsPlainDate() asOf?: string;

  /** Figures as they were known at this position of the log, as an earlier answer named it: the same for ever. */
  @IsOptional()
  @Matches(/^[1-9]\d{0,18}$/, {
    context: {
      expected: {
        da: '`position` fra et tidligere svar, fx 1042',
        en: '`position` of an earlier answer, such as 1042',
      },
    },
  })
  asOfPosition?: string;
}

/** The filters of a request: those that were given. */
export function filtersOf({ theme, kind, team, channel, role, outcome }: CutRequest): Filters {
  const given = Object.entries({ theme, kind, team, channel, role, outcome }).filter(([, values]) => values);
  return Object.fromEntries(given);
}
