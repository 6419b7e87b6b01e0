import {
  calendarOf,
  computeDeadline,
  describeDeadline,
  type Deadline,
  type DeadlineRule,
  type Language,
} from './index.js';
import { ruleNamed } from './testing/rules.js';

const reassessment = computeDeadline(
  ruleNamed('REASSESS_4W'),
  { on: '2026-03-09', by: 'complaint-received' },
  calendarOf(),
  { pauses: [], extensions: [{ notifiedOn: '2026-04-01', until: '2026-04-30' }] },
);
const appeal = computeDeadline(ruleNamed('APPEAL_4W'), { on: '2026-06-01', by: 'decision-received' }, calendarOf());
const reason = (deadline: Deadline, language: Language = 'da') => describeDeadline(deadline, language).reason;
const notice = { notifiedOn: '2026-04-01', expectedOn: '2026-04-30', ground: 'further-information' } as const;
const asked = { from: '2026-06-03', ground: 'access-to-files' } as const;

describe('The sentence of a deadline that was extended', () => {
  it('says when the citizen was told, what to expect and why', () => {
    const told = { ...reassessment, notices: [{ ...notice, inTime: true }] };
    expect(reason(told)).toContain(
      'den er forlænget fra mandag den 6. april 2026; borgeren fik onsdag den 1. april 2026 skriftlig besked om, ' +
        'at svaret kan ventes torsdag den 30. april 2026, fordi der skal indhentes yderligere oplysninger',
    );
    expect(reason(told, 'en')).toContain(
      'on Wednesday 1 April 2026 the citizen was told in writing to expect the answer on Thursday 30 April 2026, ' +
        'because further information has to be obtained',
    );
  });
  it('says of a late notice that it extends nothing', () => {
    const told = { ...reassessment, notices: [{ ...notice, inTime: false }] };
    expect(reason(told)).toContain(
      'beskeden onsdag den 1. april 2026 om, at svaret kan ventes torsdag den 30. april 2026, blev sendt, ' +
        'efter at fristen var udløbet, og forlænger den ikke',
    );
    expect(reason(told, 'en')).toContain('was sent when the time was over, and does not extend it');
  });
});

