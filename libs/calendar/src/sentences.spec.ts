import fc from 'fast-check';
import {
  calendarOf,
  computeDeadline,
  deadlineRules,
  deemedReceived,
  deliveryChannels,
  describeDeadline,
  describeReceipt,
  startCauses,
  type Deadline,
  type Language,
} from './index.js';
import { ruleNamed } from './testing/rules.js';
import { complaintReceived, told } from './testing/sentences.js';

const calendar = calendarOf();
const appeal = { on: '2026-03-06', by: 'decision-received' };

describe('A deadline of the citizen', () => {
  it('is told in Danish, with what moved it and why the later date counts', () => {
    expect(told(ruleNamed('APPEAL_4W'), appeal)).toEqual({
      duty: 'Klagen over afgørelsen skal være modtaget i kommunen senest tirsdag den 7. april 2026 (retssikkerhedsloven § 67, stk. 1).',
      reason:
        'Fristen på 4 uger løber fra fredag den 6. marts 2026, da afgørelsen blev modtaget med klagevejledning, og udløber fredag den 3. april 2026; ' +
        'fordi den 3. april er langfredag, den 4. april er lørdag, den 5. april er påskedag og den 6. april er 2. påskedag, flyttes den til tirsdag den 7. april 2026, ' +
        'og den flyttede dato gælder, fordi fristen binder borgeren.',
    });
  });

  it('is told in English', () => {
    expect(told(ruleNamed('APPEAL_4W'), appeal, 'en')).toEqual({
      duty: 'The appeal against the decision must have been received by the municipality no later than Tuesday 7 April 2026 (retssikkerhedsloven § 67, stk. 1).',
      reason:
        'The time of 4 weeks runs from Friday 6 March 2026, when the decision was received with guidance on how to appeal, and ends on Friday 3 April 2026; ' +
        'because 3 April is Good Friday, 4 April is a Saturday, 5 April is Easter Sunday and 6 April is Easter Monday, it moves to Tuesday 7 April 2026, ' +
        'and the moved date counts, because it binds the citizen.',
    });
  });

  it('is told without a word of moving where nothing moved it', () => {
    expect(told(ruleNamed('APPEAL_4W'), { ...appeal, on: '2026-01-01' }).reason).toBe(
      'Fristen på 4 uger løber fra torsdag den 1. januar 2026, da afgørelsen blev modtaget med klagevejledning, og udløber torsdag den 29. januar 2026.',
    );
  });
});

