import { specification } from '@lydhoer/kernel/testing';
import { closed, complaint, complaintId, contact, point, withdrawn } from '../../testing/complaint-examples.js';
import type { Intake } from '../complaint.commands.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import { evolveComplaint } from '../complaint.evolve.js';
import { initialComplaint } from '../complaint.state.js';
import type { CorrectIntake } from './intake.commands.js';
import type { IntakeCorrected } from './intake.events.js';

const given = specification(complaintDecider);
const reference = { system: 'slagelse-esdh', id: '330-2026-7' } as const;
const sbsys = { system: 'sbsys', id: '27.24.36-G01-7-20' } as const;
const register = { name: 'b', id: '1' };
const was = { channel: 'e-mail', form: 'written', journalReference: null } as const;
const reason = 'Hun ringede.';

const correct = (told: Partial<CorrectIntake['data']> = {}): CorrectIntake => ({
  type: 'CorrectIntake',
  data: {
    ...{ complaintId, channel: null, form: null, journalReference: null, narrative: null, removed: [], reason },
    ...told,
  },
});
const corrected = (changes: Partial<IntakeCorrected['data']> = {}): IntakeCorrected => ({
  type: 'IntakeCorrected',
  data: { complaintId, was, ...was, narrative: null, reason, ...changes },
});
const registered = (changes: Partial<Intake>) => complaint([point('p1')], changes);

describe('How it came in', () => {
  it('is nothing to put right of what does not exist', () => {
    given()
      .when(correct({ channel: 'phone' }))
      .thenRefuses('complaint-unknown');
  });

  it.each<[string, Partial<CorrectIntake['data']>, Partial<IntakeCorrected['data']>]>([
    ['the channel', { channel: 'phone' }, { channel: 'phone' }],
    ['the form', { form: 'oral' }, { form: 'oral' }],
    ['the journal reference', { journalReference: sbsys }, { journalReference: sbsys }],
    ['what was told', { narrative: 'Hun ventede.' }, { narrative: { text: 'Hun ventede.' } }],
    [
      'all of it',
      { channel: 'letter', form: 'oral', journalReference: reference, narrative: 'Nej.' },
      { channel: 'letter', form: 'oral', journalReference: reference, narrative: { text: 'Nej.' } },
    ],
  ])('is put right alone and together: %s', (_what, told, changes) => {
    given(complaint()).when(correct(told)).then(corrected(changes));
    given(contact()).when(correct(told)).then(corrected(changes));
  });

  it.each<[string, ComplaintEvent]>([
    ['withdrawn', withdrawn()],
    ['closed', closed()],
  ])('is put right after it was %s, too', (_end, end) => {
    given(complaint(), end)
      .when(correct({ channel: 'phone' }))
      .then(corrected({ channel: 'phone' }));
  });

  it.each<[string, ComplaintEvent, string]>([
    [
      'annulled',
      {
        type: 'RegistrationAnnulled',
        data: { complaintId, ground: 'registered-in-error', otherComplaintId: null, reason },
      },
      'registration-annulled',
    ],
    [
      'merged',
      { type: 'ComplaintMergedInto', data: { complaintId, into: 'complaint-2', points: [], reason } },
      'complaint-merged',
    ],
  ])('is left alone where the registration was %s', (_what, event, code) => {
    given(complaint(), event)
      .when(correct({ channel: 'phone' }))
      .thenRefuses(code);
  });

  it.each<[string, Partial<CorrectIntake['data']>]>([
    ['nothing', {}],
    ['what is recorded', { channel: 'e-mail', form: 'written', journalReference: reference }],
    ['that there is no text, where there is none', { removed: ['narrative'] }],
  ])('is refused when it is told %s', (_what, told) => {
    given(registered({ journalReference: reference }))
      .when(correct(told))
      .thenRefuses('intake-unchanged', {});
  });

  it('is refused when what never was there is removed', () => {
    given(registered({ narrative: 'Hun ventede.' }))
      .when(correct({ removed: ['journalReference'] }))
      .thenRefuses('intake-unchanged');
  });

  it('says what it was: what the last correction said', () => {
    given(complaint(), corrected({ channel: 'phone', form: 'oral', journalReference: reference }))
      .when(correct({ channel: 'e-mail' }))
      .then(
        corrected({
          was: { channel: 'phone', form: 'oral', journalReference: reference },
          ...{ channel: 'e-mail', form: 'oral', journalReference: reference },
        }),
      );
  });

  it.each(['channel', 'form'] as const)('leaves no %s open that somebody could be asked for', (field) => {
    given(complaint())
      .when(correct({ [field]: 'not-stated' }))
      .thenRefuses('not-stated-only-from-imports', { field });
  });

  it('may turn out to be as open as the register had left it', () => {
    const open = { channel: 'not-stated', form: 'not-stated', journalReference: null } as const;
    given(registered({ ...open, register }), corrected({ was: open }))
      .when(correct({ channel: 'not-stated', form: 'not-stated' }))
      .then(corrected({ ...open, was }));
    given(registered({ ...open, register }))
      .when(correct({ channel: 'phone' }))
      .then(corrected({ was: open, ...open, channel: 'phone' }));
  });
});

