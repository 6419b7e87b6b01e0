import { ApiProperty } from '@nestjs/swagger';
import { bases, units } from '../domain/cut.js';
import type { FigureDefinition } from '../domain/figures.js';

/** The same in both languages. */
export class InBothLanguages {
  da!: string;
  en!: string;
}

/** How a figure is defined: two people who follow it get the same number from the same facts. */
export class DefinitionResponse {
  /** Its stable name. */
  id!: string;
  /** Raised whenever the same facts would give another number. */
  version!: number;
  /** How it is counted, in words. */
  formula!: InBothLanguages;
  /** What stands above the line of a share. */
  numerator!: InBothLanguages;
  /** What stands below it. */
  denominator!: InBothLanguages;
  /** What is left out. */
  exclusions!: InBothLanguages;
  @ApiProperty({ enum: [...units, 'learning-point'], description: 'What is counted.' })
  unit!: FigureDefinition['unit'];
  @ApiProperty({
    enum: bases,
    nullable: true,
    description: 'Which date puts a unit into a period; null where there are no periods.',
  })
  periodBasis!: FigureDefinition['periodBasis'];
  /** How shares and changes are rounded. */
  rounding!: InBothLanguages;
}

export const definitionResponse = (definition: FigureDefinition): DefinitionResponse =>
  Object.assign(new DefinitionResponse(), definition);
