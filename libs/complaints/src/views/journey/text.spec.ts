import type { JourneyFacts } from './facts.js';
import { journeyText, sentenceOf, type ToldJourney, type ToldStep } from './text.js';

const facts: JourneyFacts = {
  beganOn: '2025-11-03',
  receivedOn: '2026-02-20',
  endedOn: null,
  daysSinceReceipt: 10,
  advisers: 3,
  adviserChanges: 2,
  caseworkers: 1,
  handovers: 0,
  contacts: 1,
  storyToldAgain: 1,
  longestSilence: { from: '2026-02-20', to: '2026-02-27', days: 7, lasts: false },
  deadlinesMet: 1,
  deadlinesMissed: 2,
  deadlinesBreachedOnCreation: 0,
};
const step = (on: string, line: string, words: ToldStep['words'] = []): ToldStep => ({
  on,
  kind: 'handling',
  line,
  words,
});
const journey = (changes: Partial<ToldJourney> = {}): ToldJourney => ({
  number: '2026-0007',
  subject: 'complaint',
  on: '2026-03-02',
  past: false,
  people: { role: 'custody-holder', citizen: { personId: 'x' }, concerns: null },
  facts,
  steps: [step('2026-02-20', 'klagede borgeren')],
  ...changes,
});
const paragraphs = (changes: Partial<ToldJourney> = {}) => journeyText(journey(changes)).trimEnd().split('\n\n');
const withFacts = (changes: Partial<JourneyFacts>) => paragraphs({ facts: { ...facts, ...changes } })[1];

