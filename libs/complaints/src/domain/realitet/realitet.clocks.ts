import type { PlainDate } from '@lydhoer/kernel';
import { dayRaised, type PointState, type RegisteredComplaint } from '../complaint.state.js';
import { notEnded, running, type Clock, type End } from '../deadlines/clock.js';
import { appealBegan } from './appeal-time.rules.js';
import { chairClocks } from './chair.clocks.js';
import { isComputedHere } from './legal-basis.rules.js';
import { otherRegimeClock } from './other-regime.clocks.js';
import { isComputed, isSettled, pointsOf, realitetTrackOf } from './realitet.standing.rules.js';
import { appealOf, decisionOf, type AppealState, type DecisionState, type ReceiptState } from './realitet.state.js';
import { appealRuleOf, appealSubjectOf, arrivedOn, complaining } from './timeliness.rules.js';

/** The clocks that the two realitet tracks and the decisions that are appealed start and stop. */
export const realitetClocks = (complaint: RegisteredComplaint): readonly Clock[] => [
  ...complaint.realitet.decisions.flatMap((decision) => [
    ...appealClocks(complaint, decision),
    ...(isComputedHere(decision.regime) ? chairClocks(decision) : []),
  ]),
  ...complaint.points
    .filter(({ kind }) => kind === 'realitet')
    .flatMap((point) =>
      isComputed(complaint, point)
        ? pointClocks(complaint, point)
        : [otherRegimeClock(point, appealOf(complaint, point.pointId), raising(complaint, point))],
    ),
];

/**
 * Each party's time for appeals (retssikkerhedsloven § 67, stk. 1): one clock per party and decision. Under an act that
 * is not modelled it runs, too, and has no date here: it has to be found in the act, and so has what meets it (domain
 * reference 1.10).
 */
function appealClocks(complaint: RegisteredComplaint, decision: DecisionState): readonly Clock[] {
  const over = isOver(complaint, decision);
  const complainants = complaining(complaint);
  // A new decision is appealed by a complaint of its own.
  const isKnown = isComputedHere(decision.regime);
  const arrived = decision.replaces === null && isKnown ? arrivedOn(complaint, decision) : null;
  const meets = ({ personId }: ReceiptState) => personId === null || complainants.has(personId);
  return decision.receipts.flatMap((receipt) => {
    const began = appealBegan(complaint, decision, receipt);
    if (began === null) return [];
    const metOn = meets(receipt) ? arrived : null;
    return [
      {
        ...running,
        rule: isKnown ? appealRuleOf(decision) : 'OTHER_REGIME_APPEAL',
        subject: appealSubjectOf(decision, receipt),
        ...began,
        metOn,
        ended: metOn === null && over ? 'complaint-ended' : null,
      } satisfies Clock,
    ];
  });
}

/**
 * Whether this complaint has nothing more to do with the decision it is about: it is closed, or each point about the
 * decision is at its end. A party who has not complained may still, in a complaint of their own; nobody here waits for it.
 */
function isOver(complaint: RegisteredComplaint, decision: DecisionState): boolean {
  if (decision.replaces !== null) return false;
  const about = pointsOf(complaint, decision).filter(({ kind }) => kind === 'realitet');
  return complaint.ended === 'closed' || (about.length > 0 && about.every((point) => isSettled(complaint, point)));
}

function pointClocks(complaint: RegisteredComplaint, point: PointState): readonly Clock[] {
  const appeal = appealOf(complaint, point.pointId);
  const of = { ...running, subject: { pointId: point.pointId } };
  const ofTrack =
    realitetTrackOf(complaint, point) === 'administration'
      ? administrationClocks(appeal, { ...of, ...raising(complaint, point) })
      : committeeClocks(appeal, of);
  return [...ofTrack, ...remittalClocks(complaint, appeal, of)];
}

type Of = typeof running & Pick<Clock, 'subject'>;
type Raising = Pick<Clock, 'startedOn' | 'startedBy'>;

/** What starts the municipality's weeks: the complaint, or what became one or was added to it later, on its own day. */
function raising(complaint: RegisteredComplaint, point: PointState): Raising {
  const startedOn = dayRaised(complaint, point);
  if (startedOn === complaint.receivedOn) return { startedOn, startedBy: 'complaint-received' };
  return { startedOn, startedBy: point.raisedOn === null ? 'contact-turned-into-complaint' : 'point-raised' };
}

