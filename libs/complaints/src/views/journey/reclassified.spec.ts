import type { ComplaintEvent } from '../../domain/complaint.events.js';
import type { PointKind } from '../../domain/complaint.values.js';
import { complaint, complaintId, point } from '../../testing/complaint-examples.js';
import { knownBy } from '../../testing/shown-events.js';
import { Say } from './say.js';
import { stepsOf } from './steps.js';

const classified = (kind: PointKind, changes: object = {}, pointId = 'p1'): ComplaintEvent => {
  const { theme, consequences, legalBasis, team } = point(pointId);
  const data = { complaintId, pointId, kind, theme, consequences, legalBasis, team, reason: null, ...changes };
  return { type: 'PointClassified', data };
};
const ofKind = (kind: PointKind) => complaint([{ ...point('p1'), kind }]);
const steps = (...events: readonly ComplaintEvent[]) => stepsOf(knownBy(...events), []).slice(1);
const lines = (...events: readonly ComplaintEvent[]) => steps(...events).map(({ line }) => line(new Say(['p1', 'p2'])));

describe('A point that is classified anew', () => {
  it('is told in the journey when it becomes a complaint of another kind', () => {
    expect(steps(ofKind('formalitet'), classified('realitet', { reason: 'Den handler om afslaget.' }))).toMatchObject([
      {
        on: '2026-03-02',
        kind: 'handling',
        heard: false,
        pointId: 'p1',
        revision: 1n,
        type: 'PointClassified',
        words: [{ label: 'Grunden', text: 'Den handler om afslaget.' }],
      },
    ]);
    expect(lines(ofKind('formalitet'), classified('realitet'), classified('formalitet'))).toEqual([
      'begyndte kommunen at behandle klagepunkt 1 som en klage over en afgørelse og ikke længere som en klage over sagsbehandlingen',
      'begyndte kommunen at behandle klagepunkt 1 som en klage over sagsbehandlingen og ikke længere som en klage over en afgørelse',
    ]);
  });

  it('is told as put right, and as nothing else, where it never was of the kind it was recorded as', () => {
    const reason = 'Den handler om afslaget.';
    const corrected: ComplaintEvent = {
      type: 'PointKindCorrected',
      data: { complaintId, pointId: 'p1', was: 'formalitet', kind: 'realitet', reason },
    };
    const told = [ofKind('formalitet'), classified('realitet', { reason }), corrected] as const;
    expect(steps(...told)).toMatchObject([
      { kind: 'correction', pointId: 'p1', revision: 1n, words: [{ label: 'Grunden til rettelsen', text: reason }] },
    ]);
    expect(lines(...told)).toEqual([
      'blev det rettet, at klagepunkt 1 var registreret som en klage over sagsbehandlingen og hele tiden har været en klage over en afgørelse',
    ]);
    expect(lines(...told, classified('formalitet'))[1]).toContain('begyndte kommunen at behandle');
  });

  it('is not said to have been of a kind that nobody had told', () => {
    expect(lines(ofKind('not-stated'), classified('realitet'))).toEqual([
      'begyndte kommunen at behandle klagepunkt 1 som en klage over en afgørelse',
    ]);
    expect(lines(ofKind('realitet'), classified('not-stated'))).toEqual([
      'begyndte kommunen at behandle klagepunkt 1 som en klage, hvis art ikke er oplyst, og ikke længere som en klage over en afgørelse',
    ]);
  });

  it('is no step where only its theme or team is another one', () => {
    expect(steps(ofKind('formalitet'), classified('formalitet', { team: 'ungeliv' }))).toEqual([]);
  });

  it('is known by its own kind, when it came in later, too', () => {
    const added: ComplaintEvent = {
      type: 'PointAdded',
      data: { complaintId, point: { ...point('p2'), kind: 'realitet' }, raisedOn: null },
    };
    const [, ...told] = lines(ofKind('formalitet'), added, classified('realitet', {}, 'p2'));
    expect(told).toEqual([]);
    expect(lines(ofKind('formalitet'), added, classified('formalitet', {}, 'p2'))[1]).toBe(
      'begyndte kommunen at behandle klagepunkt 2 som en klage over sagsbehandlingen og ikke længere som en klage over en afgørelse',
    );
  });

  it('is known by the kind it had when a contact turned into a complaint', () => {
    const turned: ComplaintEvent = {
      type: 'ContactTurnedIntoComplaint',
      data: { complaintId, turnedOn: '2026-03-02', points: [{ ...point('p1'), kind: 'formalitet' }] },
    };
    expect(lines(ofKind('realitet'), turned, classified('formalitet'))).toHaveLength(1);
  });
});
