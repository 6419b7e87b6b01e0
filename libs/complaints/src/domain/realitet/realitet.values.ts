/** The closed sets of values of the two realitet tracks. All kebab-case, stable for ever. */

/** Who made the decision: the municipality's administration, its children and youth committee, or the committee's chair. */
export const decisionBodies = ['administration', 'committee', 'chair'] as const;
export type DecisionBody = (typeof decisionBodies)[number];

/** How a decision reached a party. */
export const deliveryChannels = ['digital-post', 'letter', 'quick-letter', 'handed-over', 'oral', 'unknown'] as const;
export type DeliveryChannel = (typeof deliveryChannels)[number];

/** Whether the decision came with guidance on how to appeal (klagevejledning, forvaltningsloven § 25). */
export const guidances = ['given', 'missing', 'wrong', 'unknown'] as const;
export type Guidance = (typeof guidances)[number];

/** How the day of receipt is known: somebody said it, the rules of delivery say it, or it is not known. */
export const receiptGrounds = ['stated', 'deemed', 'unknown'] as const;
export type ReceiptGround = (typeof receiptGrounds)[number];

/** Why Digital Post was available to its recipient later than on the day it was sent. */
export const laterGrounds = ['technical-failure', 'exempt-from-digital-post'] as const;
export type LaterGround = (typeof laterGrounds)[number];

/** What came of the reassessment (genvurdering, retssikkerhedsloven § 66). */
export const reassessmentOutcomes = ['upheld-in-full', 'upheld-in-part', 'maintained'] as const;
export type ReassessmentOutcome = (typeof reassessmentOutcomes)[number];

/** What a reader should know of who reassessed: it is flagged, not refused. */
export const reassessmentFlags = ['original-decider-alone', 'decider-unknown'] as const;
export type ReassessmentFlag = (typeof reassessmentFlags)[number];

/** Whether the complaint came within the time for appeals: a fact beside the outcome. */
export const timelinesses = ['in-time', 'late', 'unknown'] as const;
export type Timeliness = (typeof timelinesses)[number];

/** What the citizen says after a partial uphold about the rest of the complaint. */
export const citizenChoices = ['stands', 'dropped'] as const;
export type CitizenChoice = (typeof citizenChoices)[number];

/** What the citizen's silence after a partial uphold means: a setting of the municipality. */
export const silenceMeanings = ['lapses', 'forwarded'] as const;
export type SilenceMeaning = (typeof silenceMeanings)[number];

/** Ankestyrelsen's outcomes: stadfæstet, ændret, ophævet, hjemvist, afvist, bortfaldet. */
export const appealOutcomes = ['affirmed', 'amended', 'annulled', 'remitted', 'dismissed', 'lapsed'] as const;
export type AppealOutcome = (typeof appealOutcomes)[number];

/** Why a new decision was made in the place of one that was appealed. */
export const newDecisionCauses = ['upheld-in-full', 'upheld-in-part', 'remitted'] as const;
export type NewDecisionCause = (typeof newDecisionCauses)[number];

/** What the court did with Ankestyrelsen's decision. */
export const courtOutcomes = ['upheld', 'changed', 'annulled', 'dismissed', 'settled-or-withdrawn'] as const;
export type CourtOutcome = (typeof courtOutcomes)[number];

/** Whether the complaint holds the decision back (retssikkerhedsloven § 72). */
export const suspensiveEffects = ['none', 'by-law', 'exceptionally-granted'] as const;
export type SuspensiveEffect = (typeof suspensiveEffects)[number];

/** Why a chair's decision no longer holds. */
export const chairLapseCauses = ['month-over', 'not-approved-in-time', 'replaced', 'withdrawn'] as const;
export type ChairLapseCause = (typeof chairLapseCauses)[number];

/** The steps of a point on its realitet track, as they are called once they are taken. */
export const takenSteps = [
  'reassessed',
  'citizen-chose',
  'citizen-stayed-silent',
  'forwarded',
  'passed-on',
  'received-by-appeal-board',
  'dispensation-decided',
  'decided-by-appeal-board',
  'decided-anew',
  'brought-before-court',
  'decided-by-court',
  'appeal-withdrawn',
] as const;
export type TakenStepName = (typeof takenSteps)[number];

/** The days of those steps. Two of the steps have a second one: a new decision is sent, Ankestyrelsen's is received. */
export const realitetDays = [...takenSteps, 'new-decision-sent', 'appeal-decision-received'] as const;
export type RealitetDay = (typeof realitetDays)[number];
