import type { Message, PlainDate } from '@lydhoer/kernel';
import type {
  ActionAgreed,
  ActionAssigned,
  ActionCompleted,
  ActionProposed,
  EffectVerified,
  ProgressReported,
} from './action.events.js';
import type { KnownStaff } from './known.js';

interface Today {
  /** The calendar date in Denmark when the command was given. */
  readonly today: PlainDate;
}

export type ProposeAction = Message<
  'ProposeAction',
  ActionProposed['data'] & Today & { readonly learningPointExists: boolean }
>;
export type AgreeAction = Message<'AgreeAction', ActionAgreed['data'] & Today>;
export type AssignAction = Message<
  'AssignAction',
  Omit<ActionAssigned['data'], 'assignedOn'> & Today & { readonly knownOwner: KnownStaff | undefined }
>;
export type RemindOwner = Message<'RemindOwner', Today & { readonly actionId: string }>;
export type ReportProgress = Message<'ReportProgress', Omit<ProgressReported['data'], 'reportedOn'> & Today>;
export type CompleteAction = Message<'CompleteAction', ActionCompleted['data'] & Today>;
export type VerifyEffect = Message<'VerifyEffect', EffectVerified['data'] & Today>;

export type ActionCommand =
  ProposeAction | AgreeAction | AssignAction | RemindOwner | ReportProgress | CompleteAction | VerifyEffect;
