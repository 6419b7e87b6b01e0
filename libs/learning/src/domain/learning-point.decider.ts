import { Refusal, type Decider, type Message, type PlainDate } from '@lydhoer/kernel';
import { happened } from './date.rules.js';
import { evidenceName } from './evidence.js';
import { isValidOn, type KnownEvidence, type Validity } from './known.js';
import type { EvidenceLinked, LearningPointEvent, LearningPointIdentified } from './learning-point.events.js';
import type { LearningPointRefusal } from './learning.refusals.js';
import type { Evidence } from './learning.schemas.js';

interface Known {
  readonly today: PlainDate;
  /** The evidence that exists, by its name (`evidenceName`). Findings and recommendations exist once published. */
  readonly knownEvidence: ReadonlyMap<string, KnownEvidence>;
}

export type IdentifyLearningPoint = Message<
  'IdentifyLearningPoint',
  LearningPointIdentified['data'] & Known & { readonly themeValidity: Validity | undefined }
>;
export type LinkEvidence = Message<'LinkEvidence', Omit<EvidenceLinked['data'], 'linkedOn'> & Known>;
export type LearningPointCommand = IdentifyLearningPoint | LinkEvidence;

/** The names of the evidence that is linked; null before the learning point was identified. */
export type LearningPointState = ReadonlySet<string> | null;

const refuse = (code: LearningPointRefusal, facts: Readonly<Record<string, unknown>> = {}) => new Refusal(code, facts);

/** The rules of one learning point. */
export const learningPointDecider: Decider<LearningPointState, LearningPointCommand, LearningPointEvent> = {
  initial: null,
  evolve: (linked, { data }) => new Set([...(linked ?? []), ...data.evidence.map(evidenceName)]),
  decide: (command, linked) => {
    if (command.type === 'IdentifyLearningPoint') return identify(command, linked);
    const { today, knownEvidence, ...facts } = command.data;
    if (linked === null) throw refuse('learning-point-unknown');
    checkEvidence(facts.evidence, linked, knownEvidence);
    return [{ type: 'EvidenceLinked', data: { ...facts, linkedOn: today } }];
  },
};

function identify({ data }: IdentifyLearningPoint, linked: LearningPointState): readonly LearningPointEvent[] {
  const { today, knownEvidence, themeValidity, ...facts } = data;
  if (linked !== null) throw refuse('learning-point-already-identified');
  happened(facts.identifiedOn, { field: 'identifiedOn', today });
  if (!themeValidity) throw refuse('learning-theme-unknown', { field: 'theme' });
  if (!isValidOn(facts.identifiedOn, themeValidity)) {
    throw refuse('learning-theme-not-valid-on-date', { field: 'theme', date: facts.identifiedOn });
  }
  checkEvidence(facts.evidence, new Set(), knownEvidence);
  return [{ type: 'LearningPointIdentified', data: facts }];
}

/**
 * There is some, all of it exists and counts, and none of it is linked twice: the learning log counts it. What was
 * merged away or annulled after it was linked stays.
 */
function checkEvidence(
  evidence: readonly Evidence[],
  linked: ReadonlySet<string>,
  known: ReadonlyMap<string, KnownEvidence>,
): void {
  if (evidence.length === 0) throw refuse('learning-point-needs-evidence', { field: 'evidence' });
  const names = evidence.map(evidenceName);
  names.forEach((name, index) => {
    const field = `evidence[${index}]`;
    const piece = known.get(name);
    if (!piece) throw refuse('evidence-unknown', { field });
    if (linked.has(name) || names.indexOf(name) !== index) throw refuse('evidence-already-linked', { field });
    if (piece.goesOn) throw refuse('evidence-goes-on-elsewhere', { field, ...piece.goesOn });
    if (piece.annulled) throw refuse('evidence-annulled', { field });
  });
}
