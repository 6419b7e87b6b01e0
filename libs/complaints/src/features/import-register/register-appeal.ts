import type { PlainDate } from '@lydhoer/kernel';
import type {
  AppealOutcome,
  CitizenChoice,
  DecisionBody,
  ReassessmentOutcome,
} from '../../domain/realitet/realitet.values.js';
import type { Sealable } from '@lydhoer/kernel';
import { appealColumns, type Column } from './register-columns.js';
import {
  appealOutcomeChoice,
  bodyChoice,
  citizenChoiceChoice,
  reassessmentChoice,
  trackChoice,
} from './register-values.js';
import type { RowReader } from './row-reader.js';

/** What a row says about the decision that its point is about, and what became of it. */
export interface ImportedAppeal {
  readonly decision: {
    readonly body: DecisionBody;
    readonly decidedOn: PlainDate;
    readonly reference: Sealable | null;
    /** Why the body is right although the legal basis says otherwise. Left out where the row does not say. */
    readonly confirmation?: string;
  };
  readonly reassessment: { readonly outcome: ReassessmentOutcome; readonly on: PlainDate } | null;
  readonly choice: { readonly choice: CitizenChoice; readonly on: PlainDate } | null;
  readonly forwardedOn: PlainDate | null;
  readonly outcome: {
    readonly outcome: AppealOutcome;
    readonly decidedOn: PlainDate;
    readonly receivedOn: PlainDate;
    readonly causes: readonly string[];
  } | null;
}

/** Reads what a row says about a decision. Undefined when it says nothing, or what it says is not right. */
export function appealIn(reader: RowReader, kind: string): ImportedAppeal | undefined {
  const said = appealColumns.filter((column) => reader.raw(column) !== '');
  const [first] = said;
  if (first === undefined) return undefined;
  if (kind !== 'realitet') {
    reader.fault(
      first,
      { da: 'hører til et realitetspunkt', en: 'belongs to a realitet point' },
      { da: 'en tom celle, eller arten realitet', en: 'an empty cell, or the kind realitet' },
    );
    return undefined;
  }
  const decision = decisionIn(reader);
  const reassessment = paired(reader, 'reassessment', 'reassessedOn');
  const choice = paired(reader, 'choice', 'choiceOn');
  const outcome = outcomeIn(reader);
  const reassessed = reader.choice('reassessment', reassessmentChoice);
  const reassessedOn = reader.date('reassessedOn');
  const chosen = reader.choice('choice', citizenChoiceChoice);
  const chosenOn = reader.date('choiceOn');
  const forwardedOn = reader.date('forwardedOn');
  if (decision === undefined || !reassessment || !choice) return undefined;
  return {
    decision,
    reassessment: reassessed && reassessedOn ? { outcome: reassessed, on: reassessedOn } : null,
    choice: chosen && chosenOn ? { choice: chosen, on: chosenOn } : null,
    forwardedOn,
    outcome,
  };
}

/** A step has what came of it and its day, or neither. */
function paired(reader: RowReader, what: Column, on: Column): boolean {
  const [saysWhat, saysOn] = [reader.raw(what) !== '', reader.raw(on) !== ''];
  if (saysWhat && !saysOn) reader.missing(on, { da: 'dagen, det skete', en: 'the day it happened' });
  if (saysOn && !saysWhat) reader.missing(what, { da: 'hvad der kom ud af det', en: 'what came of it' });
  return saysWhat === saysOn;
}

function decisionIn(reader: RowReader): ImportedAppeal['decision'] | undefined {
  const body = reader.choice('decisionBody', bodyChoice) ?? bodyOfTrack(reader);
  const decidedOn = reader.date('decidedOn');
  const reference = reader.text('decisionReference', 120);
  const confirmation = reader.text('confirmation', 1000);
  if (body === null && reader.raw('decisionBody') === '') {
    reader.missing('decisionBody', { da: `en af: ${bodyChoice.offered.da}`, en: `one of: ${bodyChoice.offered.en}` });
  }
  if (reader.raw('decidedOn') === '') {
    reader.missing('decidedOn', { da: 'den dag, afgørelsen blev truffet', en: 'the day of the decision' });
  }
  if (reader.raw('statute') === '') {
    reader.missing('statute', { da: 'den lov, afgørelsen hviler på', en: 'the statute that the decision rests on' });
  }
  return body !== null && decidedOn !== null && reader.raw('statute') !== ''
    ? { body, decidedOn, reference, ...(confirmation !== null && { confirmation }) }
    : undefined;
}

function bodyOfTrack(reader: RowReader): DecisionBody | null {
  const track = trackChoice.find(reader.raw('track'));
  return track === 'administration' || track === 'committee' ? track : null;
}

/** Ankestyrelsen's decision counts as received on its own day where the register says no other. */
function outcomeIn(reader: RowReader): ImportedAppeal['outcome'] {
  const outcome = reader.choice('appealOutcome', appealOutcomeChoice);
  const decidedOn = reader.date('appealDecidedOn');
  const receivedOn = reader.date('appealReceivedOn');
  const causes = reader.codes('appealCauses');
  if (reader.raw('appealOutcome') === '') {
    if (decidedOn !== null || receivedOn !== null || causes.length > 0) {
      const { da, en } = appealOutcomeChoice.offered;
      reader.missing('appealOutcome', { da: `et af: ${da}`, en: `one of: ${en}` });
    }
    return null;
  }
  if (reader.raw('appealDecidedOn') === '') {
    reader.missing('appealDecidedOn', {
      da: 'den dag, Ankestyrelsen traf afgørelse',
      en: 'the day Ankestyrelsen decided',
    });
  }
  if (outcome === null || decidedOn === null) return null;
  return { outcome, decidedOn, receivedOn: receivedOn ?? decidedOn, causes };
}
