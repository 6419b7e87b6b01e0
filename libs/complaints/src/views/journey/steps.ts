import type { KnownComplaint, ShownEvent } from '../../complaint.history.js';
import type { ComplaintEvent } from '../../domain/complaint.events.js';
import type { RegisteredComplaint } from '../../domain/complaint.state.js';
import { eventsThatStand } from '../../events-that-stand.js';
import type { CorrectionElsewhere, StepElsewhere } from '../../lookups/steps-elsewhere.js';
import { dayInWords } from './danish.js';
import { deadlineSteps } from './deadlines.js';
import { reclassifications } from './reclassified.js';
import { edited, unrecorded, type Edit, type Step, type StepKind } from './step.js';
import { appealTimeTellings } from './telling/appeal-time.tellings.js';
import { appealTellings } from './telling/appeal.tellings.js';
import { chairTellings } from './telling/chair.tellings.js';
import { coreTellings } from './telling/core.tellings.js';
import { correctionsTellings } from './telling/corrections.tellings.js';
import { deadlineTellings } from './telling/deadline.tellings.js';
import { decisionTellings } from './telling/decision.tellings.js';
import { formalitetTellings } from './telling/formalitet.tellings.js';
import { intakeTellings } from './telling/intake.tellings.js';
import { journeyTellings } from './telling/journey.tellings.js';
import { linkingTellings } from './telling/linking.tellings.js';
import { partiesTellings } from './telling/parties.tellings.js';
import { untold, type Tellings } from './telling/telling.js';

/** Every event of a complaint: one without a telling does not compile. */
const tellings: Tellings<ComplaintEvent> = {
  ...coreTellings,
  ...intakeTellings,
  ...formalitetTellings,
  ...decisionTellings,
  ...appealTimeTellings,
  ...appealTellings,
  ...chairTellings,
  ...deadlineTellings,
  ...partiesTellings,
  ...correctionsTellings,
  ...journeyTellings,
  ...linkingTellings,
};

type AnyTelling = (event: ShownEvent, complaint: RegisteredComplaint) => readonly Edit[];

const elsewhereLines: Readonly<Record<StepElsewhere['what'], readonly [StepKind, string]>> = {
  'review-published': ['review', 'offentliggjorde borgerrådgiveren sin undersøgelse'],
  'review-published-more': ['review', 'offentliggjorde borgerrådgiveren mere af sin undersøgelse'],
  'review-concluded': ['review', 'afsluttede borgerrådgiveren sin undersøgelse'],
  'collective-joined': ['collective', 'gik familien med i en fælles klage'],
  'collective-left': ['collective', 'gik familien ud af den fælles klage'],
  'merged-in': ['link', 'blev en anden registrering af den samme klage lagt ind under denne'],
  'taken-out-again': ['link', 'blev den anden registrering taget ud igen, for det var ikke den samme klage'],
};

/** What the citizen met, in the order of the days; on one day, in the order in which it was recorded. */
export function stepsOf(
  { events, complaint, on }: Pick<KnownComplaint, 'events' | 'complaint' | 'on'>,
  elsewhere: readonly StepElsewhere[],
  corrected: readonly CorrectionElsewhere[] = [],
): readonly Step[] {
  const standing = eventsThatStand(events);
  const reclassified = reclassifications(standing);
  const edits = standing.flatMap((event) => {
    const became = reclassified.get(event.revision);
    return [...editsOf(event, complaint), ...(became ? [became] : [])];
  });
  const told = edits.reduce<readonly Step[]>(edited, []);
  const inOtherStreams = [...elsewhere.map(toldElsewhere), ...corrected.map(putRightElsewhere)];
  return [...told, ...deadlineSteps(complaint, on), ...inOtherStreams].sort((a, b) =>
    a.on === b.on ? 0 : a.on < b.on ? -1 : 1,
  );
}

/** An event of a later version of Lydhør, which this one has no words for, is left out. */
function editsOf(event: ShownEvent, complaint: RegisteredComplaint): readonly Edit[] {
  // `Tellings` holds under each type what tells this very event; a lookup cannot say so.
  const telling = (tellings as Partial<Record<string, AnyTelling>>)[event.type] ?? untold;
  return telling(event, complaint);
}

function toldElsewhere({ what, on }: StepElsewhere, at: number): Step {
  const [kind, line] = elsewhereLines[what];
  return { ...unrecorded, key: `elsewhere-${at}`, on, kind, line: () => line };
}

function putRightElsewhere({ step, recordedOn, moved }: CorrectionElsewhere, at: number): Step {
  const what =
    step === 'collective-joined' ? 'familien gik med i en fælles klage' : 'familien gik ud af den fælles klage';
  const line = moved
    ? `blev det rettet, hvornår ${what}: ikke den ${dayInWords(moved.was)}, men den ${dayInWords(moved.on)}`
    : `blev det rettet, at ${what}: det var registreret ved en fejl`;
  return { ...unrecorded, key: `put-right-elsewhere-${at}`, on: recordedOn, kind: 'correction', line: () => line };
}
