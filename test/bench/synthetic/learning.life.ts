import type {
  ActionEvent,
  EvidenceLinked,
  LearningPointEvent,
  LearningPointIdentified,
} from '@lydhoer/learning/events';
import type { Received } from './complaint.life.js';
import { StreamEnd, type Life, type Step } from './life.js';
import { colleagues, jurists, workingGroup } from './municipality.js';

/** About twelve events: what was learned from a complaint's points, the action that followed, and whether it helped. */
export function* learningLife({ complaintId, points, dice, texts, dayAfter }: Received): Life {
  const [learningPointId, actionId] = [dice.uuid(), dice.uuid()];
  const learningPoint = new StreamEnd(`learningpoint-${learningPointId}`, () => dice.uuid());
  const action = new StreamEnd(`action-${actionId}`, () => dice.uuid());
  const learned = (days: number, by: string, event: LearningPointEvent): Step => learningPoint.then(days, by, event);
  const acted = (days: number, by: string, event: ActionEvent): Step => action.then(days, by, event);
  const [first, ...others] = points.map(({ pointId }) => ({ kind: 'complaint-point' as const, complaintId, pointId }));
  if (!first) return;
  let day = 20;
  const jurist = dice.one(jurists);
  const identified: LearningPointIdentified['data'] = {
    ...{ learningPointId, theme: points[0]?.theme ?? 'OTHER', title: texts.text('note') },
    ...{ identifiedBy: jurist, identifiedOn: dayAfter(day), evidence: [first] },
  };
  yield learned(day, jurist, { type: 'LearningPointIdentified', data: identified });
  for (const evidence of others) {
    const linked: EvidenceLinked['data'] = {
      learningPointId,
      linkedBy: jurist,
      linkedOn: dayAfter(day),
      evidence: [evidence],
    };
    yield learned(0, jurist, { type: 'EvidenceLinked', data: linked });
  }
  const member = dice.one(workingGroup);
  const owner = dice.one(colleagues).staffId;
  const on = (days: number) => dayAfter((day += days));
  yield acted(7, member, {
    type: 'ActionProposed',
    data: {
      ...{ actionId, learningPointId, type: dice.one(['workflow', 'training', 'guideline', 'communication']) },
      ...{ title: texts.text('note'), description: texts.text('reasons') },
      ...{ proposedBy: member, proposedOn: on(7) },
    },
  });
  yield acted(14, member, { type: 'ActionAgreed', data: { actionId, agreedBy: member, agreedOn: on(14) } });
  yield acted(1, member, {
    type: 'ActionAssigned',
    data: {
      ...{ actionId, owner, assignedBy: member, assignedOn: on(1), dueOn: dayAfter(day + 90) },
      ...{ measure: texts.text('note'), baseline: dice.between(10, 40), target: dice.between(0, 9) },
    },
  });
  for (const percent of [30, 70]) {
    const note = texts.text('note');
    const data = { actionId, reportedBy: owner, reportedOn: on(25), note, percent };
    yield acted(25, owner, { type: 'ProgressReported', data });
  }
  const evidence = [{ kind: 'minutes' as const, reference: texts.text('note') }];
  yield acted(30, owner, {
    type: 'ActionCompleted',
    data: { actionId, completedBy: owner, completedOn: on(30), evidence },
  });
  const effect = dice.one(['effective', 'no-effect-seen', 'too-early'] as const);
  yield acted(60, member, {
    type: 'EffectVerified',
    data: { actionId, verifiedBy: member, verifiedOn: on(60), effect, basis: texts.text('note') },
  });
}
