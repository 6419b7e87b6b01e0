import type { KnownComplaint } from '../../complaint.history.js';
import { complainedOn, dayRaised, type PointState, type RegisteredComplaint } from '../../domain/complaint.state.js';
import { formalitetOf } from '../../domain/formalitet/formalitet.state.js';
import { formalitetStateOf } from '../../domain/formalitet/formalitet.track.js';
import { realitetStandingOf, realitetTrackOf } from '../../domain/realitet/realitet.standing.rules.js';
import { appealOf } from '../../domain/realitet/realitet.state.js';
import { standingOf } from '../../domain/standing.js';
import { besidesDocument, correctionsOf } from './besides.document.js';
import type { ComplaintResponse, PointResponse } from './complaint.response.js';
import { coreDocument } from './core.document.js';
import { formalitetDocument, formalitetOfPoint } from './formalitet.document.js';
import { partiesOf, peopleDocument } from './people.document.js';
import { appealResponse, decisionsOf, realitetDetails, type RealitetDetails } from './realitet.document.js';

/** A contact or a complaint as its events leave it, but for what stands elsewhere: its number, and collectives. Undefined without a registration. */
export function documentOf({
  events,
  complaint,
  asOf,
}: Pick<KnownComplaint, 'events' | 'complaint' | 'asOf'>):
  Omit<ComplaintResponse, 'number' | 'collectives'> | undefined {
  const core = coreDocument(events);
  if (!core) return undefined;
  const people = peopleDocument(events);
  const formalitet = formalitetDocument(events);
  const realitet = realitetDetails(events);
  const besides = besidesDocument(events);
  const states = new Map(complaint.points.map((point) => [point.pointId, point]));
  return {
    ...core,
    revision: String(events.at(-1)?.revision),
    asOf,
    standing: standingOf(complaint),
    mergedInto: complaint.linking.mergedInto,
    complainant: people.complainant,
    concerns: people.concerns,
    parties: partiesOf(complaint, people),
    acknowledgement: formalitet.acknowledgement,
    dialogue: formalitet.dialogue && { ...formalitet.dialogue, steps: [...complaint.formalitet.dialogue] },
    points: core.points.map((point) => ({
      ...point,
      raisedOn: raisedOn(complaint, states.get(point.pointId)),
      ...onItsTrack(complaint, states.get(point.pointId), realitet),
      ...formalitetOfPoint(formalitet, point.pointId),
    })),
    decisions: decisionsOf(complaint, realitet),
    links: complaint.linking.links.map(({ to, relation }) => ({ to, relation })),
    adviserChanges: [...besides.adviserChanges],
    citizenContacts: [...besides.citizenContacts],
    duties: [...besides.duties],
    corrections: correctionsOf(events),
  };
}

const raisedOn = (complaint: RegisteredComplaint, point: PointState | undefined) =>
  point ? dayRaised(complaint, point) : complainedOn(complaint);

/** Which track a point walks, and how far it has come. */
function onItsTrack(
  complaint: RegisteredComplaint,
  point: PointState | undefined,
  realitet: RealitetDetails,
): Pick<PointResponse, 'track' | 'state' | 'decisionId' | 'appeal'> {
  if (point?.kind === 'formalitet') {
    const { touchesDecision } = formalitetOf(complaint, point.pointId);
    const state = formalitetStateOf(complaint, point.pointId);
    return { track: 'formalitet', state, decisionId: touchesDecision, appeal: null };
  }
  if (point?.kind !== 'realitet') return { track: null, state: null, decisionId: null, appeal: null };
  return {
    track: realitetTrackOf(complaint, point),
    state: realitetStandingOf(complaint, point),
    decisionId: appealOf(complaint, point.pointId).decisionId,
    appeal: appealResponse(complaint, point, realitet),
  };
}
