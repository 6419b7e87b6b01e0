import {
  concluded,
  discarded,
  found,
  given,
  made,
  opened,
  published,
  remind,
  reminded,
  replied,
} from './testing/review.examples.js';

/** The reply is due on 10 April. */
const waiting = [opened(), found(), made(), published(['f1'], ['a1'])] as const;

describe('A reminder of a recommendation', () => {
  it('goes to its addressee, the day after the reply was due or later', () => {
    given(...waiting)
      .when(remind('2026-04-11'))
      .then(reminded('2026-04-11'));
    given(...waiting)
      .when(remind('2026-06-01'))
      .then(reminded('2026-06-01'));
  });
  it('does not come before the day is over', () => {
    given(...waiting)
      .when(remind('2026-04-10'))
      .thenRefuses('reply-not-overdue', { replyDueOn: '2026-04-10' });
  });
  it('comes once', () => {
    given(...waiting, reminded('2026-04-11'))
      .when(remind('2026-04-12'))
      .thenRefuses('addressee-already-reminded', { replyDueOn: '2026-04-10' });
  });
  it('does not come after the reply, whether there was a reminder or not', () => {
    given(...waiting, replied())
      .when(remind('2026-04-11'))
      .thenRefuses('recommendation-already-replied');
    given(...waiting, reminded('2026-04-11'), replied())
      .when(remind('2026-04-12'))
      .thenRefuses('recommendation-already-replied');
  });
  it('comes after the review was concluded, too: the reply is still open', () => {
    given(...waiting, concluded(1))
      .when(remind('2026-04-11'))
      .then(reminded('2026-04-11'));
  });
  it('is of nothing that is a draft, was given up, or is not there', () => {
    given(opened(), found(), made()).when(remind('2026-04-11')).thenRefuses('recommendation-unknown');
    given(opened(), found(), made(), discarded('a1')).when(remind('2026-04-11')).thenRefuses('recommendation-unknown');
    given(...waiting)
      .when(remind('2026-04-11', 'a2'))
      .thenRefuses('recommendation-unknown');
  });
});