describe('A deadline of an authority', () => {
  it('says what follows once it is over, where that is not what the duty says', () => {
    expect(told(ruleNamed('AKTINDSIGT_14WD'), { on: '2026-04-02', by: 'access-request-received' }).duty).toBe(
      'Kommunen skal have færdigbehandlet anmodningen om aktindsigt senest fredag den 24. april 2026; derefter kan der klages særskilt over sagsbehandlingstiden (offentlighedsloven § 39).',
    );
    const chairs = { on: '2026-04-02', by: 'chair-decision-executed' };
    expect(told(ruleNamed('CHAIR_VALID_1M'), chairs).duty).toBe(
      'Er der stadig brug for den, skal børne- og ungeudvalget have truffet en endelig afgørelse senest lørdag den 2. maj 2026; derefter gælder formandens afgørelse ikke længere (barnets lov § 143).',
    );
    expect(told(ruleNamed('CHAIR_VALID_1M'), chairs, 'en').duty).toContain(
      '; after that the chair’s decision no longer',
    );
  });

  it('says that the unmoved date counts', () => {
    expect(told(ruleNamed('REASSESS_4W'), complaintReceived('2026-04-16'))).toEqual({
      duty: 'Kommunen skal have genvurderet afgørelsen og enten have sendt en ny afgørelse eller have sendt klagen videre til Ankestyrelsen senest torsdag den 14. maj 2026 (retssikkerhedsloven § 66).',
      reason:
        'Fristen på 4 uger løber fra torsdag den 16. april 2026, da klagen blev modtaget, og udløber torsdag den 14. maj 2026; ' +
        'den 14. maj er Kristi himmelfartsdag, så den flyttede dato er fredag den 15. maj 2026, men den uflyttede dato gælder, fordi fristen binder kommunen.',
    });
    expect(told(ruleNamed('REASSESS_4W'), complaintReceived('2026-04-16'), 'en').reason).toContain(
      '; 14 May is Ascension Day, so the moved date is Friday 15 May 2026, but the unmoved date counts, because it binds the municipality.',
    );
  });

  it('says so where a setting of the rule chose the other date', () => {
    const rule = { ...ruleNamed('REASSESS_4W'), judgedBy: 'latest' } as const;
    expect(told(rule, complaintReceived('2026-03-06')).reason).toMatch(
      /og den flyttede dato gælder, fordi reglen er indstillet så\.$/,
    );
    expect(told(rule, complaintReceived('2026-03-06'), 'en').reason).toMatch(
      /and the moved date counts, because the rule is set so\.$/,
    );
  });

  it('names a closing day as the municipality does', () => {
    const closed = calendarOf({ changes: 1, closingDays: [{ on: '2026-05-15', name: 'Broen' }], switches: [] });
    const start = complaintReceived('2026-04-17');
    expect(told(ruleNamed('REASSESS_4W'), start, 'da', undefined, closed).reason).toContain('den 15. maj er Broen,');
  });

  it('is not moved, and says so, where the law counts every day', () => {
    const start = { on: '2026-04-02', by: 'chair-decision-executed' };
    expect(told(ruleNamed('CHAIR_APPROVAL_7D'), start).reason).toBe(
      'Fristen på 7 dage, hvor startdagen regnes med, løber fra torsdag den 2. april 2026, da formandsafgørelsen blev iværksat, og udløber onsdag den 8. april 2026; ' +
        'weekender og helligdage flytter den ikke.',
    );
    expect(told(ruleNamed('CHAIR_APPROVAL_7D'), start, 'en').reason).toBe(
      'The time of 7 days, counting the day itself, runs from Thursday 2 April 2026, when the chair’s decision was executed, and ends on Wednesday 8 April 2026; ' +
        'weekends and holidays do not move it.',
    );
    expect(told(ruleNamed('CHAIR_VALID_1M'), start).reason).toContain('Fristen på 1 måned løber');
  });
});

describe('A deadline in hours', () => {
  const known = { on: '2026-04-02', at: '2026-04-02T12:30:00.000Z', by: 'chair-decision-executed' };

  it('is told with the time in Denmark', () => {
    expect(told(ruleNamed('CHAIR_NOTICE_24H'), known)).toEqual({
      duty: 'Parterne skal have skriftlig besked om formandens afgørelse senest fredag den 3. april 2026 kl. 14.30 (barnets lov § 143).',
      reason:
        'Fristen på 24 timer løber fra torsdag den 2. april 2026 kl. 14.30, da formandsafgørelsen blev iværksat, og udløber fredag den 3. april 2026 kl. 14.30; ' +
        'timer løber også i weekender og på helligdage.',
    });
    expect(told(ruleNamed('CHAIR_NOTICE_24H'), known, 'en').reason).toBe(
      'The time of 24 hours runs from Thursday 2 April 2026 at 14:30, when the chair’s decision was executed, and ends on Friday 3 April 2026 at 14:30; ' +
        'hours run through weekends and holidays, too.',
    );
  });

  it('says when the time is not known', () => {
    const { duty, reason } = told(ruleNamed('CHAIR_NOTICE_24H'), { ...known, at: null });
    expect(duty).toContain('senest fredag den 3. april 2026 (');
    expect(reason).toMatch(/; klokkeslættet er ikke oplyst, så hele dagen er regnet med\.$/);
    expect(told(ruleNamed('CHAIR_NOTICE_24H'), { ...known, at: null }, 'en').reason).toMatch(
      /; the time of day is not known, so the whole day is counted\.$/,
    );
  });
});

