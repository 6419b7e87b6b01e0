/** Where a formalitet point may stand. */
export const formalitetTrackStates = [
  'received',
  'dialogue-offered',
  'dialogue-accepted',
  'dialogue-declined',
  'dialogue-held',
  'settled',
  'answered',
  'second-stage',
  'answered-twice',
  'gone-along',
  'withdrawn',
  'closed',
  'annulled',
] as const;
export type FormalitetTrackState = (typeof formalitetTrackStates)[number];

/** What may be done about a formalitet point, by the names of the commands. */
export type FormalitetStep =
  | 'AcknowledgeComplaint'
  | 'OfferDialogue'
  | 'AcceptDialogue'
  | 'DeclineDialogue'
  | 'HoldDialogue'
  | 'SettlePoint'
  | 'AnswerPoint'
  | 'AskSecondStage'
  | 'AnswerSecondStage'
  | 'CompleteOutstandingAction'
  | 'PostponeOutstandingAction'
  | 'CorrectOutstandingAction'
  | 'TiePointToDecision'
  | 'ForwardToAppealBoard'
  | 'PassOnToAppealBoard'
  | 'ReclassifyPoint'
  | 'CorrectPointAnswer'
  | 'WithdrawComplaint'
  | 'CloseComplaint'
  | 'ReopenComplaint'
  | 'RevokeWithdrawal'
  | 'AnnulRegistration'
  | 'ReinstateRegistration';
