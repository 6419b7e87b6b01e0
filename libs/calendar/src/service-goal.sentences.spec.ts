import { workingDayConventions, type Interruptions, type WorkingDayConvention } from './index.js';
import { goalOf, ruleNamed } from './testing/rules.js';
import { complaintReceived, told } from './testing/sentences.js';

describe('A service goal', () => {
  const goal = goalOf({ unit: 'working-days', n: 10, convention: 'B' });

  it('is told with the holidays that did not count', () => {
    expect(told(goal, complaintReceived('2026-03-27'))).toEqual({
      duty: 'Kommunen skal have besvaret klagen senest onsdag den 15. april 2026 (kommunens servicemål).',
      reason:
        'Fristen på 10 arbejdsdage, regnet fra dagen efter modtagelsen, løber fra fredag den 27. marts 2026, da klagen blev modtaget, og udløber onsdag den 15. april 2026; ' +
        'undervejs tæller den 2. april (skærtorsdag), den 3. april (langfredag), den 5. april (påskedag) og den 6. april (2. påskedag) ikke med.',
    });
    expect(told(goal, complaintReceived('2026-05-13'), 'en').reason).toMatch(/; on the way 14 May \(Ascension Day\), /);
  });

  it('names its first day among those that did not count only where that would have counted', () => {
    const onHoliday = complaintReceived('2026-04-02');
    const reasonOf = (convention: WorkingDayConvention) =>
      told(goalOf({ unit: 'working-days', n: 3, convention }), onHoliday).reason;
    expect(reasonOf('B')).toContain('undervejs tæller den 3. april (langfredag), den 5.');
    for (const convention of ['A', 'C'] as const) {
      expect(reasonOf(convention)).toContain('undervejs tæller den 2. april (skærtorsdag), den 3.');
    }
  });

  it('of a point that was raised later is told as that point’s, and what any other rule says of such a point as ever', () => {
    const raised = { on: '2026-06-01', by: 'point-raised' };
    expect(told(goal, raised).duty).toBe(
      'Kommunen skal have besvaret klagepunktet senest mandag den 15. juni 2026 (kommunens servicemål).',
    );
    expect(told(goal, raised, 'en').duty).toContain('The municipality must have answered the point no later than');
    expect(told(goal, raised).reason).toContain('løber fra mandag den 1. juni 2026, da klagepunktet blev rejst, og');
    expect(told(ruleNamed('FORWARD'), raised).duty).toBe(
      told(ruleNamed('FORWARD'), complaintReceived('2026-06-01')).duty,
    );
  });

  it.each(workingDayConventions)('says how its days are counted: convention %s', (convention) => {
    const [da, en] = (['da', 'en'] as const).map((language) => {
      const rule = goalOf({ unit: 'working-days', n: 1, convention });
      return told(rule, complaintReceived('2026-06-01'), language).reason;
    });
    const words = {
      A: ['hvor modtagelsesdagen regnes med', 'counting the day of receipt'],
      B: ['regnet fra dagen efter modtagelsen', 'counted from the day after receipt'],
      C: [
        'regnet fra dagen efter den arbejdsdag, hvor det senest var modtaget',
        'counted from the day after the working day by which it was received',
      ],
      D: ['regnet mandag til fredag; helligdage tæller med', 'counted Monday to Friday, regardless of holidays'],
    } as const;
    const [inDanish, inEnglish] = words[convention];
    expect(da).toContain(`Fristen på 1 arbejdsdag, ${inDanish}, løber`);
    expect(en).toContain(`The time of 1 working day, ${inEnglish}, runs`);
  });

  it('is told with its pauses and extensions', () => {
    const start = complaintReceived('2026-06-01');
    const interruptions = {
      pauses: [
        { from: '2026-06-03', to: '2026-06-05' },
        { from: '2026-06-16', to: null },
      ],
      extensions: [{ by: 2 }],
    };
    expect(told(goal, start, 'da', interruptions).reason).toBe(
      'Fristen på 10 arbejdsdage, regnet fra dagen efter modtagelsen, løber fra mandag den 1. juni 2026, da klagen blev modtaget, og udløber fredag den 19. juni 2026; ' +
        '2 arbejdsdage er givet tilbage for pauser; fristen har stået stille siden tirsdag den 16. juni 2026; den er forlænget fra onsdag den 17. juni 2026.',
    );
    expect(told(goal, start, 'en', interruptions).reason).toMatch(
      /; 2 working days were given back for pauses; the clock has stood still since Tuesday 16 June 2026; it was extended from Wednesday 17 June 2026\.$/,
    );
    const only = (pauses: Interruptions['pauses']) => told(goal, start, 'da', { pauses, extensions: [] }).reason;
    expect(only([{ from: '2026-06-03', to: '2026-06-04' }])).toMatch(
      /2026; 1 arbejdsdag er givet tilbage for pauser\.$/,
    );
    expect(only([{ from: '2026-06-03', to: null }])).toMatch(
      /2026; fristen har stået stille siden onsdag den 3\. juni 2026\.$/,
    );
  });

  it('in weeks gives days back', () => {
    const pauses = [{ from: '2026-06-03', to: '2026-06-05' }];
    const rule = goalOf({ unit: 'weeks', n: 1 });
    const { reason } = told(rule, complaintReceived('2026-06-01'), 'da', { pauses, extensions: [] });
    expect(reason).toContain('Fristen på 1 uge løber');
    expect(reason).toContain('; 2 dage er givet tilbage for pauser');
  });

  it('agreed inside the house says so', () => {
    const start = { on: '2026-06-01', by: 'action-agreed', length: { unit: 'days', n: 1 } } as const;
    expect(told(ruleNamed('ACTION_DUE'), start).duty).toBe(
      'Handlingen skal være gennemført senest tirsdag den 2. juni 2026 (aftalt internt).',
    );
  });
});
