import { Injectable } from '@nestjs/common';
import { ReadModels, type ViewReader } from '@lydhoer/read-models';
import type { LinkRow, MergeRow } from './complaint-links.view.js';

/** Which complaints hang together. */
@Injectable()
export class ComplaintLinks {
  constructor(private readonly readModels: ReadModels) {}

  /** The complaints that are merged into one, as the log's head says; throws `ViewsBehind`. */
  async mergedIntoAtHead(complaintId: string): Promise<readonly string[]> {
    await this.readModels.caughtUp('complaints');
    return this.mergedInto(complaintId).map(({ complaint_id }) => complaint_id);
  }

  mergedInto(complaintId: string): readonly MergeRow[] {
    return this.rows.all<MergeRow>('SELECT * FROM complaint_merge WHERE into_id = ? ORDER BY complaint_id', [
      complaintId,
    ]);
  }

  /** Undefined while it goes on by itself. */
  mergeOf(complaintId: string): MergeRow | undefined {
    return this.rows.get<MergeRow>('SELECT * FROM complaint_merge WHERE complaint_id = ?', [complaintId]);
  }

  /** The links that were made on a complaint, and those made to it. */
  linksOf(complaintId: string): readonly LinkRow[] {
    return this.rows.all<LinkRow>(
      `SELECT * FROM complaint_link WHERE complaint_id = ?1 OR to_id = ?1
        ORDER BY linked_on, complaint_id, to_id, relation`,
      [complaintId],
    );
  }

  private get rows(): ViewReader {
    return this.readModels.read('complaints');
  }
}
