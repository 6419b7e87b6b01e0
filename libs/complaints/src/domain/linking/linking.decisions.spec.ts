import { closed, complaint, complaintId, contact, withdrawn } from '../../testing/complaint-examples.js';
import { given, link, linked, other } from '../../testing/linking-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';
import { linkRelations } from './linking.values.js';

describe('A link', () => {
  it.each(linkRelations)('says how two complaints hang together: %s', (relation) => {
    given(complaint()).when(link({ relation })).then(linked(relation));
  });
  it('is made between contacts, and after the end, too', () => {
    given(contact()).when(link()).then(linked());
    given(complaint(), closed()).when(link()).then(linked());
    given(complaint(), withdrawn()).when(link()).then(linked());
  });
  it('leads to another complaint that is there and counts', () => {
    given(complaint())
      .when(link({ to: complaintId }))
      .thenRefuses('linked-to-itself', { field: 'to' });
    given(complaint())
      .when(link({ other: null }))
      .thenRefuses('other-complaint-unknown', { field: 'to' });
    for (const standing of ['merged', 'annulled'] as const) {
      given(complaint())
        .when(link({ other: other({ standing }) }))
        .thenRefuses('other-complaint-does-not-count', { field: 'to', standing });
    }
  });
  it('is made once, from one side: it says the same from the other, or the contrary', () => {
    given(complaint(), linked()).when(link()).thenRefuses('already-linked');
    given(complaint(), linked())
      .when(link({ relation: 'same-child' }))
      .then(linked('same-child'));
    given(complaint(), linked())
      .when(link({ to: 'third' }))
      .then(linked('same-decision', 'third'));
    for (const relation of linkRelations) {
      const there = other({ links: [{ to: complaintId, relation }] });
      given(complaint())
        .when(link({ relation, other: there }))
        .thenRefuses('already-linked');
    }
    const elsewhere = other({ links: [{ to: 'third', relation: 'same-decision' }] });
    given(complaint())
      .when(link({ other: elsewhere }))
      .then(linked());
    const otherwise = other({ links: [{ to: complaintId, relation: 'same-child' }] });
    given(complaint())
      .when(link({ other: otherwise }))
      .then(linked());
  });
  it('is one of at most fifty', () => {
    const links = (count: number) => Array.from({ length: count }, (_, index) => linked('same-decision', `c${index}`));
    given(complaint(), ...links(49))
      .when(link())
      .then(linked());
    given(complaint(), ...links(50))
      .when(link())
      .thenRefuses('too-many-links', { most: 50 });
  });
  it('calls a repetition what came in after, or on the day of, what it repeats', () => {
    const repeats = (receivedOn: string) =>
      given(complaint()).when(link({ relation: 'repeated-after-answer', other: other({ receivedOn }) }));
    repeats('2026-02-20').then(linked('repeated-after-answer'));
    repeats('2026-02-21').thenRefuses('repeats-a-later-complaint', { field: 'to', receivedOn: '2026-02-21' });
    given(complaint())
      .when(link({ other: other({ receivedOn: '2026-02-21' }) }))
      .then(linked());
  });
  it('calls a repetition after an answer only what repeats a complaint in which there was one', () => {
    const unanswered = other({ answered: false });
    given(complaint())
      .when(link({ relation: 'repeated-after-answer', other: unanswered }))
      .thenRefuses('repeats-what-is-not-answered', { field: 'to' });
    given(complaint())
      .when(link({ relation: 'duplicate-of', other: unanswered }))
      .then(linked('duplicate-of'));
  });
  it('is removed with a reason, when it is there', () => {
    const remove = {
      type: 'RemoveLink',
      data: { complaintId, to: 'other', relation: 'same-decision', reason: 'Nej' },
    } as const;
    const removed: ComplaintEvent = { ...remove, type: 'LinkRemoved' };
    given(complaint(), linked()).when(remove).then(removed);
    given(complaint()).when(remove).thenRefuses('link-unknown');
    given(complaint(), linked('same-child')).when(remove).thenRefuses('link-unknown');
    given(complaint(), linked('same-decision', 'third')).when(remove).thenRefuses('link-unknown');
    given(complaint(), linked(), removed).when(remove).thenRefuses('link-unknown');
    given(complaint(), linked(), removed).when(link()).then(linked());
    given(complaint(), linked(), linked('same-child'), removed)
      .when(link({ relation: 'same-child' }))
      .thenRefuses('already-linked');
    given(complaint(), linked(), linked('same-decision', 'third'), removed)
      .when(link({ to: 'third' }))
      .thenRefuses('already-linked');
  });
});
