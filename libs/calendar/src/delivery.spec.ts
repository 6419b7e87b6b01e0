import { calendarOf, computeDeadline, deemedReceived, deliveryChannels, deliveryWords } from './index.js';
import { ruleNamed } from './testing/rules.js';

const calendar = calendarOf();
const withSaturdays = { saturdays: true, letterDays: 6, quickbrevDays: 2 };

describe('A decision that was sent', () => {
  it.each([
    ['Monday to Friday', undefined, '2026-04-09', '2026-05-07'],
    ['Monday to Saturday', withSaturdays, '2026-04-07', '2026-05-05'],
  ])('by letter on Friday 27 March 2026, delivered %s, is received on %s', (_, settings, receivedOn, appealBy) => {
    const receipt = deemedReceived('2026-03-27', 'letter', calendar, settings);
    expect(receipt).toMatchObject({ sentOn: '2026-03-27', channel: 'letter', receivedOn, deliveryDays: 6 });
    const start = { on: receipt.receivedOn, by: 'decision-received' };
    expect(computeDeadline(ruleNamed('APPEAL_4W'), start, calendar).latestOn).toBe(appealBy);
  });

  it.each(['2026-03-27', '2026-03-29', '2026-04-03'])('by Digital Post on %s is received the same day', (sentOn) => {
    expect(deemedReceived(sentOn, 'digital-post', calendar)).toEqual({
      sentOn,
      channel: 'digital-post',
      receivedOn: sentOn,
      deliveryDays: 0,
      passedOver: [],
    });
    expect(deemedReceived(sentOn, 'in-person', calendar).receivedOn).toBe(sentOn);
  });

  it('by Quickbrev is received after two delivery days', () => {
    expect(deemedReceived('2026-03-26', 'quickbrev', calendar)).toMatchObject({
      receivedOn: '2026-03-30',
      deliveryDays: 2,
    });
    expect(deemedReceived('2026-03-26', 'quickbrev', calendar, withSaturdays).receivedOn).toBe('2026-03-28');
  });

  it('by letter passes over weekends and holidays, and names them', () => {
    const { passedOver } = deemedReceived('2026-03-31', 'letter', calendar);
    expect(passedOver.map(({ why }) => why)).toEqual([
      'skaertorsdag',
      'langfredag',
      'saturday',
      'paaskedag',
      'anden-paaskedag',
      'saturday',
      'sunday',
    ]);
    const saturdays = deemedReceived('2026-03-31', 'letter', calendar, withSaturdays).passedOver;
    expect(saturdays.map(({ why }) => why)).toEqual(['skaertorsdag', 'langfredag', 'paaskedag', 'anden-paaskedag']);
  });

  it('is held up by a holiday on a Saturday, too, where letters come on Saturdays', () => {
    expect(deemedReceived('2026-12-23', 'quickbrev', calendar, withSaturdays)).toMatchObject({
      receivedOn: '2026-12-29',
      passedOver: [{ why: 'juleaftensdag' }, { why: 'juledag' }, { why: 'anden-juledag' }, { why: 'sunday' }],
    });
  });

  it('takes as long as is set', () => {
    const settings = { saturdays: false, letterDays: 3, quickbrevDays: 1 };
    expect(deemedReceived('2026-06-01', 'letter', calendar, settings).receivedOn).toBe('2026-06-04');
    expect(deemedReceived('2026-06-01', 'quickbrev', calendar, settings).receivedOn).toBe('2026-06-02');
  });

  it('was sent by a channel that has words', () => {
    expect(deliveryChannels).toEqual(['digital-post', 'letter', 'quickbrev', 'in-person']);
    expect(deliveryChannels.map((channel) => deliveryWords[channel].da)).toEqual([
      'Digital Post',
      'brev',
      'Quickbrev',
      'personlig overlevering',
    ]);
  });
});
