import { dateInDenmark } from '@lydhoer/kernel';
import { view, type Rows } from '@lydhoer/read-models';
import { ownPointId } from '../collective.points.js';
import type { CollectiveEvent } from '../domain/collective/collective.events.js';
import { corrections, sealedCell, sourceCells, touch } from './collective-corrections.view.js';
import {
  collectiveCorrections,
  collectiveFamilies,
  collectiveOwnPoints,
  collectivePoints,
  collectives,
  collectiveSpokespersons,
  collectiveStatements,
} from './collectives.tables.js';

/** Collective complaints with their families. Sealed fields stay sealed. */
export const collectivesView = view<CollectiveEvent>({
  name: 'collectives',
  version: 3,
  tables: [
    collectives,
    collectiveStatements,
    collectivePoints,
    collectiveFamilies,
    collectiveOwnPoints,
    collectiveSpokespersons,
    collectiveCorrections,
  ],
  on: {
    ...corrections,
    CollectiveOpened: ({ data, metadata, recordedAt, revision }, rows) => {
      rows.put(collectives, {
        collective_id: data.collectiveId,
        opened_on: data.openedOn,
        opened_by: metadata.actor,
        recorded_on: dateInDenmark(recordedAt),
        title: JSON.stringify(data.title),
        ...sourceCells(data.source),
        closed_on: null,
        revision: String(revision),
      });
    },
    ParticipantsStated: ({ data, revision }, rows) => {
      const key = { collective_id: data.collectiveId };
      rows.put(collectiveStatements, {
        ...key,
        statement_id: data.statementId,
        place: next(rows.under(collectiveStatements, key)),
        families: data.families,
        stated_on: data.statedOn,
        ...sourceCells(data.source),
      });
      touch(rows, data.collectiveId, revision);
    },
    SharedPointAdded: ({ data, revision }, rows) => {
      const { pointId, kind, theme, consequences, legalBasis, team, description } = data.point;
      const key = { collective_id: data.collectiveId };
      rows.put(collectivePoints, {
        ...key,
        point_id: pointId,
        place: rows.under(collectivePoints, key).length,
        kind,
        theme,
        team,
        consequences: JSON.stringify(consequences),
        legal_basis: legalBasis && JSON.stringify(legalBasis),
        description: sealedCell(description),
        raised_on: data.raisedOn,
      });
      for (const { complaint_id } of rows.under(collectiveFamilies, key))
        own(rows, data.collectiveId, complaint_id, pointId);
      touch(rows, data.collectiveId, revision);
    },
    FamilyJoined: ({ data, revision }, rows) => {
      const key = { collective_id: data.collectiveId, complaint_id: data.complaintId };
      rows.put(collectiveFamilies, {
        ...key,
        time: rows.under(collectiveFamilies, key).length,
        place: next(rows.under(collectiveFamilies, { collective_id: data.collectiveId })),
        team: data.team,
        joined_on: data.joinedOn,
        left_on: null,
        left_because: null,
        note: null,
      });
      for (const { point_id } of rows.under(collectivePoints, { collective_id: data.collectiveId })) {
        own(rows, data.collectiveId, data.complaintId, point_id);
      }
      touch(rows, data.collectiveId, revision);
    },
    FamilyLeft: ({ data, revision }, rows) => {
      const key = { collective_id: data.collectiveId, complaint_id: data.complaintId };
      const time = rows.under(collectiveFamilies, key).length - 1;
      const left = { left_on: data.leftOn, left_because: data.reason, note: sealedCell(data.note) };
      rows.change(collectiveFamilies, { ...key, time }, left);
      touch(rows, data.collectiveId, revision);
    },
    SpokespersonNamed: ({ data, revision }, rows) => {
      rows.put(collectiveSpokespersons, {
        collective_id: data.collectiveId,
        named_on: data.namedOn,
        complaint_id: data.complaintId,
        person_id: data.person?.personId ?? null,
        name: sealedCell(data.person?.name ?? null),
      });
      touch(rows, data.collectiveId, revision);
    },
    CollectiveClosed: ({ data, revision }, rows) => {
      const closed = { closed_on: data.closedOn, revision: String(revision) };
      rows.change(collectives, { collective_id: data.collectiveId }, closed);
    },
    CollectiveReopened: ({ data, revision }, rows) => {
      rows.change(collectives, { collective_id: data.collectiveId }, { closed_on: null, revision: String(revision) });
    },
  },
});

/** The place behind all that there are; one that was taken back may have left a gap. */
const next = (placed: readonly { readonly place: number }[]): number =>
  Math.max(-1, ...placed.map(({ place }) => place)) + 1;

const own = (rows: Rows, collective_id: string, complaint_id: string, point_id: string) => {
  const own_point_id = ownPointId(complaint_id, point_id);
  rows.put(collectiveOwnPoints, { collective_id, complaint_id, point_id, own_point_id });
};
