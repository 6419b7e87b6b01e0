import type { ListedPointRow, ListedRow } from '../../complaint.reach.js';
import type { CollectiveStep, LeavingReason, SourceKind } from '../../domain/collective/collective.values.js';
import type { PointKind } from '../../domain/complaint.values.js';
import type {
  CollectiveRow,
  CorrectionRow,
  FamilyRow,
  OwnPointRow,
  SharedPointRow,
  SpokespersonRow,
  StatementRow,
} from '../../lookups/collectives.tables.js';
import type {
  CollectiveCorrectionResponse,
  CollectiveResponse,
  FamilyResponse,
  SharedPointResponse,
  SpokespersonResponse,
  StatementResponse,
} from './collective.response.js';

/** Opens a sealed cell for somebody who may read it; undefined for others. */
export type Opened = ((cell: string | null) => string | null) | undefined;
/** The points of the families' complaints, by complaint and point. */
type Points = ReadonlyMap<string, ReadonlyMap<string, ListedPointRow>>;

const sourceOf = (row: { readonly source_kind: string; readonly source_reference: string | null }, opened: Opened) => ({
  kind: row.source_kind as SourceKind,
  ...(opened && { reference: opened(row.source_reference) }),
});

export const collectiveOf = (
  row: CollectiveRow,
  opened: Opened,
): Omit<
  CollectiveResponse,
  'counts' | 'statements' | 'spokesperson' | 'points' | 'families' | 'corrections' | 'outOfReach'
> => ({
  id: row.collective_id,
  revision: row.revision,
  ...(opened && { title: opened(row.title) }),
  status: row.closed_on === null ? 'open' : 'closed',
  openedOn: row.opened_on,
  recordedOn: row.recorded_on,
  openedBy: row.opened_by,
  closedOn: row.closed_on,
  source: sourceOf(row, opened),
});

export const statementOf = (row: StatementRow, opened: Opened): StatementResponse => ({
  id: row.statement_id,
  families: row.families,
  statedOn: row.stated_on,
  source: sourceOf(row, opened),
});

export const correctionOf = (row: CorrectionRow, opened: Opened): CollectiveCorrectionResponse => ({
  type: row.type,
  revision: String(row.revision),
  recordedOn: row.recorded_on,
  recordedBy: row.recorded_by,
  step: row.step as CollectiveStep | null,
  complaintId: row.complaint_id,
  statementId: row.statement_id,
  was: row.was,
  on: row.became,
  familiesWere: row.families_were,
  ...(opened && row.title_was !== null && { titleWas: opened(row.title_was) }),
  ...(opened && { reason: opened(row.reason) }),
});

export const spokespersonOf = (row: SpokespersonRow, opened: Opened): SpokespersonResponse => ({
  namedOn: row.named_on,
  complaintId: row.complaint_id,
  personId: row.person_id,
  ...(opened && row.person_id !== null && { name: opened(row.name) }),
});

/** `own`: which point it becomes in the complaints of the families that are enrolled now. */
export function sharedPointOf(
  row: SharedPointRow,
  own: readonly OwnPointRow[],
  points: Points,
  opened: Opened,
): SharedPointResponse {
  const takenOver = own
    .filter(({ point_id }) => point_id === row.point_id)
    .flatMap(({ complaint_id, own_point_id }) => points.get(complaint_id)?.get(own_point_id) ?? []);
  return {
    pointId: row.point_id,
    kind: row.kind as PointKind,
    theme: row.theme,
    consequences: JSON.parse(row.consequences) as string[],
    legalBasis: row.legal_basis === null ? null : (JSON.parse(row.legal_basis) as SharedPointResponse['legalBasis']),
    team: row.team,
    ...(opened && { description: opened(row.description) }),
    raisedOn: row.raised_on,
    takenOver: takenOver.length,
    answered: takenOver.filter(({ outcome }) => outcome !== null).length,
  };
}

export function familyOf(
  row: FamilyRow,
  known: {
    readonly complaint: ListedRow;
    readonly number: string;
    readonly own: readonly OwnPointRow[];
    readonly points: Points;
  },
  opened: Opened,
): FamilyResponse {
  const { complaint, number, own, points } = known;
  const all = points.get(row.complaint_id);
  const sharedPoints = own
    .filter(({ complaint_id }) => complaint_id === row.complaint_id)
    .map(({ point_id, own_point_id }) => {
      const point = all?.get(own_point_id);
      return { pointId: point_id, ownPointId: point ? own_point_id : null, outcome: point?.outcome ?? null };
    });
  const shared = sharedPoints.filter(({ ownPointId }) => ownPointId !== null).length;
  return {
    complaintId: row.complaint_id,
    number,
    status: complaint.status,
    standing: complaint.standing,
    receivedOn: complaint.received_on,
    team: row.team,
    joinedOn: row.joined_on,
    leftOn: row.left_on,
    leftBecause: row.left_because as LeavingReason | null,
    ...(opened && { note: opened(row.note) }),
    sharedPoints,
    furtherPoints: (all?.size ?? 0) - shared,
  };
}
