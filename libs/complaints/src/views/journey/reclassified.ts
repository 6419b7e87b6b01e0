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
 * By revision, where a point became a complaint of another kind: other deadlines held from then on. How else it is
 * filed is nothing the citizen meets.
 */
export function reclassifications(events: readonly ShownEvent[]): ReadonlyMap<bigint, Edit> {
  const kinds = new Map<string, PointKind>();
  const steps = new Map<bigint, Edit>();
  for (const event of events) {
    for (const { pointId, kind } of pointsIn(event)) kinds.set(pointId, kind);
    if (event.type !== 'PointClassified') continue;
    const { pointId, kind } = event.data;
    const was = kinds.get(pointId);
    kinds.set(pointId, kind);
    if (was !== undefined && was !== kind) steps.set(event.revision, reclassification(event, was));
  }
  return steps;
}

function reclassification(event: ShownEvent & { readonly type: 'PointClassified' }, was: PointKind): Edit {
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