/** Reassessment and forwarding: the same four weeks from the day the point was raised (retssikkerhedsloven § 66). */
function administrationClocks(appeal: AppealState, received: Of & Raising): readonly Clock[] {
  const { upheldSentOn, forwardedOn, reassessed } = appeal;
  const ended = endOf(appeal);
  const reassessedOn = upheldSentOn ?? forwardedOn;
  // After an uphold the four weeks are over: what goes on of a partial one has a clock of its own.
  const forwarding = upheldSentOn === null ? forwardedOn : null;
  // What was upheld was never to be forwarded: what came late of it is the reassessment.
  const notForwarded = upheldSentOn === null || reassessed === null ? ended : { ended: reassessed.outcome };
  return [
    { ...received, rule: 'REASSESS_4W', metOn: reassessedOn, ...(reassessedOn === null ? ended : notEnded) },
    { ...received, rule: 'FORWARD', metOn: forwarding, ...(forwarding === null ? notForwarded : notEnded) },
    ...choiceClocks(appeal, received),
  ];
}

/** After a partial uphold: the citizen's choice, then fourteen days (bekendtgørelse 1128/2015 § 13). */
function choiceClocks(appeal: AppealState, of: Of): readonly Clock[] {
  const { reassessed, upheldSentOn, choice, silentSince, forwardedOn } = appeal;
  if (reassessed?.outcome !== 'upheld-in-part' || upheldSentOn === null) return [];
  const ended = endOf(appeal);
  const silent = silentSince === null ? ended : { ended: 'citizen-silent' };
  const choosing: Clock = {
    ...of,
    rule: 'CHOICE_4W',
    startedOn: upheldSentOn,
    startedBy: 'partial-uphold-sent',
    metOn: choice?.on ?? null,
    ...(choice === null ? silent : notEnded),
  };
  const restStandsOn = choice ? (choice.choice === 'stands' ? choice.on : null) : forwardedBySilence(appeal);
  if (restStandsOn === null) return [choosing];
  const forwarding: Clock = {
    ...of,
    rule: 'FORWARD_PART_14D',
    startedOn: restStandsOn,
    startedBy: choice ? 'rest-stands' : 'choice-time-over',
    metOn: forwardedOn,
    ...(forwardedOn === null ? ended : notEnded),
  };
  return [choosing, forwarding];
}

/** Where silence counts as maintaining, the rest stands from the last day to answer, whenever somebody records it. */
const forwardedBySilence = ({ waitedUntil, standing }: AppealState): PlainDate | null =>
  standing === 'rest-lapsed' ? null : waitedUntil;

/** Ankestyrelsen's eight weeks in a committee's case, and the four to bring its decision before the court (§ 73). */
function committeeClocks(appeal: AppealState, of: Of): readonly Clock[] {
  const { boardReceivedOn, outcome, court } = appeal;
  const deciding: readonly Clock[] =
    boardReceivedOn === null
      ? []
      : [
          {
            ...of,
            rule: 'AST_8W',
            startedOn: boardReceivedOn,
            startedBy: 'complaint-received-by-ankestyrelsen',
            metOn: outcome?.decidedOn ?? null,
            ...(outcome === null ? endOf(appeal) : notEnded),
          },
        ];
  // After a remittal the municipality decides anew; of an appeal that lapsed there is no decision to bring to court.
  if (outcome === null || outcome.outcome === 'remitted' || outcome.outcome === 'lapsed') return deciding;
  const going: Clock = {
    ...of,
    rule: 'COURT_4W',
    startedOn: outcome.receivedOn,
    startedBy: 'ankestyrelsen-decision-received',
    metOn: court?.broughtOn ?? null,
  };
  return [...deciding, going];
}

/** A remitted case is owed a decision within the area's published time, from receipt (retssikkerhedsloven § 3(2)). */
function remittalClocks(complaint: RegisteredComplaint, appeal: AppealState, of: Of): readonly Clock[] {
  const { outcome, decidedAnewOn, decisionId } = appeal;
  if (outcome?.outcome !== 'remitted') return [];
  const decision = decisionOf(complaint, decisionId);
  const clock: Clock = {
    ...of,
    rule: 'REMIT_CASE',
    startedOn: outcome.receivedOn,
    startedBy: 'remittal-received',
    metOn: decidedAnewOn,
    ...(decision && { legalBasis: decision.legalBasis }),
  };
  return [clock];
}

/** Why a point's clocks stop though nothing was sent. */
const endOf = ({ withdrawnOn }: AppealState): End =>
  withdrawnOn === null ? notEnded : { ended: 'withdrawn', endedOn: withdrawnOn };
