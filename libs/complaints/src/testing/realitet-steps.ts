import type { ComplaintCommand } from '../domain/complaint.commands.js';
import type { Deciding, RealitetStep } from '../domain/realitet/realitet.standings.js';
import { complaintId } from './complaint-examples.js';
import { rulebook } from './deadline-examples.js';
import { decisionId, later, newDecisionId } from './realitet-examples.js';

/** What tells one order of a step from another in the specs. */
interface Told {
  readonly step: RealitetStep;
  readonly when: Deciding;
  /** The day on which it is done. */
  readonly on: string;
  readonly today?: string;
  readonly pointId?: string;
  readonly decision?: string;
  /** The id that a new decision gets. */
  readonly anew?: string;
}

/** Every step of the realitet tracks, with each fact that tells its rows apart. */
export const realitetStepsTold: readonly Pick<Told, 'step' | 'when'>[] = [
  ...(['upheld-in-full', 'upheld-in-part', 'maintained'] as const).map(
    (when) => ({ step: 'ReassessDecision', when }) as const,
  ),
  ...(['stands', 'dropped'] as const).map((when) => ({ step: 'RecordCitizenChoice', when }) as const),
  ...(['lapses', 'forwarded'] as const).map((when) => ({ step: 'RecordCitizenSilence', when }) as const),
  { step: 'ForwardToAppealBoard', when: null },
  { step: 'PassOnToAppealBoard', when: null },
  { step: 'RecordAppealBoardReceipt', when: null },
  { step: 'DecideDispensation', when: null },
  ...(['affirmed', 'amended', 'annulled', 'remitted', 'dismissed', 'lapsed'] as const).map(
    (when) => ({ step: 'RecordAppealBoardOutcome', when }) as const,
  ),
  { step: 'MakeNewDecision', when: null },
  { step: 'BringBeforeCourt', when: null },
  { step: 'RecordCourtOutcome', when: null },
  { step: 'WithdrawAppeal', when: null },
];

/** The command of a step, with facts that fit wherever its table lists it. */
export function commandOf({ step, when, on, today = later, ...told }: Told): ComplaintCommand {
  const { pointId = 'p1', decision = decisionId, anew = newDecisionId } = told;
  const ofPoint = { complaintId, pointId, today };
  const ofDecision = { complaintId, decisionId: decision, today };
  const pointIds = [pointId];
  const newDecision = {
    decisionId: anew,
    ...{ reference: null, decidedOn: on, sentOn: on, body: null, legalBasis: null, decidedBy: null },
    confirmation: null,
  };
  const knownStaff = new Set(['jonas']);
  switch (step) {
    case 'ReassessDecision': {
      const outcome = when as 'upheld-in-full' | 'upheld-in-part' | 'maintained';
      const reassessment = { reassessedBy: ['jonas'], reassessedOn: on, reasons: 'x', knownStaff };
      const upheld = outcome === 'maintained' ? null : newDecision;
      return {
        type: step,
        data: { ...ofDecision, outcomes: [{ pointId, outcome }], ...reassessment, newDecision: upheld },
      };
    }
    case 'RecordCitizenChoice':
      return { type: step, data: { ...ofPoint, choice: when as 'stands' | 'dropped', answeredOn: on } };
    case 'RecordCitizenSilence': {
      const silenceMeans = when as 'lapses' | 'forwarded';
      const setting = { rule: 'CHOICE_4W', validFrom: '2000-01-01', judgedBy: null, lettersDelivered: null };
      const rules = rulebook({ settings: [{ ...setting, silenceMeans, dueSoonDays: null }] });
      return { type: step, data: { ...ofPoint, recordedOn: on, rulebook: rules } };
    }
    case 'ForwardToAppealBoard':
      return {
        type: step,
        data: {
          ...ofDecision,
          pointIds,
          forwardedOn: on,
          ...{ documents: ['Afgørelsen'], reasonsForDecision: 'x', reasonsForReassessment: 'y' },
        },
      };
    case 'PassOnToAppealBoard':
      return { type: step, data: { ...ofDecision, pointIds, passedOnOn: on, receivedByAppealBoardOn: on } };
    case 'RecordAppealBoardReceipt':
      return { type: step, data: { ...ofDecision, pointIds, receivedOn: on } };
    case 'DecideDispensation':
      return { type: step, data: { ...ofPoint, granted: true, decidedOn: on } };
    case 'RecordAppealBoardOutcome': {
      const outcome = when as 'affirmed' | 'amended' | 'annulled' | 'remitted' | 'dismissed' | 'lapsed';
      const causes = outcome === 'amended' || outcome === 'annulled' || outcome === 'remitted' ? ['BASIS.FACTS'] : [];
      const knownCauses = new Map([['BASIS.FACTS', { from: '2000-01-01', to: null }]]);
      return {
        type: step,
        data: { ...ofDecision, outcomes: [{ pointId, outcome, causes }], decidedOn: on, receivedOn: on, knownCauses },
      };
    }
    case 'MakeNewDecision':
      return { type: step, data: { ...ofDecision, pointIds, newDecision, knownStaff } };
    case 'BringBeforeCourt':
      return { type: step, data: { ...ofPoint, broughtOn: on } };
    case 'RecordCourtOutcome':
      return { type: step, data: { ...ofPoint, outcome: 'upheld', decidedOn: on } };
    case 'WithdrawAppeal':
      return { type: step, data: { ...ofPoint, withdrawnOn: on, note: null } };
  }
}