describe('What is not in the catalogue', () => {
  const unknown: Deadline = {
    ...computeDeadline(ruleNamed('APPEAL_4W'), appeal, calendar),
    rule: { code: 'NY_REGEL', version: 7 },
    startedBy: 'toString',
  };

  it('is told without words of its own', () => {
    expect(describeDeadline(unknown, 'da')).toEqual({
      duty: 'Fristen NY_REGEL udløber tirsdag den 7. april 2026.',
      reason: expect.stringMatching(
        /^Fristen på 4 uger løber fra fredag den 6\. marts 2026 og udløber fredag den 3\. april 2026; .* og den flyttede dato gælder\.$/,
      ),
    });
    expect(describeDeadline(unknown, 'en')).toEqual({
      duty: 'The deadline NY_REGEL ends on Tuesday 7 April 2026.',
      reason: expect.stringMatching(/^The time of 4 weeks runs from Friday 6 March 2026 and ends on /),
    });
    expect(describeDeadline({ ...unknown, movedBy: [] }, 'da').reason).toMatch(/fredag den 3\. april 2026\.$/);
  });

  it('calls a day off of another time by its code', () => {
    const movedBy = [{ on: '2026-04-03', why: 'valueOf', name: null }] as unknown as Deadline['movedBy'];
    expect(describeDeadline({ ...unknown, movedBy }, 'da').reason).toContain(
      '; fordi den 3. april er valueOf, flyttes',
    );
  });

  it('never leaves a gap in a sentence', () => {
    const languages = fc.constantFrom<Language>('da', 'en');
    const causes = fc.constantFrom(...startCauses, 'something-else');
    fc.assert(
      fc.property(fc.constantFrom(...deadlineRules), causes, languages, fc.boolean(), (rule, by, language, timed) => {
        const on = rule.validTo ?? '2026-05-08';
        const length = rule.length ?? ({ unit: 'days', n: 28 } as const);
        const at = timed ? `${on}T10:00:00Z` : null;
        const { duty, reason } = told(rule, { on, at, by, length }, language);
        expect(`${duty} ${reason}`).not.toMatch(/undefined|null|NaN|\[object| {2}|,,| ,/);
        expect([duty, reason].filter((sentence) => !/^[A-ZÆØÅ].*[^.]\.$/.test(sentence))).toEqual([]);
      }),
    );
  });
});

describe('A day of receipt', () => {
  const receipt = deemedReceived('2026-03-31', 'quickbrev', calendar);

  it('by letter is told with the days without delivery', () => {
    expect(describeReceipt(receipt, 'da')).toBe(
      'Sendt ved Quickbrev tirsdag den 31. marts 2026 og regnet for modtaget tirsdag den 7. april 2026, 2 omdelingsdage efter; ' +
        'undervejs tæller den 2. april (skærtorsdag), den 3. april (langfredag), den 4. april (lørdag), den 5. april (påskedag) og den 6. april (2. påskedag) ikke med.',
    );
    expect(describeReceipt(receipt, 'en')).toMatch(
      /^Sent by express letter on Tuesday 31 March 2026 and deemed received on Tuesday 7 April 2026, 2 delivery days later; on the way 2 April \(Maundy Thursday\), .* and 6 April \(Easter Monday\) did not count\.$/,
    );
  });

  it('by letter is told without them where there are none', () => {
    expect(describeReceipt(deemedReceived('2026-06-01', 'quickbrev', calendar), 'da')).toBe(
      'Sendt ved Quickbrev mandag den 1. juni 2026 og regnet for modtaget onsdag den 3. juni 2026, 2 omdelingsdage efter.',
    );
  });

  it('by Digital Post is the same day', () => {
    const digital = deemedReceived('2026-06-07', 'digital-post', calendar);
    expect(describeReceipt(digital, 'da')).toBe(
      'Sendt ved Digital Post søndag den 7. juni 2026 og regnet for modtaget samme dag.',
    );
    expect(describeReceipt(digital, 'en')).toBe(
      'Sent by Digital Post on Sunday 7 June 2026 and deemed received the same day.',
    );
  });

  it.each(deliveryChannels)('has words for every channel: %s', (channel) => {
    expect(describeReceipt(deemedReceived('2026-06-01', channel, calendar), 'en')).toMatch(/^Sent by \w/);
  });
});
