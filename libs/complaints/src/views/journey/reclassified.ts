import type { ShownEvent } from '../../complaint.history.js';
import type { PointKind } from '../../domain/complaint.values.js';
import type { Edit } from './step.js';
import { recordedOn, step, wordsOf } from './telling/telling.js';

const kindWords: Readonly<Record<PointKind, string>> = {
  formalitet: 'en klage over sagsbehandlingen',
  realitet: 'en klage over en afgørelse',
  'not-stated': 'en klage, hvis art ikke er oplyst,',
};

/** The points that an event brought in. */
export function pointsIn(event: ShownEvent): readonly { readonly pointId: string; readonly kind: PointKind }[] {
  if (event.type === 'ComplaintRegistered' || event.type === 'ContactTurnedIntoComplaint') return event.data.points;
  return event.type === 'PointAdded' ? [event.data.point] : [];
}

/**
 * By revision, where a point became a complaint of another kind: other deadlines held from then on; or turned out never to
 * have been of the kind it was recorded as. How else it is filed is nothing the citizen meets.
 */
export function reclassifications(events: readonly ShownEvent[]): ReadonlyMap<bigint, Edit> {
  const kinds = new Map<string, PointKind>();
  const steps = new Map<bigint, Edit>();
  for (const [at, event] of events.entries()) {
    for (const { pointId, kind } of pointsIn(event)) kinds.set(pointId, kind);
    if (event.type !== 'PointClassified') continue;
    const { pointId, kind } = event.data;
    const was = kinds.get(pointId);
    kinds.set(pointId, kind);
    if (was === undefined || was === kind) continue;
    // A correction is told right after the classification, in one breath.
    const neverWasSo = events[at + 1]?.type === 'PointKindCorrected';
    steps.set(event.revision, (neverWasSo ? kindCorrection : reclassification)(event, was));
  }
  return steps;
}

type Classified = ShownEvent & { readonly type: 'PointClassified' };

const kindCorrection = (event: Classified, was: PointKind): Edit =>
  step(event, {
    on: recordedOn(event),
    kind: 'correction',
    line: (say) =>
      `blev det rettet, at ${say.point(event.data.pointId)} var registreret som ${kindWords[was]} og hele tiden har været ${kindWords[event.data.kind]}`,
    pointId: event.data.pointId,
    words: wordsOf(event.data, { reason: 'Grunden til rettelsen' }),
  });

function reclassification(event: Classified, was: PointKind): Edit {
  const { pointId, kind } = event.data;
  const instead = was === 'not-stated' ? '' : ` og ikke længere som ${kindWords[was]}`;
  return step(event, {
    on: recordedOn(event),
    kind: 'handling',
    line: (say) => `begyndte kommunen at behandle ${say.point(pointId)} som ${kindWords[kind]}${instead}`,
    pointId,
    words: wordsOf(event.data, { reason: 'Grunden' }),
  });
}