describe('A journal reference', () => {
  it.each([
    { system: 'sbsys', id: '330-2026-7' },
    { system: 'slagelse-esdh', id: '27.24.36-G01-7-20' },
  ] as const)('has the form of its system: $system', (journalReference) => {
    given(complaint())
      .when(correct({ journalReference }))
      .thenRefuses('journal-reference-malformed', {
        field: 'journalReference.id',
        system: journalReference.system,
        expected: journalReference.system === 'sbsys' ? '27.24.36-G01-7-20' : '330-2017-93238',
      });
  });

  it.each<[string, Intake['journalReference']]>([
    ['id', { system: 'slagelse-esdh', id: '330-2026-8' }],
    ['system', sbsys],
  ])('is another one by its %s', (_what, journalReference) => {
    const before = { ...was, journalReference: reference };
    given(registered({ journalReference: reference }))
      .when(correct({ journalReference }))
      .then(corrected({ was: before, journalReference }));
  });

  it('is no longer of the form where only its system changes', () => {
    given(registered({ journalReference: reference }))
      .when(correct({ journalReference: { ...reference, system: 'sbsys' } }))
      .thenRefuses('journal-reference-malformed');
  });

  it('is removed where the case is in no journal', () => {
    const before = { ...was, journalReference: reference };
    given(registered({ journalReference: reference }))
      .when(correct({ removed: ['journalReference'] }))
      .then(corrected({ was: before, journalReference: null }));
  });

  it('stays where it is not mentioned', () => {
    const before = { ...was, journalReference: reference };
    given(registered({ journalReference: reference }))
      .when(correct({ form: 'oral' }))
      .then(corrected({ was: before, form: 'oral', journalReference: reference }));
  });
});

describe('What was told', () => {
  it('is removed once, where something else had been taken down', () => {
    const removed = corrected({ narrative: { text: null } });
    const remove = correct({ removed: ['narrative'] });
    given(registered({ narrative: 'En andens.' }))
      .when(remove)
      .then(removed);
    given(registered({ narrative: 'En andens.' }), removed)
      .when(remove)
      .thenRefuses('intake-unchanged');
    given(complaint(), corrected({ narrative: { text: 'En andens.' } }))
      .when(remove)
      .then(removed);
    given(registered({ narrative: 'En andens.' }), corrected({ form: 'oral' }))
      .when(correct({ form: 'written', removed: ['narrative'] }))
      .then(corrected({ was: { ...was, form: 'oral' }, narrative: { text: null } }));
  });

  it.each<[string, Partial<CorrectIntake['data']>]>([
    ['narrative', { narrative: 'Hun ventede.', removed: ['narrative'] }],
    ['journalReference', { journalReference: reference, removed: ['narrative', 'journalReference'] }],
  ])('is not told and removed at once: %s', (field, told) => {
    given(complaint()).when(correct(told)).thenRefuses('intake-told-and-removed', { field });
  });
});

describe('A complaint whose intake was put right', () => {
  it('is as if it had been recorded so at first', () => {
    const after = (...events: readonly ComplaintEvent[]) => events.reduce(evolveComplaint, initialComplaint);
    const right = { channel: 'phone', form: 'oral', journalReference: sbsys } as const;
    const wrong = registered({ journalReference: reference });
    expect(after(wrong, corrected({ ...right, narrative: { text: 'Hun ventede.' } }))).toEqual(
      after(registered({ ...right, narrative: 'Hun ventede.' })),
    );
    expect(after(registered({ narrative: 'Hun ventede.' }), corrected({ ...right }))).toEqual(
      after(registered({ ...right, narrative: 'Hun ventede.' })),
    );
    expect(after(registered({ narrative: 'Nej.' }), corrected({ ...right, narrative: { text: null } }))).toEqual(
      after(registered(right)),
    );
  });
});
