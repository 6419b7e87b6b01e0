import { specification } from '@lydhoer/kernel/testing';
import { closed, complaint, complaintId, contact, today, withdrawn } from '../../testing/complaint-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import { lookedUp } from '../complaint.refusals.js';
import type {
  CorrectAdviserChange,
  CorrectCitizenContact,
  RecordAdviserChange,
  RecordCitizenContact,
  RemoveAdviserChange,
  RemoveCitizenContact,
} from './journey.commands.js';
import type { AdviserChanged, CitizenContactRecorded } from './journey.events.js';
import { mostEntries } from './journey.rules.js';

const given = specification(complaintDecider);
const knownStaff = new Set(['maria', 'jonas']);
const reason = 'Journalen siger noget andet.';

const change = (changes: Partial<AdviserChanged['data']> = {}): AdviserChanged['data'] => ({
  complaintId,
  changeId: 'c1',
  from: 'former',
  to: 'maria',
  changedOn: '2025-09-01',
  cause: 'left',
  ...changes,
});
const changed = (changes: Partial<AdviserChanged['data']> = {}): ComplaintEvent => ({
  type: 'AdviserChanged',
  data: change(changes),
});
const record = (changes: Partial<AdviserChanged['data']> = {}): RecordAdviserChange => ({
  type: 'RecordAdviserChange',
  data: { ...change(changes), knownStaff, today },
});
const correct = (changes: Partial<AdviserChanged['data']> = {}): CorrectAdviserChange => ({
  type: 'CorrectAdviserChange',
  data: { ...change(changes), reason, knownStaff, today },
});
const remove = (changeId = 'c1'): RemoveAdviserChange => ({
  type: 'RemoveAdviserChange',
  data: { complaintId, changeId, reason },
});

const touch = (changes: Partial<CitizenContactRecorded['data']> = {}): CitizenContactRecorded['data'] => ({
  complaintId,
  contactId: 'k1',
  contactedOn: '2025-10-01',
  means: 'phone',
  direction: 'from-citizen',
  storyToldAgain: true,
  note: 'Ringede og spurgte til sagen.',
  ...changes,
});
const touched = (changes: Partial<CitizenContactRecorded['data']> = {}): ComplaintEvent => ({
  type: 'CitizenContactRecorded',
  data: touch(changes),
});
const recordTouch = (changes: Partial<CitizenContactRecorded['data']> = {}): RecordCitizenContact => ({
  type: 'RecordCitizenContact',
  data: { ...touch(changes), today },
});
const correctTouch = (changes: Partial<CitizenContactRecorded['data']> = {}): CorrectCitizenContact => ({
  type: 'CorrectCitizenContact',
  data: { ...touch(changes), reason, today },
});
const removeTouch = (contactId = 'k1'): RemoveCitizenContact => ({
  type: 'RemoveCitizenContact',
  data: { complaintId, contactId, reason },
});

