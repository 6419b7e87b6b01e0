import { dateInDenmark, type Sealable } from '@lydhoer/kernel';
import type { Folds, Rows, Seen } from '@lydhoer/read-models';
import type {
  CollectiveCorrection,
  CollectiveDateCorrected,
} from '../domain/collective/collective-corrections.events.js';
import {
  collectiveCorrections,
  collectiveFamilies,
  collectiveOwnPoints,
  collectives,
  collectiveSpokespersons,
  collectiveStatements,
  type CorrectionRow,
} from './collectives.tables.js';

export const sealedCell = (sealed: Sealable | null): string | null => (sealed === null ? null : JSON.stringify(sealed));

export const sourceCells = (source: { readonly kind: string; readonly reference: Sealable | null }) => ({
  source_kind: source.kind,
  source_reference: sealedCell(source.reference),
});

/** The collective was changed by an event of its own. */
export const touch = (rows: Rows, collectiveId: string, revision: bigint): void => {
  rows.change(collectives, { collective_id: collectiveId }, { revision: String(revision) });
};

/** What is put right stands as if it had been recorded so at first, and beside it stands what was recorded. */
export const corrections: Folds<CollectiveCorrection> = {
  CollectiveOpeningCorrected: (event, rows) => {
    const { collectiveId: collective_id, title, source } = event.data;
    const title_was = rows.get(collectives, { collective_id })?.title ?? null;
    rows.change(collectives, { collective_id }, { title: JSON.stringify(title), ...sourceCells(source) });
    tell(rows, event, { was: null, became: null, title_was });
  },
  CollectiveDateCorrected: (event, rows) => {
    redate(rows, event.data);
    const { step, complaintId: complaint_id, was, on } = event.data;
    tell(rows, event, { step, complaint_id, was, became: on });
  },
  FamilyStepTakenBack: (event, rows) => {
    const { collectiveId: collective_id, complaintId: complaint_id, step, takenOn } = event.data;
    const times = rows.under(collectiveFamilies, { collective_id, complaint_id });
    const key = { collective_id, complaint_id, time: times.length - 1 };
    if (step === 'left') rows.change(collectiveFamilies, key, { left_on: null, left_because: null, note: null });
    else rows.remove(collectiveFamilies, key);
    // A family that never belonged to it has no part in what is shared.
    if (step === 'joined' && times.length === 1) {
      for (const { point_id } of rows.under(collectiveOwnPoints, { collective_id, complaint_id })) {
        rows.remove(collectiveOwnPoints, { collective_id, complaint_id, point_id });
      }
    }
    tell(rows, event, { step, complaint_id, was: takenOn, became: null });
  },
  ParticipantsStatementCorrected: (event, rows) => {
    const { collectiveId: collective_id, statementId: statement_id, statement, was } = event.data;
    const key = { collective_id, statement_id };
    if (statement) {
      const { families, statedOn, source } = statement;
      rows.change(collectiveStatements, key, { families, stated_on: statedOn, ...sourceCells(source) });
    } else rows.remove(collectiveStatements, key);
    const became = statement?.statedOn ?? null;
    tell(rows, event, { statement_id, was: was.statedOn, became, families_were: was.families });
  },
};

function redate(
  rows: Rows,
  { collectiveId: collective_id, step, complaintId, was, on }: CollectiveDateCorrected['data'],
) {
  switch (step) {
    case 'opened':
      rows.change(collectives, { collective_id }, { opened_on: on });
      return;
    case 'closed':
      rows.change(collectives, { collective_id }, { closed_on: on });
      return;
    case 'spokesperson-named':
      rows.change(collectiveSpokespersons, { collective_id }, { named_on: on });
      return;
    case 'joined':
    case 'left': {
      const day = step === 'joined' ? 'joined_on' : 'left_on';
      const complaint_id = String(complaintId);
      const times = rows.under(collectiveFamilies, { collective_id, complaint_id });
      const time = times.findLast((of) => of[day] === was)?.time ?? 0;
      rows.change(collectiveFamilies, { collective_id, complaint_id, time }, { [day]: on });
    }
  }
}

function tell(
  rows: Rows,
  { type, data: { collectiveId, reason }, revision, recordedAt, metadata }: Seen<CollectiveCorrection>,
  what: Pick<CorrectionRow, 'was' | 'became'> & Partial<CorrectionRow>,
): void {
  rows.put(collectiveCorrections, {
    ...{ step: null, complaint_id: null, statement_id: null, families_were: null, title_was: null, ...what },
    collective_id: collectiveId,
    revision: Number(revision),
    type,
    recorded_on: dateInDenmark(recordedAt),
    recorded_by: metadata.actor,
    reason: JSON.stringify(reason),
  });
  touch(rows, collectiveId, revision);
}
