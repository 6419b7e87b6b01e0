import { daysBetween, type PlainDate } from '@lydhoer/kernel';
import { counted, count, dayInWords, days, roleWords } from './danish.js';
import type { JourneyFacts } from './facts.js';
import type { ShownPeople } from './people.js';
import type { StepKind, Words } from './step.js';

export interface ToldStep {
  readonly on: PlainDate;
  readonly kind: StepKind;
  /** Begins with the verb, as it follows a date. */
  readonly line: string;
  readonly words: readonly Words[];
}

export interface ToldJourney {
  readonly number: string;
  readonly subject: 'contact' | 'complaint';
  /** The day it is looked at from; `past` when that day was asked about. */
  readonly on: PlainDate;
  readonly past: boolean;
  readonly people: ShownPeople;
  readonly facts: JourneyFacts;
  readonly steps: readonly ToldStep[];
}

/** So many days without anything begin a paragraph of their own. */
const pauseForBreath = 7;

/** The journey in Danish, to be read aloud: first what it comes to, then what happened. */
export function journeyText(journey: ToldJourney): string {
  const { subject, number } = journey;
  const title = `Klagerejse: ${subject === 'complaint' ? 'klage' : 'henvendelse'} ${number}`;
  return `${[title, beginning(journey), ...story(journey.steps)].join('\n\n')}\n`;
}

function beginning(journey: ToldJourney): string {
  const { facts, on, past } = journey;
  const seen = past ? `som man kendte den den ${dayInWords(on)}` : `som den ser ud den ${dayInWords(on)}`;
  return [
    `Sådan er rejsen, ${seen}.`,
    whose(journey.people),
    duration(facts),
    facts.advisers === null
      ? 'Om borgeren har skiftet rådgiver, er ikke registreret.'
      : `Borgeren har haft ${counted(facts.advisers, 'rådgiver', 'rådgivere')}.`,
    facts.caseworkers === 0
      ? 'Ingen har endnu fået sagen til behandling.'
      : `Sagen selv har været hos ${counted(facts.caseworkers, 'medarbejder', 'medarbejdere')}.`,
    facts.storyToldAgain === 0
      ? 'Det er ikke registreret, at borgeren har måttet fortælle sin historie igen.'
      : `Borgeren har måttet fortælle sin historie igen ${counted(facts.storyToldAgain, 'gang', 'gange')}.`,
    silence(facts),
    kept(facts),
  ].join(' ');
}

function whose({ role, citizen, concerns }: ShownPeople): string {
  const who = citizen?.name ? `Borgeren er ${citizen.name} (${roleWords[role]})` : `Borgeren er ${roleWords[role]}`;
  return concerns?.name ? `${who}, og sagen handler om ${concerns.name}.` : `${who}.`;
}

const duration = ({ receivedOn, endedOn, daysSinceReceipt }: JourneyFacts): string =>
  endedOn === null
    ? `Sagen kom ind den ${dayInWords(receivedOn)}, og der er gået ${days(daysSinceReceipt)} siden.`
    : `Sagen kom ind den ${dayInWords(receivedOn)}, og der gik ${days(daysSinceReceipt)}, til den sluttede.`;

function silence({ longestSilence }: JourneyFacts): string {
  if (longestSilence === null) return 'Borgeren har ikke ventet i stilhed.';
  const { from, to, days: n, lasts } = longestSilence;
  return lasts
    ? `Borgeren har længst ventet uden at høre noget siden den ${dayInWords(from)}: ${days(n)} indtil nu.`
    : `Borgeren ventede længst uden at høre noget fra den ${dayInWords(from)} til den ${dayInWords(to)}: ${days(n)}.`;
}

const kept = (facts: JourneyFacts): string => `${keptAndMissed(facts)}${bornOver(facts)}`;

function keptAndMissed({ deadlinesMet, deadlinesMissed }: JourneyFacts): string {
  if (deadlinesMet + deadlinesMissed === 0) return 'Kommunen har hverken holdt eller overskredet en frist endnu.';
  if (deadlinesMet === 0) return `Kommunen har ikke holdt nogen frister og har overskredet ${count(deadlinesMissed)}.`;
  const met = `Kommunen har holdt ${counted(deadlinesMet, 'frist', 'frister')}`;
  return `${met} og overskredet ${deadlinesMissed === 0 ? 'ingen' : count(deadlinesMissed)}.`;
}

function bornOver({ deadlinesBreachedOnCreation: n }: JourneyFacts): string {
  if (n === 0) return '';
  const [they, them] = n === 1 ? ['den', 'den'] : ['de', 'dem'];
  return ` Derudover var ${counted(n, 'frist', 'frister')} allerede udløbet, da ${they} begyndte at gælde, så ingen kunne holde ${them}.`;
}

/** The sentence of a step, with its date. */
export const sentenceOf = ({ on, line }: Pick<ToldStep, 'on' | 'line'>): string => `Den ${dayInWords(on)} ${line}.`;

function story(steps: readonly ToldStep[]): readonly string[] {
  const paragraphs: string[][] = [];
  steps.forEach((step, at) => {
    const before = steps[at - 1];
    const waited = before ? daysBetween(before.on, step.on) : 0;
    if (at === 0 || waited >= pauseForBreath) paragraphs.push(at === 0 ? [] : [`Der gik ${days(waited)}.`]);
    paragraphs.at(-1)?.push(following(step, before, waited), ...step.words.map(quoted));
  });
  return paragraphs.map((sentences) => sentences.join(' '));
}

function following(step: ToldStep, before: ToldStep | undefined, waited: number): string {
  if (before && waited === 0) return sameOf(step, before) ?? `Samme dag ${step.line}.`;
  return waited === 1 ? `Dagen efter ${step.line}.` : sentenceOf(step);
}

/** Of another deadline on which the same came true on the same day, only which it is. */
function sameOf(step: ToldStep, before: ToldStep): string | undefined {
  const [what = '', ...which] = step.line.split(': ');
  const alike = step.kind === before.kind && before.line.startsWith(`${what}: `);
  return alike && step.kind.startsWith('deadline') ? `Det samme gælder ${which.join(': ')}.` : undefined;
}

const quoted = ({ label, text }: Words): string =>
  text === null ? `${label}: slettet.` : `${label}: »${text.trim().replaceAll(/\s+/g, ' ')}«.`;
