import { IsPlainDate } from '@lydhoer/http';

/** The citizen's silence after a partial uphold. */
export class RecordCitizenSilenceRequest {
  /** The day it was found that no answer came: after the four weeks, not after today. */
  @IsPlainDate() recordedOn!: string;
}
