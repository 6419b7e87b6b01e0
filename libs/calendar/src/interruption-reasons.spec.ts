import { calendarOf, computeDeadline, describeDeadline, type Deadline, type Language } from './index.js';
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
    expect(reason(told).match(/står stille siden/g)).toHaveLength(1);
    expect(reason(told)).toContain('fordi borgeren bad om aktindsigt inden for klagefristen (forvaltningsloven');
    expect(reason(told, 'en')).toContain(
      'the clock stands still since Wednesday 3 June 2026, because the citizen asked',
    );
  });
  it('says, too, that somebody paused it since', () => {
    const told = { ...appeal, pausedSince: '2026-06-20', suspensions: [{ ...asked, to: '2026-06-12' }] };
    expect(reason(told)).toContain('fristen står stille siden lørdag den 20. juni 2026');
    expect(reason(told)).toContain('fristen stod stille fra onsdag den 3. juni 2026');
  });
  it('cites no paragraph of a rule that the catalogue does not have', () => {
    const unknown = { ...appeal, rule: { code: 'NY_REGEL', version: 7 } };
    const told = reason({ ...unknown, suspensions: [{ ...asked, to: '2026-06-12' }] });
    expect(told).toContain('fordi borgeren bad om aktindsigt inden for klagefristen, og');
    expect(told).toMatch(/ tilbage\.$/);
  });
  it('cites for each ground its own paragraph', () => {
    const told = { ...appeal, suspensions: [{ from: '2026-06-03', to: null, ground: 'missing-reasons' as const }] };
    expect(reason(told)).toContain('fordi begrundelsen manglede (forvaltningsloven §§ 22-24)');
  });
});