describe('The sentence of a time for appeals that the law stopped', () => {
  it('says from when to when, for what, and by which paragraph', () => {
    const told = { ...appeal, suspensions: [{ ...asked, to: '2026-06-12' }] };
    expect(reason(told)).toContain(
      'fristen stod stille fra onsdag den 3. juni 2026 til fredag den 12. juni 2026, fordi borgeren bad om aktindsigt ' +
        'inden for klagefristen, og der var derefter mindst 14 dage tilbage (forvaltningsloven § 17, stk. 2)',
    );
    expect(reason(told, 'en')).toContain(
      'the clock stood still from Wednesday 3 June 2026 until Friday 12 June 2026, because the citizen asked for access ' +
        'to the files within the time for appeals, and at least 14 days were left then (forvaltningsloven § 17, stk. 2)',
    );
  });
  it('says once that it stands still, where nobody has answered', () => {
    const told = { ...appeal, pausedSince: '2026-06-03', suspensions: [{ ...asked, to: null }] };
    expect(reason(told).match(/stået stille siden/g)).toHaveLength(1);
    expect(reason(told)).toContain('fordi borgeren bad om aktindsigt inden for klagefristen (forvaltningsloven');
    expect(reason(told, 'en')).toContain(
      'the clock has stood still since Wednesday 3 June 2026, because the citizen asked',
    );
  });
  it('and that its last day can be told only after the answer, in either sentence', () => {
    const told = describeDeadline({ ...appeal, suspensions: [{ ...asked, to: null }] }, 'da');
    expect(told.duty).toBe(
      'Klagen over afgørelsen skal være modtaget i kommunen, men fristen står stille, til anmodningen om aktindsigt er ' +
        'besvaret: den sidste dag kan først regnes ud derefter og er tidligst mandag den 29. juni 2026 ' +
        '(retssikkerhedsloven § 67, stk. 1).',
    );
    expect(told.reason).toBe(
      'Fristen på 4 uger løber fra mandag den 1. juni 2026, da afgørelsen blev modtaget med klagevejledning, og ville ' +
        'ellers udløbe mandag den 29. juni 2026; fristen har stået stille siden onsdag den 3. juni 2026, fordi borgeren bad om ' +
        'aktindsigt inden for klagefristen (forvaltningsloven § 17, stk. 2), og gør det, til anmodningen om aktindsigt er besvaret; ' +
        'den sidste dag kan først regnes ud derefter, og der er da mindst 14 dage tilbage.',
    );
    const inEnglish = describeDeadline({ ...appeal, suspensions: [{ ...asked, to: null }] }, 'en');
    expect(inEnglish.duty).toBe(
      'The appeal against the decision must have been received by the municipality, but the clock stands still until the ' +
        'request for access to the files is answered: the last day can be worked out only then and is Monday 29 June 2026 ' +
        'at the earliest (retssikkerhedsloven § 67, stk. 1).',
    );
    expect(inEnglish.reason).toBe(
      'The time of 4 weeks runs from Monday 1 June 2026, when the decision was received with guidance on how to appeal, ' +
        'and would otherwise end on Monday 29 June 2026; the clock has stood still since Wednesday 3 June 2026, because the ' +
        'citizen asked for access to the files within the time for appeals (forvaltningsloven § 17, stk. 2), and does so until the ' +
        'request for access to the files is answered; the last day can be worked out only then, with at least 14 days left.',
    );
  });
  it('once it is answered, tells the last day as one, and the request as past', () => {
    const told = describeDeadline({ ...appeal, suspensions: [{ ...asked, to: '2026-06-12' }] }, 'da');
    expect(told.duty).toBe(
      'Klagen over afgørelsen skal være modtaget i kommunen senest mandag den 29. juni 2026 (retssikkerhedsloven § 67, stk. 1).',
    );
    expect(told.reason).toContain('og udløber mandag den 29. juni 2026; fristen stod stille');
    const again = {
      ...appeal,
      suspensions: [
        { ...asked, to: '2026-06-12' },
        { ...asked, from: '2026-06-15', to: null },
      ],
    };
    expect(reason(again)).toMatch(
      /; fristen stod stille fra onsdag den 3\. juni .*; fristen har stået stille siden mandag den 15\. /,
    );
  });
  it('says what days off would do to it, as long as it stands still', () => {
    const start = { on: '2026-03-06', by: 'decision-received' };
    const still = (rule: DeadlineRule, language: Language = 'da') =>
      reason(
        {
          ...computeDeadline(rule, start, calendarOf()),
          suspensions: [{ from: '2026-03-09', to: null, ground: 'access-to-files' }],
        },
        language,
      );
    const moved = ruleNamed('APPEAL_4W');
    expect(still(moved)).toContain(
      'ville den blive flyttet til tirsdag den 7. april 2026, og den flyttede dato ville gælde, fordi fristen binder borgeren; ' +
        'fristen har stået stille siden mandag den 9. marts 2026',
    );
    expect(still(moved, 'en')).toContain(
      'it would move to Tuesday 7 April 2026, and the moved date would count, because it binds the citizen; the clock has stood',
    );
    const unmoved = { ...moved, judgedBy: 'due' } as const;
    expect(still(unmoved)).toContain(
      'så den flyttede dato ville være tirsdag den 7. april 2026, men den uflyttede dato ville gælde, fordi reglen er indstillet så',
    );
    expect(still(unmoved, 'en')).toContain(
      'so the moved date would be Tuesday 7 April 2026, but the unmoved date would count, because the rule is set so',
    );
  });
  it('says of a request from before it began when that came, and that it stood still from its first day', () => {
    const early = { from: '2026-05-20', ground: 'access-to-files' } as const;
    const still = { ...appeal, suspensions: [{ ...early, to: null }] };
    expect(reason(still)).toContain(
      'fristen har stået stille siden mandag den 1. juni 2026, fordi borgeren bad om aktindsigt onsdag den 20. maj 2026, ' +
        'før fristen begyndte (forvaltningsloven § 17, stk. 2), og gør det, til anmodningen om aktindsigt er besvaret',
    );
    expect(reason(still, 'en')).toContain(
      'the clock has stood still since Monday 1 June 2026, because the citizen asked for access to the files on ' +
        'Wednesday 20 May 2026, before the time began (forvaltningsloven § 17, stk. 2), and does so until the request',
    );
    const stood = { ...appeal, suspensions: [{ ...early, to: '2026-06-12' }] };
    expect(reason(stood)).toContain(
      'fristen stod stille fra mandag den 1. juni 2026 til fredag den 12. juni 2026, fordi borgeren bad om aktindsigt ' +
        'onsdag den 20. maj 2026, før fristen begyndte, og der var derefter mindst 14 dage tilbage',
    );
    const onTheFirst = { ...appeal, suspensions: [{ ...early, from: '2026-06-01', to: null }] };
    expect(reason(onTheFirst)).toContain(
      'siden mandag den 1. juni 2026, fordi borgeren bad om aktindsigt inden for klagefristen',
    );
    expect(`${reason(still)} ${reason(stood)}`).not.toContain('inden for klagefristen');
  });
  it('says, too, that somebody paused it since', () => {
    const told = { ...appeal, pausedSince: '2026-06-20', suspensions: [{ ...asked, to: '2026-06-12' }] };
    expect(reason(told)).toContain('fristen har stået stille siden lørdag den 20. juni 2026');
    expect(reason(told)).toContain('fristen stod stille fra onsdag den 3. juni 2026');
  });
  it('cites no paragraph of a rule that the catalogue does not have', () => {
    const unknown = { ...appeal, rule: { code: 'NY_REGEL', version: 7 } };
    const told = reason({ ...unknown, suspensions: [{ ...asked, to: '2026-06-12' }] });
    expect(told).toContain('fordi borgeren bad om aktindsigt inden for klagefristen, og');
    expect(told).toMatch(/ tilbage\.$/);
    const still = describeDeadline({ ...unknown, suspensions: [{ ...asked, to: null }] }, 'da');
    expect(still.reason).toContain(
      'fordi borgeren bad om aktindsigt inden for klagefristen, og gør det, til anmodningen',
    );
    expect(still.duty).toBe(
      'Fristen NY_REGEL står stille, til anmodningen om aktindsigt er besvaret: den sidste dag kan først regnes ud derefter ' +
        'og er tidligst mandag den 29. juni 2026.',
    );
    expect(describeDeadline({ ...unknown, suspensions: [{ ...asked, to: null }] }, 'en').duty).toBe(
      'The deadline NY_REGEL stands still until the request for access to the files is answered: the last day can be ' +
        'worked out only then and is Monday 29 June 2026 at the earliest.',
    );
  });
  it('cites for each ground its own paragraph', () => {
    const told = { ...appeal, suspensions: [{ from: '2026-06-03', to: null, ground: 'missing-reasons' as const }] };
    expect(reason(told)).toMatch(
      /fordi begrundelsen manglede \(forvaltningsloven §§ 22-24\), og gør det, til begrundelsen er givet; den sidste dag kan først regnes ud derefter\.$/,
    );
    expect(reason(told, 'en')).toMatch(/until the reasons are given; the last day can be worked out only then\.$/);
  });
});
