import { Injectable } from '@nestjs/common';
import { ReadModels } from '@lydhoer/read-models';

/** Finds the number of a complaint, and the complaint of a number. */
@Injectable()
export class ComplaintNumbers {
  constructor(private readonly readModels: ReadModels) {}

  of(complaintIds: readonly string[]): ReadonlyMap<string, string> {
    const rows = this.readModels.read('complaint-numbers').all<{
      complaint_id: string;
      number: string;
    }>('SELECT complaint_id, number FROM complaint_number WHERE complaint_id IN (SELECT value FROM json_each(?))', [JSON.stringify(complaintIds)]);
    return new Map(rows.map((row) => [row.complaint_id, row.number]));
  }

  /** Undefined when no complaint has that number. */
  complaintWith(number: string): string | undefined {
    return this.readModels
      .read('complaint-numbers')
      .get<{ complaint_id: string }>('SELECT complaint_id FROM complaint_number WHERE number = ?', [number])
      ?.complaint_id;
  }
}
