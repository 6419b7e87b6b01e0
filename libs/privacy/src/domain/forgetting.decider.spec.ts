import { specification } from '@lydhoer/kernel/testing';
import { forgettingDecider, type ForgetText, type ForgettingCommand } from './forgetting.decider.js';
import type { ForgettingEvent } from './forgetting.events.js';
import { textKinds, textStream } from './forgetting.values.js';

const given = specification(forgettingDecider);

const forgetPerson: ForgettingCommand = {
  type: 'ForgetPerson',
  data: { forgettingId: 'f1', personId: 'p1', ground: 'erasure-request', known: true },
};
const personForgotten: ForgettingEvent = {
  type: 'PersonForgotten',
  data: { forgettingId: 'f1', personId: 'p1', ground: 'erasure-request' },
};
const forgetText: ForgetText = {
  type: 'ForgetText',
  data: { forgettingId: 'f2', kind: 'complaint', id: 'c1', ground: 'retention-over', known: true, isOpen: false },
};

describe('A forgetting', () => {
  it('of a person is recorded with its ground', () => {
    given().when(forgetPerson).then(personForgotten);
  });

  it('of a text is recorded with what it belongs to', () => {
    given()
      .when(forgetText)
      .then({
        type: 'TextForgotten',
        data: { forgettingId: 'f2', kind: 'complaint', id: 'c1', ground: 'retention-over' },
      });
  });

  it('is refused where nothing was ever sealed', () => {
    given()
      .when({ ...forgetPerson, data: { ...forgetPerson.data, known: false } })
      .thenRefuses('nothing-to-forget');
    given()
      .when({ ...forgetText, data: { ...forgetText.data, known: false } })
      .thenRefuses('nothing-to-forget');
  });

  it('of an open case’s text is refused where its time is said to be over, and not on any other ground', () => {
    const ofOpen = (ground: ForgetText['data']['ground']): ForgetText => ({
      type: 'ForgetText',
      data: { ...forgetText.data, ground, isOpen: true },
    });
    given().when(ofOpen('retention-over')).thenRefuses('case-still-open');
    for (const ground of ['erasure-request', 'court-order'] as const) {
      given()
        .when(ofOpen(ground))
        .then({ type: 'TextForgotten', data: { forgettingId: 'f2', kind: 'complaint', id: 'c1', ground } });
    }
  });

  it('is recorded once, also when the keys no longer know what it was about', () => {
    given(personForgotten).when(forgetPerson).thenNothing();
    given(personForgotten)
      .when({ ...forgetPerson, data: { ...forgetPerson.data, known: false } })
      .thenNothing();
  });

  it('names a stream of its own for each kind of text', () => {
    expect(textKinds.map((kind) => textStream(kind, '1'))).toEqual([
      'complaint-1',
      'collective-1',
      'review-1',
      'tagging-1',
      'learningpoint-1',
      'action-1',
    ]);
  });
});