describe('A journey as a text', () => {
  it('says first what it comes to', () => {
    expect(paragraphs()).toEqual([
      'Klagerejse: klage 2026-0007',
      'Sådan er rejsen, som den ser ud den 2. marts 2026. Borgeren er forældremyndighedsindehaver. ' +
        'Sagen kom ind den 20. februar 2026, og der er gået ti dage siden. Borgeren har haft tre rådgivere. ' +
        'Sagen selv har været hos en medarbejder. Borgeren har måttet fortælle sin historie igen en gang. ' +
        'Borgeren ventede længst uden at høre noget fra den 20. februar 2026 til den 27. februar 2026: syv dage. ' +
        'Kommunen har holdt en frist og overskredet to.',
      'Den 20. februar 2026 klagede borgeren.',
    ]);
  });

  it('says what is not known, and what did not happen', () => {
    expect(withFacts({ advisers: null })).toContain('Om borgeren har skiftet rådgiver, er ikke registreret.');
    expect(withFacts({ caseworkers: 0 })).toContain('Ingen har endnu fået sagen til behandling.');
    expect(withFacts({ storyToldAgain: 0 })).toContain('Det er ikke registreret, at borgeren har måttet fortælle');
    expect(withFacts({ longestSilence: null })).toContain('Borgeren har ikke ventet i stilhed.');
    expect(withFacts({ deadlinesMet: 0, deadlinesMissed: 0 })).toContain('hverken holdt eller overskredet en frist');
    expect(withFacts({ deadlinesMet: 0, deadlinesMissed: 13 })).toContain(
      'Kommunen har ikke holdt nogen frister og har overskredet 13.',
    );
    expect(withFacts({ deadlinesMet: 2, deadlinesMissed: 0 })).toContain('holdt to frister og overskredet ingen.');
  });

  it('says how many deadlines nobody could keep, beside those that were missed', () => {
    const apart = (deadlinesBreachedOnCreation: number) => withFacts({ deadlinesBreachedOnCreation });
    expect(apart(0)).toMatch(/overskredet to\.$/);
    expect(apart(1)).toMatch(
      /overskredet to\. Derudover var en frist allerede udløbet, da den begyndte at gælde, så ingen kunne holde den\.$/,
    );
    expect(apart(2)).toMatch(
      /overskredet to\. Derudover var to frister allerede udløbet, da de begyndte at gælde, så ingen kunne holde dem\.$/,
    );
  });

  it('says that a silence lasts, and how long it took to the end', () => {
    const lasting = { from: '2026-02-20', to: '2026-03-02', days: 10, lasts: true };
    expect(withFacts({ longestSilence: lasting })).toContain('siden den 20. februar 2026: ti dage indtil nu.');
    expect(withFacts({ endedOn: '2026-02-21', daysSinceReceipt: 1 })).toContain('og der gik en dag, til den sluttede.');
  });

  it('says when it is told as of an earlier day, and that it is of a contact', () => {
    const [title, beginning] = paragraphs({ past: true, subject: 'contact' });
    expect(title).toBe('Klagerejse: henvendelse 2026-0007');
    expect(beginning).toContain('som man kendte den den 2. marts 2026');
  });

  it('names people only where they are shown', () => {
    const people: ToldJourney['people'] = {
      role: 'custody-holder',
      citizen: { personId: 'x', name: 'Mette Holm' },
      concerns: { personId: 'y', name: 'Villads Holm' },
    };
    expect(paragraphs({ people })[1]).toContain(
      'Borgeren er Mette Holm (forældremyndighedsindehaver), og sagen handler om Villads Holm.',
    );
    const forgotten = { ...people, citizen: { personId: 'x', name: null, forgotten: true } };
    expect(paragraphs({ people: forgotten })[1]).toContain('Borgeren er forældremyndighedsindehaver, og sagen handler');
  });

  it('tells of days that follow one another together, and begins anew after a wait', () => {
    const steps = [
      step('2026-02-20', 'klagede borgeren'),
      step('2026-02-20', 'fik medarbejder A sagen'),
      step('2026-02-21', 'tilbød kommunen en samtale'),
      step('2026-02-27', 'talte de sammen'),
      step('2026-03-06', 'svarede kommunen'),
    ];
    expect(paragraphs({ steps }).slice(2)).toEqual([
      'Den 20. februar 2026 klagede borgeren. Samme dag fik medarbejder A sagen. Dagen efter tilbød kommunen en ' +
        'samtale. Den 27. februar 2026 talte de sammen.',
      'Der gik syv dage. Den 6. marts 2026 svarede kommunen.',
    ]);
  });

  it('tells once what several deadlines share', () => {
    const missed = (line: string, on = '2026-03-20'): ToldStep => ({ ...step(on, line), kind: 'deadline-missed' });
    const steps = [
      missed('løb en frist ud: Svar'),
      missed('løb en frist ud: Genvurdering (§ 66), senest'),
      missed('løb en frist ud: Videresendelse'),
      missed('kom kommunen to dage for sent: Kvittering'),
      missed('kom kommunen to dage for sent: Svar', '2026-03-21'),
      step('2026-03-21', 'svarede kommunen på klagepunkt 1: nej'),
      step('2026-03-21', 'svarede kommunen på klagepunkt 1: jo'),
    ];
    expect(paragraphs({ steps })[2]).toBe(
      'Den 20. marts 2026 løb en frist ud: Svar. Det samme gælder Genvurdering (§ 66), senest. ' +
        'Det samme gælder Videresendelse. Samme dag kom kommunen to dage for sent: Kvittering. ' +
        'Dagen efter kom kommunen to dage for sent: Svar. Samme dag svarede kommunen på klagepunkt 1: nej. ' +
        'Samme dag svarede kommunen på klagepunkt 1: jo.',
    );
  });

  it('quotes what was written on one line, and says what was forgotten', () => {
    const words = [
      { label: 'Begrundelse', text: ' Der gik\n\nfire måneder. ' },
      { label: 'Notat', text: null },
    ];
    const steps = [step('2026-02-20', 'svarede kommunen', words)];
    expect(paragraphs({ steps })[2]).toBe(
      'Den 20. februar 2026 svarede kommunen. Begrundelse: »Der gik fire måneder.«. Notat: slettet.',
    );
  });

  it('writes each step as a sentence with its date', () => {
    expect(sentenceOf(step('2026-12-01', 'klagede borgeren'))).toBe('Den 1. december 2026 klagede borgeren.');
  });
});
