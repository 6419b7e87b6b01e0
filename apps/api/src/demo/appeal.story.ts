import type { Caller } from '@lydhoer/access';
import { addDays, type PlainDate } from '@lydhoer/kernel';
import { Chance } from './chance.js';
import { legalBasesOn } from './municipality.js';
import { jurists } from './staff.js';
import { idFrom, inOfficeHours, workday, type Step } from './step.js';

const synthetic = 'Syntetisk demotekst: ';

/** The realitet points of one complaint, and what their story needs to know. */
export interface Appealed {
  readonly complaintId: string;
  readonly name: string;
  readonly receivedOn: PlainDate;
  /** The day somebody begins with it. */
  readonly from: PlainDate;
  readonly pointIds: readonly string[];
  /** The complainant, whom the decision reached; undefined for the anonymous. */
  readonly personId: string | undefined;
}

/** What became of a decision that was complained about: the steps, and the day its track ends. */
export interface AppealStory {
  readonly steps: readonly Step[];
  readonly endedOn: PlainDate;
}

/** Recorded with its receipt; reassessed, chosen about, forwarded, and decided by Ankestyrelsen. Jurists see to it. */
export function appealStory({ complaintId, name, receivedOn, from, pointIds, personId }: Appealed): AppealStory {
  const chance = new Chance(`${name}-appeal`);
  const by: Caller = chance.one(jurists);
  const steps: Step[] = [];
  const step = (day: PlainDate, what: string, path: string, body: object): Step => {
    const key = `seed-${name}-${what}`;
    const made = { at: inOfficeHours(day, chance), by, path: `/complaints/${complaintId}/${path}`, key, body };
    steps.push(made);
    return made;
  };
  const decidedOn = workday(addDays(receivedOn, -chance.between(6, 30)), 0);
  const legalBasis = chance.one(legalBasesOn(decidedOn));
  const told = { decidedOn, body: 'administration', legalBasis, points: pointIds };
  const decisionId = idFrom(step(from, 'decision', 'decisions', told), 'decision');
  const of = `decisions/${decisionId}`;
  step(workday(from, 1), 'receipt', `${of}/receipts`, {
    ...(personId === undefined ? {} : { personId }),
    sentOn: decidedOn,
    channel: chance.weighted([
      ['digital-post', 7],
      ['letter', 3],
    ] as const),
    guidance: chance.happens(0.9) ? 'given' : 'missing',
  });

  const outcome = chance.weighted([
    ['maintained', 60],
    ['upheld-in-part', 16],
    ['upheld-in-full', 24],
  ] as const);
  const reassessedOn = workday(from, chance.between(4, 30));
  step(reassessedOn, 'reassess', `${of}/reassessment`, {
    outcomes: pointIds.map((pointId) => ({ pointId, outcome })),
    reassessedBy: [by.staffId],
    reassessedOn,
    reasons: `${synthetic}begrundelsen for genvurderingen.`,
    ...(outcome === 'maintained' ? {} : { newDecision: { decidedOn: reassessedOn, sentOn: reassessedOn } }),
  });
  if (outcome === 'upheld-in-full') return { steps, endedOn: reassessedOn };
  let forwardedOn = workday(reassessedOn, chance.between(1, 5));
  if (outcome === 'upheld-in-part') {
    const answeredOn = workday(reassessedOn, chance.between(3, 24));
    const choice = chance.happens(0.6) ? 'stands' : 'dropped';
    for (const [index, pointId] of pointIds.entries()) {
      step(answeredOn, `choice-${index}`, `points/${pointId}/citizen-choice`, { choice, answeredOn });
    }
    if (choice === 'dropped') return { steps, endedOn: answeredOn };
    forwardedOn = workday(answeredOn, chance.between(1, 12));
  }
  step(forwardedOn, 'forward', `${of}/forwarding`, {
    forwardedOn,
    documents: [`${synthetic}afgørelsen`, `${synthetic}klagen`],
    reasonsForDecision: `${synthetic}begrundelsen for afgørelsen.`,
    reasonsForReassessment: `${synthetic}begrundelsen for at fastholde.`,
  });
  const result = chance.weighted([
    ['affirmed', 60],
    ['amended', 12],
    ['remitted', 20],
    ['dismissed', 8],
  ] as const);
  const answeredOn = workday(forwardedOn, chance.between(60, 190));
  step(answeredOn, 'outcome', `${of}/appeal-board-outcome`, {
    outcomes: pointIds.map((pointId) => ({
      ...{ pointId, outcome: result },
      ...(result === 'amended' || result === 'remitted'
        ? { causes: [chance.one(['BASIS.FACTS', 'BASIS.REASONS'])] }
        : {}),
    })),
    decidedOn: answeredOn,
    receivedOn: answeredOn,
  });
  if (result !== 'remitted') return { steps, endedOn: answeredOn };
  const anewOn = workday(answeredOn, chance.between(14, 70));
  step(anewOn, 'anew', `${of}/new-decision`, { newDecision: { decidedOn: anewOn, sentOn: anewOn } });
  return { steps, endedOn: anewOn };
}
