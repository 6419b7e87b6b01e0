import type { Folds, Rows } from '@lydhoer/read-models';
import type { ComplaintEvent } from '../../domain/complaint.events.js';
import { complaintList } from './complaint-list.tables.js';

type Fold = (event: { readonly data: { readonly complaintId: string } }, rows: Rows) => void;

/** The same folds, each of which counts that something changed in what is listed of its complaint. */
export const countingChanges = (folds: Folds<ComplaintEvent>): Folds<ComplaintEvent> =>
  Object.fromEntries(
    Object.entries(folds as Readonly<Record<string, Fold>>).map(([type, fold]): [string, Fold] => [
      type,
      (event, rows) => {
        fold(event, rows);
        const key = { complaint_id: event.data.complaintId };
        rows.change(complaintList, key, { changes: (rows.get(complaintList, key)?.changes ?? 0) + 1 });
      },
    ]),
  );
