import type {
  CorrectionEvent,
  FormalitetStepTakenBack,
  RealitetStepTakenBack,
} from '../../../domain/corrections/corrections.events.js';
import type { CorrectableStep } from '../../../domain/corrections/corrections.values.js';
import { dayInWords, outcomeWords } from '../danish.js';
import type { Edit } from '../step.js';
import { correction, recordedOn, step, wordsOf, type Recorded, type Tellings } from './telling.js';

const why = { reason: 'Grunden' };

const stepWords: Readonly<Record<CorrectableStep, string>> = {
  acknowledged: 'henvendelsen blev bekræftet',
  answered: 'kommunen svarede',
  'settled-by-dialogue': 'de blev enige',
  'second-stage-asked': 'borgeren bad om, at en anden så på svaret',
  'second-stage-answered': 'en anden svarede',
  withdrawn: 'borgeren trak sagen tilbage',
  closed: 'sagen blev afsluttet',
  'dialogue-offered': 'kommunen tilbød en samtale',
  'dialogue-accepted': 'borgeren sagde ja til samtalen',
  'dialogue-declined': 'borgeren sagde nej til samtalen',
  'dialogue-held': 'borgeren og kommunen talte sammen',
  reassessed: 'kommunen genvurderede afgørelsen',
  'new-decision-sent': 'kommunen sendte den nye afgørelse',
  'citizen-chose': 'borgeren sagde, hvad der skal ske med resten af klagen',
  'citizen-stayed-silent': 'det blev noteret, at borgeren ikke havde svaret',
  forwarded: 'kommunen sendte klagen videre til Ankestyrelsen',
  'passed-on': 'kommunen sendte klagen videre til Ankestyrelsen',
  'received-by-appeal-board': 'Ankestyrelsen modtog klagen',
  'dispensation-decided': 'Ankestyrelsen svarede, om den ser bort fra fristen',
  'decided-by-appeal-board': 'Ankestyrelsen traf sin afgørelse',
  'appeal-decision-received': 'kommunen modtog Ankestyrelsens afgørelse',
  'decided-anew': 'kommunen sendte en ny afgørelse efter hjemvisningen',
  'brought-before-court': 'sagen blev indbragt for retten',
  'decided-by-court': 'retten afgjorde sagen',
  'appeal-withdrawn': 'borgeren trak klagepunktet tilbage',
};

/** That a step never was, and of which point it was said; of a step of the whole complaint, of none. */
const takenBack = (event: (RealitetStepTakenBack | FormalitetStepTakenBack) & Recorded): Edit => {
  const { step: taken, pointId } = event.data;
  return step(event, {
    on: recordedOn(event),
    kind: 'correction',
    line: (say) => `blev det rettet${say.forPoint(pointId)}, at ${stepWords[taken]}: det var registreret ved en fejl`,
    pointId,
    words: wordsOf(event.data, why),
  });
};

/** How what was put right is told: the step as it really was, and that it was put right. */
export const correctionsTellings: Tellings<CorrectionEvent> = {
  StepDateCorrected: (event) => {
    const { step: taken, pointId, was, on } = event.data;
    return [
      { amend: pointId === null ? taken : `${taken}-${pointId}`, change: { on } },
      step(event, {
        // What several points share is put right for each of them, and told once.
        key: `${taken}-redated-${was}-${on}-${event.recordedAt}`,
        on: recordedOn(event),
        kind: 'correction',
        line: () =>
          `blev det rettet, hvornår ${stepWords[taken]}: ikke den ${dayInWords(was)}, men den ${dayInWords(on)}`,
        words: wordsOf(event.data, why),
      }),
    ];
  },
  RealitetStepTakenBack: (event) => [takenBack(event)],
  FormalitetStepTakenBack: (event) => [takenBack(event)],
  PointAnswerCorrected: (event) => {
    const { pointId, stage, outcome, dismissalReason } = event.data;
    const [key, who] =
      stage === 'first'
        ? [`answered-${pointId}`, 'svarede kommunen']
        : [`second-stage-answered-${pointId}`, 'svarede en anden i kommunen'];
    const result = outcomeWords(outcome, dismissalReason);
    return [
      { amend: key, change: { line: (say) => `${who} på ${say.point(pointId)}: ${result}` } },
      correction(event, `blev svarets udfald rettet: ${result}`, wordsOf(event.data, why)),
    ];
  },
  RegistrationAnnulled: (event) => [
    correction(
      event,
      event.data.ground === 'registered-twice'
        ? 'blev registreringen annulleret, fordi sagen var registreret to gange'
        : 'blev registreringen annulleret, fordi den var en fejl',
      wordsOf(event.data, why),
    ),
  ],
  RegistrationReinstated: (event) => [
    correction(event, 'blev registreringen taget i brug igen', wordsOf(event.data, why)),
  ],
  ComplaintReopened: (event) => [
    // The end was met all the same; what ends the journey is a later one.
    { amend: 'closed', change: { key: `closed-before-${event.revision}` } },
    correction(event, 'blev sagen åbnet igen, fordi den var afsluttet for tidligt', wordsOf(event.data, why)),
  ],
  WithdrawalRevoked: (event) => [
    { drop: 'withdrawn' },
    correction(event, 'blev det rettet, at sagen var trukket tilbage: det var den ikke', wordsOf(event.data, why)),
  ],
};
