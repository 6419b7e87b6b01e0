import { IsIn } from 'class-validator';
import { IsList, IsPlainDate, IsText } from '@lydhoer/http';
import { completionEvidenceKinds, type CompletionEvidenceKind } from '../../domain/learning.values.js';

/** Something that shows that the action was carried out. */
export class CompletionEvidenceRequest {
  /** What it is. */
  @IsIn(completionEvidenceKinds) kind!: CompletionEvidenceKind;
  /** Where it is found: a journal number, a title, an address. Sealed. */
  @IsText(2000) reference!: string;
}

/** That an action was carried out. */
export class CompleteActionRequest {
  /** The day it was done, from the agreement to today. */
  @IsPlainDate() completedOn!: string;
  /** What shows it: at least one piece, at most 50. */
  @IsList(CompletionEvidenceRequest, 0, 50) evidence!: CompletionEvidenceRequest[];
}
