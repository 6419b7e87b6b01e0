import type { Intake } from '../../domain/complaint.commands.js';
import type { IntakeCorrected } from '../../domain/intake/intake.events.js';
import { complaint, complaintId, contact, point } from '../../testing/complaint-examples.js';
import { knownBy } from '../../testing/shown-events.js';
import { Say } from './say.js';
import { stepsOf } from './steps.js';

const was = { channel: 'e-mail', form: 'written', journalReference: null } as const;
const corrected = (changes: Partial<IntakeCorrected['data']>): IntakeCorrected => ({
  type: 'IntakeCorrected',
  data: { complaintId, was, ...was, narrative: null, reason: 'Hun ringede.', ...changes },
});
const journey = (changes: Partial<IntakeCorrected['data']>, before: Partial<Intake> = {}) =>
  stepsOf(knownBy(complaint([point('p1')], before), corrected(changes)), []);
/** What is said of it, after `blev det rettet, `. */
const said = (changes: Partial<IntakeCorrected['data']>, before: Partial<Intake> = {}) =>
  journey(changes, before)[1]?.line(new Say([])).replace('blev det rettet, ', '');

describe('The journey of a citizen whose complaint came in otherwise than was recorded', () => {
  it('begins as it really did, and says what was put right, and why', () => {
    const narrative = { text: 'Hun ventede.' };
    const [received, putRight, ...more] = journey({ channel: 'phone', narrative }, { narrative: 'En andens.' });
    expect(received?.line(new Say([]))).toBe('klagede borgeren pr. telefon');
    expect(received?.words).toEqual([{ label: 'Med borgerens egne ord', text: 'Hun ventede.' }]);
    expect(putRight).toMatchObject({
      ...{ on: '2026-03-02', kind: 'correction', type: 'IntakeCorrected', heard: false },
      words: [{ label: 'Grunden', text: 'Hun ringede.' }],
    });
    expect(putRight?.line(new Say([]))).toBe(
      'blev det rettet, hvordan sagen kom ind: ikke i en e-mail, men pr. telefon, og hvad der var skrevet ned',
    );
    expect(more).toEqual([]);
    const [turnedTo] = stepsOf(knownBy(contact(), corrected({ channel: 'letter' })), []);
    expect(turnedTo?.line(new Say([]))).toBe('henvendte borgeren sig til kommunen i et brev');
  });

  it.each<[Partial<IntakeCorrected['data']>, string]>([
    [{ channel: 'phone' }, 'hvordan sagen kom ind: ikke i en e-mail, men pr. telefon'],
    [{ channel: 'not-stated' }, 'hvordan sagen kom ind: ikke i en e-mail, men det vides ikke hvordan'],
    [{ was: { ...was, channel: 'not-stated' } }, 'hvordan sagen kom ind: i en e-mail'],
    [{ form: 'oral' }, 'om det var mundtligt eller skriftligt: ikke skriftligt, men mundtligt'],
    [{ form: 'not-stated' }, 'om det var mundtligt eller skriftligt: ikke skriftligt, men det vides ikke hvordan'],
    [{ was: { ...was, form: 'not-stated' } }, 'om det var mundtligt eller skriftligt: skriftligt'],
    [{ narrative: { text: null } }, 'hvad der var skrevet ned'],
  ])('says of %j: %s', (changes, line) => {
    expect(said(changes)).toBe(line);
  });

  it.each<[Intake['journalReference'], Intake['journalReference']]>([
    [null, { system: 'sbsys', id: '1' }],
    [{ system: 'sbsys', id: '1' }, null],
    [
      { system: 'sbsys', id: '1' },
      { system: 'sbsys', id: '2' },
    ],
    [
      { system: 'sbsys', id: '1' },
      { system: 'slagelse-esdh', id: '1' },
    ],
  ])('says that the journal reference was another one: %j, %j', (before, journalReference) => {
    const changes = { was: { ...was, journalReference: before }, journalReference };
    expect(said(changes)).toBe('hvilket journalnummer sagen har');
    expect(said({ ...changes, form: 'oral' })).toBe(
      'om det var mundtligt eller skriftligt: ikke skriftligt, men mundtligt, og hvilket journalnummer sagen har',
    );
  });
});
