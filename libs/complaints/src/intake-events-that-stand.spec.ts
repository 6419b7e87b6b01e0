import { EventCatalog, forgotten } from '@lydhoer/event-store';
import type { Intake } from './domain/complaint.commands.js';
import { complaintEvents, type ComplaintEvent } from './domain/complaint.events.js';
import type { IntakeCorrected } from './domain/intake/intake.events.js';
import { eventsThatStand } from './events-that-stand.js';
import { shownEvent, type ShownEvent } from './shown-event.js';
import { complaint, complaintId, contact, point } from './testing/complaint-examples.js';
import { knownBy, shown } from './testing/shown-events.js';
import { documentOf } from './views/complaint/complaint.document.js';

const narrative = 'Moderen har ventet.';
const was = { channel: 'e-mail', form: 'written', journalReference: null } as const;
const right = { channel: 'phone', form: 'oral', journalReference: { system: 'sbsys', id: '1' } } as const;
const corrected = (told: IntakeCorrected['data']['narrative'] = null): IntakeCorrected => ({
  type: 'IntakeCorrected',
  data: { complaintId, was, ...right, narrative: told, reason: 'Hun ringede.' },
});
const registered = (changes: Partial<Intake> = {}) => complaint([point('p1')], changes);
/** What the first event tells. */
const first = (events: readonly ShownEvent[]) => eventsThatStand(events)[0]?.data;

describe('A registration whose intake was put right', () => {
  it.each<[string, Partial<Intake>, IntakeCorrected['data']['narrative'], string | null]>([
    ['leaves the text alone', { narrative }, null, narrative],
    ['has another text', { narrative: 'En andens.' }, { text: narrative }, narrative],
    ['has a text that it had not', {}, { text: narrative }, narrative],
    ['has none any more', { narrative }, { text: null }, null],
  ])('stands as if it had been told so: %s', (_what, before, told, after) => {
    const [event = contact()] = shown(registered({ ...right, narrative: after }));
    expect(first(shown(registered(before), corrected(told)))).toEqual(event.data);
    expect(first(shown(contact(before), corrected(told)))).toEqual(contact({ ...right, narrative: after }).data);
  });

  it('leaves every other event alone, itself among them', () => {
    const events = shown(registered(), corrected({ text: narrative }));
    expect(eventsThatStand(events)[1]).toBe(events[1]);
  });

  it('is shown as one that was recorded so at first, but for the correction', () => {
    const { corrections, revision, ...after } = shownDocument(registered(), corrected({ text: narrative }));
    const {
      corrections: none,
      revision: firstRevision,
      ...atFirst
    } = shownDocument(registered({ ...right, narrative }));
    expect(after).toEqual(atFirst);
    expect([none, firstRevision, revision]).toEqual([[], '0', '1']);
    expect(corrections).toMatchObject([{ type: 'IntakeCorrected', reason: 'Hun ringede.' }]);
  });
});

describe('What was told', () => {
  const catalog = new EventCatalog();
  catalog.add(complaintEvents);
  /** The events as they are shown to somebody, where no key stands any more, or each opens. */
  const seen = (persons: boolean, gone: boolean, ...events: readonly ComplaintEvent[]) =>
    shown(...events).map((event) =>
      shownEvent(event as never, persons, { catalog, vault: { open: (text) => (gone ? forgotten : (text as never)) } }),
    );

  it.each<[string, Partial<Intake>]>([
    ['a text', { narrative }],
    ['none', {}],
  ])('is not there for whoever may not read it, where there was %s before', (_what, before) => {
    expect(first(seen(false, false, registered(before), corrected({ text: narrative })))).not.toHaveProperty(
      'narrative',
    );
  });

  it('is told to be forgotten, whichever of the texts it was', () => {
    const gone = { narrative: null, forgotten: true };
    expect(first(seen(true, true, registered(), corrected({ text: narrative })))).toMatchObject(gone);
    expect(first(seen(true, true, registered({ narrative }), corrected()))).toMatchObject(gone);
    const removed = first(seen(true, true, registered({ narrative }), corrected({ text: null })));
    expect(removed).toMatchObject({ narrative: null });
    expect(removed).not.toHaveProperty('forgotten');
  });
});

/** The document of a complaint after some events. */
function shownDocument(...events: readonly ComplaintEvent[]) {
  const document = documentOf(knownBy(...events));
  if (!document) throw new Error('nothing was registered');
  return document;
}