describe('A change of adviser', () => {
  it.each([
    ['a complaint', [complaint()]],
    ['a contact', [contact()]],
    ['a complaint that is closed', [complaint(), closed()]],
    ['a complaint that was withdrawn', [complaint(), withdrawn()]],
  ])('is recorded of %s, also from before it', (_of, events) => {
    given(...events)
      .when(record())
      .then(changed());
  });

  it('happened between 2000 and today', () => {
    given(complaint())
      .when(record({ changedOn: '2000-01-01' }))
      .then(changed({ changedOn: '2000-01-01' }));
    given(complaint())
      .when(record({ changedOn: today }))
      .then(changed({ changedOn: today }));
    given(complaint())
      .when(record({ changedOn: '1999-12-31' }))
      .thenRefuses('date-too-early', { field: 'changedOn', earliest: '2000-01-01' });
    given(complaint())
      .when(record({ changedOn: '2026-03-03' }))
      .thenRefuses('date-in-the-future', { field: 'changedOn', latest: today });
  });

  it('names people on the staff, now or once, or nobody by name', () => {
    given(complaint())
      .when(record({ from: 'jonas' }))
      .then(changed({ from: 'jonas' }));
    given(complaint())
      .when(record({ from: 'nobody' }))
      .thenRefuses('adviser-unknown', { field: 'from' });
    given(complaint())
      .when(record({ to: 'nobody' }))
      .thenRefuses('adviser-unknown', { field: 'to' });
    expect(lookedUp).toContain('adviser-unknown');
  });

  it('is from one to another; two former advisers may be two people', () => {
    given(complaint())
      .when(record({ from: 'maria' }))
      .thenRefuses('adviser-stays-the-same', { field: 'to' });
    given(complaint())
      .when(record({ to: 'former' }))
      .then(changed({ to: 'former' }));
  });

  it('is recorded once for a day', () => {
    const already = given(complaint(), changed());
    already
      .when(record({ changeId: 'c2', cause: 'moved' }))
      .thenRefuses('adviser-change-already-recorded', { on: '2025-09-01' });
    already
      .when(record({ changeId: 'c2', changedOn: '2025-09-02' }))
      .then(changed({ changeId: 'c2', changedOn: '2025-09-02' }));
    already.when(record({ changeId: 'c2', from: 'jonas' })).then(changed({ changeId: 'c2', from: 'jonas' }));
    already.when(record({ changeId: 'c2', to: 'jonas' })).then(changed({ changeId: 'c2', to: 'jonas' }));
  });

  it.each([{ changedOn: '2025-09-02' }, { from: 'jonas' }, { to: 'jonas' }, { cause: 'leave' }] as const)(
    'is put right: %j',
    (changes) => {
      given(complaint(), changed())
        .when(correct(changes))
        .then({ type: 'AdviserChangeCorrected', data: { ...change(changes), reason } });
    },
  );

  it('is put right only where it is wrong, and stands', () => {
    given(complaint(), changed()).when(correct()).thenRefuses('adviser-change-as-it-stands');
    given(complaint()).when(correct()).thenRefuses('adviser-change-unknown');
    given(complaint(), changed())
      .when(correct({ changeId: 'c2' }))
      .thenRefuses('adviser-change-unknown');
    given(complaint(), changed())
      .when(correct({ to: 'nobody' }))
      .thenRefuses('adviser-unknown', { field: 'to' });
  });

  it('is put right into no other that stands', () => {
    const two = given(complaint(), changed(), changed({ changeId: 'c2', changedOn: '2025-10-01' }));
    two
      .when(correct({ changeId: 'c2', changedOn: '2025-09-01' }))
      .thenRefuses('adviser-change-already-recorded', { on: '2025-09-01' });
  });

  it('stands as it was put right', () => {
    const corrected: ComplaintEvent = {
      type: 'AdviserChangeCorrected',
      data: { ...change({ to: 'jonas' }), reason },
    };
    given(complaint(), changed(), corrected)
      .when(correct({ to: 'jonas' }))
      .thenRefuses('adviser-change-as-it-stands');
    given(complaint(), changed(), corrected)
      .when(record({ changeId: 'c2' }))
      .then(changed({ changeId: 'c2' }));
  });

  it('is put right, or removed, without touching the others', () => {
    const later = changed({ changeId: 'c2', changedOn: '2025-10-01' });
    const corrected: ComplaintEvent = { type: 'AdviserChangeCorrected', data: { ...change({ to: 'jonas' }), reason } };
    given(complaint(), changed(), later, corrected)
      .when(correct({ changeId: 'c2', changedOn: '2025-10-01' }))
      .thenRefuses('adviser-change-as-it-stands');
    const removed: ComplaintEvent = { type: 'AdviserChangeRemoved', data: { complaintId, changeId: 'c1', reason } };
    given(complaint(), changed(), later, removed)
      .when(remove('c2'))
      .then({ ...removed, data: { complaintId, changeId: 'c2', reason } });
  });

  it('is removed once, and makes room for the same again', () => {
    const removed: ComplaintEvent = { type: 'AdviserChangeRemoved', data: { complaintId, changeId: 'c1', reason } };
    given(complaint(), changed()).when(remove()).then(removed);
    given(complaint(), changed(), removed).when(remove()).thenRefuses('adviser-change-unknown');
    given(complaint(), changed(), removed)
      .when(record({ changeId: 'c2' }))
      .then(changed({ changeId: 'c2' }));
  });
});

describe('Being in touch with the citizen', () => {
  it.each([
    ['a complaint', [complaint()]],
    ['a contact', [contact()]],
    ['a complaint that is closed', [complaint(), closed()]],
  ])('is recorded of %s, also from before it', (_of, events) => {
    given(...events)
      .when(recordTouch())
      .then(touched());
  });

  it('happened between 2000 and today', () => {
    given(complaint())
      .when(recordTouch({ contactedOn: '1999-12-31' }))
      .thenRefuses('date-too-early', { field: 'contactedOn', earliest: '2000-01-01' });
    given(complaint())
      .when(recordTouch({ contactedOn: '2026-03-03' }))
      .thenRefuses('date-in-the-future', { field: 'contactedOn', latest: today });
    given(complaint(), touched())
      .when(correctTouch({ contactedOn: '2026-03-03' }))
      .thenRefuses('date-in-the-future', { field: 'contactedOn', latest: today });
  });

  it('is put right, again and again', () => {
    const corrected: ComplaintEvent = {
      type: 'CitizenContactCorrected',
      data: { ...touch({ storyToldAgain: false }), reason },
    };
    given(complaint(), touched())
      .when(correctTouch({ storyToldAgain: false }))
      .then(corrected);
    given(complaint(), touched(), corrected)
      .when(correctTouch())
      .then({ type: 'CitizenContactCorrected', data: { ...touch(), reason } });
    given(complaint()).when(correctTouch()).thenRefuses('citizen-contact-unknown');
  });

  it('is removed once', () => {
    const removed: ComplaintEvent = { type: 'CitizenContactRemoved', data: { complaintId, contactId: 'k1', reason } };
    given(complaint(), touched(), touched({ contactId: 'k2' }))
      .when(removeTouch())
      .then(removed);
    given(complaint(), touched(), removed).when(removeTouch()).thenRefuses('citizen-contact-unknown');
    given(complaint(), touched(), touched({ contactId: 'k2' }), removed)
      .when(removeTouch('k2'))
      .then({ ...removed, data: { complaintId, contactId: 'k2', reason } });
  });
});

describe('A journey', () => {
  const contacts = (n: number) => Array.from({ length: n }, (_, at) => touched({ contactId: `k${at}` }));

  it('has room for changes and contacts together', () => {
    const almost = [complaint(), changed(), ...contacts(mostEntries - 2)];
    given(...almost)
      .when(recordTouch({ contactId: 'last' }))
      .then(touched({ contactId: 'last' }));
    const full = given(...almost, touched({ contactId: 'last' }));
    full.when(recordTouch({ contactId: 'more' })).thenRefuses('too-much-of-a-journey', { mostEntries });
    full
      .when(record({ changeId: 'c2', changedOn: '2025-09-02' }))
      .thenRefuses('too-much-of-a-journey', { mostEntries });
  });
});
