import { Injectable } from '@nestjs/common';
import { ReadModels } from '@lydhoer/read-models';

/** Which contacts and complaints nobody has ended yet. */
@Injectable()
export class OpenCases {
  constructor(private readonly readModels: ReadModels) {}

  /** Throws `ViewsBehind`. */
  async has(complaintId: string): Promise<boolean> {
    await this.readModels.caughtUp('privacy');
    return (
      this.readModels
        .read('privacy')
        .get('SELECT 1 FROM case_course WHERE complaint_id = ? AND ended = 0 AND annulled = 0', [complaintId]) !==
      undefined
    );
  }
}
