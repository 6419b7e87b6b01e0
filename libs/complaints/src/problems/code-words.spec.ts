import { noticeGrounds, ruleCodes } from '@lydhoer/calendar';
import { detailOf, type ProblemText } from '@lydhoer/http';
import { complaintProblems } from '../complaints.problems.js';
import { familySteps } from '../domain/collective/collective.values.js';
import { pointKinds } from '../domain/complaint.values.js';
import { dutyEnds, dutyKinds } from '../domain/deadlines/deadlines.values.js';
import { formalitetTrack } from '../domain/formalitet/formalitet.track.js';
import { takenFormalitetSteps } from '../domain/formalitet/formalitet.values.js';
import { partyRoles } from '../domain/parties/parties.values.js';
import { chairTrack } from '../domain/realitet/chair.track.js';
import { bodyLists, notListed } from '../domain/realitet/committee-matters.js';
import { realitetTables } from '../domain/realitet/realitet.tracks.js';
import { appealOutcomes, decisionBodies, takenSteps } from '../domain/realitet/realitet.values.js';
import { standings } from '../domain/standing.js';

const rows = [...formalitetTrack, ...Object.values(realitetTables).flat(), ...chairTrack];
const steps = [...new Set(rows.map(({ may }) => may))];

/** The facts of refusals that are codes of ours, and every code that they may be. */
const codes: Readonly<Record<string, readonly string[]>> = {
  rule: ruleCodes,
  state: [...new Set(rows.map(({ state }) => state))],
  step: steps,
  may: [...steps, ...dutyEnds],
  standing: standings,
  outcome: appealOutcomes,
  byLaw: decisionBodies,
  entered: decisionBodies,
  named: decisionBodies,
  list: [...bodyLists.map(({ name }) => name), notListed],
  kind: [...pointKinds, ...dutyKinds],
  role: partyRoles,
  grounds: noticeGrounds,
  last: [...takenSteps, ...takenFormalitetSteps],
};
/** Facts of one problem whose codes are others than those of the same fact elsewhere. */
const own: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'step-not-possible': { may: steps },
  'another-family-step-was-last': { last: familySteps },
  'duty-does-not-end-so': { may: dutyEnds, kind: dutyKinds },
  'point-not-formalitet': { kind: pointKinds },
  'counterpart-of-another-kind': { kind: pointKinds, ours: pointKinds },
};
/** Facts that are no codes: days, numbers, ids, names of fields of the API, and what a statute or a system calls it. */
const plain: ReadonlySet<string> = new Set([
  ...['field', 'missing', 'earliest', 'latest', 'on', 'asOf', 'receivedOn', 'resumedOn', 'countsOn', 'answeredOn'],
  ...[
    'answerDueOn',
    'acknowledgedOn',
    'approvedOn',
    'notifiedAt',
    'most',
    'mostEntries',
    'longest',
    'already',
    'count',
  ],
  ...['points', 'actions', 'pointId', 'into', 'paragraph', 'system', 'expected', 'raised', 'decidedOn', 'from'],
]);

const details = Object.entries(complaintProblems).map(([code, { da }]) => [code, da] as const);
/** A text that stands alone, as one of a problem. */
const alone = (da: ProblemText) => ({ da, en: da });
const factsIn = (detail: string) => [...detail.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
const codesOf = (problem: string, fact: string) => own[problem]?.[fact] ?? codes[fact];

describe('A refusal in Danish', () => {
  it.each(details)('%s tells nothing that is neither a code that has Danish words nor plain', (problem, { detail }) => {
    for (const fact of factsIn(detail)) {
      expect([fact, codesOf(problem, fact) !== undefined]).toEqual([fact, !plain.has(fact)]);
    }
  });

  it.each(details)('%s says no code of ours, and says each of them', (problem, text) => {
    for (const fact of factsIn(text.detail)) {
      const all = codesOf(problem, fact) ?? [];
      for (const code of all) {
        const said = detailOf(alone({ ...text, detail: `{${fact}}` }), { [fact]: code }, 'da');
        expect(said.split(/[^\w-]+/)).not.toContain(code);
        expect(said).not.toBe('');
      }
      const many = detailOf(alone({ ...text, detail: `{${fact}}` }), { [fact]: [...all] }, 'da');
      expect(many.split(/[^\w/-]+/).filter((word) => all.includes(word))).toEqual([]);
    }
  });

  it('says what a step is that is not possible, and what is', () => {
    const facts = { state: 'answered', step: 'AnswerPoint', may: ['AskSecondStage', 'CloseComplaint'] };
    expect(detailOf(complaintProblems['step-not-possible'], facts, 'da')).toBe(
      'Det, der klages over, står i tilstanden »besvaret«. Her er »besvare punktet« ikke muligt, men dette er: »bede om, at en anden ser på svaret«, »afslutte klagen«.',
    );
    const english = detailOf(complaintProblems['step-not-possible'], facts, 'en');
    expect(english).toContain('answer point');
    expect(english).toContain('ask second stage, close complaint');
  });
});
