import type { PlainDate } from '@lydhoer/kernel';
import type { RegisterHistory } from '../../domain/complaint.commands.js';
import type { PointFacts } from '../../domain/complaint.schemas.js';
import { appealIn, type ImportedAppeal } from './register-appeal.js';
import { dismissalChoice, kindChoice, outcomeChoice, trackChoice } from './register-values.js';
import type { RowReader } from './row-reader.js';

export interface ImportedPoint {
  readonly facts: Omit<PointFacts, 'pointId'>;
  readonly answer: Pick<RegisterHistory['answers'][number], 'outcome' | 'dismissalReason' | 'answeredOn'> | null;
  /** Left out where the row says nothing of a decision: what was imported before there were such columns is the same. */
  readonly appeal?: ImportedAppeal;
}

/** The day the complaint was closed: whether its first row says one, and which. */
interface Closing {
  readonly said: boolean;
  readonly on: PlainDate | null;
}

/** What one row says about its point. What it does not say is `not-stated`; nothing is guessed. */
export function pointIn(reader: RowReader, closing: Closing): ImportedPoint {
  const kind = kindIn(reader);
  const appeal = appealIn(reader, kind);
  return {
    facts: {
      kind,
      theme: reader.text('theme', 80) ?? 'not-stated',
      consequences: [...reader.codes('consequences')],
      legalBasis: legalBasisIn(reader),
      team: reader.text('team', 80) ?? 'not-stated',
      description: reader.text('description', 4000),
    },
    answer: answerIn(reader, closing),
    ...(appeal ? { appeal } : {}),
  };
}

/** The kind, as the row says it or as its track has it; the two do not contradict each other. */
function kindIn(reader: RowReader): PointFacts['kind'] {
  const kind = reader.choice('kind', kindChoice) ?? 'not-stated';
  const track = reader.choice('track', trackChoice);
  if (track === null) return kind;
  const ofTrack = track === 'formalitet' ? 'formalitet' : 'realitet';
  if (kind !== 'not-stated' && kind !== ofTrack) {
    reader.fault(
      'track',
      { da: 'passer ikke til arten', en: 'does not go with the kind' },
      {
        da: 'formalitet, eller forvaltning eller udvalg om realitet',
        en: 'formalitet, or one of the others of realitet',
      },
    );
  }
  return ofTrack;
}

function legalBasisIn(reader: RowReader): ImportedPoint['facts']['legalBasis'] {
  const statute = reader.text('statute', 60);
  const paragraph = reader.text('paragraph', 60);
  if (statute === null && paragraph === null) return null;
  if (statute === null) reader.missing('statute', { da: 'loven til paragraffen', en: 'the statute of the paragraph' });
  if (paragraph === null)
    reader.missing('paragraph', { da: 'paragraffen i loven', en: 'the paragraph of the statute' });
  return { statute: statute ?? '', paragraph: paragraph ?? '' };
}

/** The outcome, answered on the day the row says, or on the day the complaint was closed. */
function answerIn(reader: RowReader, closing: Closing): ImportedPoint['answer'] {
  const outcome = reader.choice('outcome', outcomeChoice);
  const dismissalReason = reader.choice('dismissalReason', dismissalChoice);
  const ownDay = reader.date('answeredOn');
  if (reader.raw('outcome') === '') {
    if (ownDay !== null || dismissalReason !== null) {
      reader.missing('outcome', {
        da: `et af: ${outcomeChoice.offered.da}`,
        en: `one of: ${outcomeChoice.offered.en}`,
      });
    }
    return null;
  }
  const saysOwnDay = reader.raw('answeredOn') !== '';
  if (!saysOwnDay && !closing.said) {
    reader.missing('answeredOn', { da: 'den dag, klagepunktet blev besvaret', en: 'the day the point was answered' });
  }
  const answeredOn = saysOwnDay ? ownDay : closing.on;
  return outcome === null || answeredOn === null ? null : { outcome, dismissalReason, answeredOn };
}
