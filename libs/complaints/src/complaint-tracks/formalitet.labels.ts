import type { FormalitetStep, FormalitetTrackState } from '../domain/formalitet/formalitet.steps.js';

/** Where a formalitet point stands, as a Danish jurist would say it. */
export const formalitetStates: Readonly<Record<FormalitetTrackState, string>> = {
  received: 'Modtaget',
  'dialogue-offered': 'Samtale tilbudt',
  'dialogue-accepted': 'Samtale aftalt',
  'dialogue-declined': 'Samtale afslået',
  'dialogue-held': 'Samtale holdt',
  settled: 'Afgjort i enighed',
  answered: 'Besvaret',
  'second-stage': 'Til ny vurdering hos en anden',
  'answered-twice': 'Besvaret igen',
  'gone-along': 'Fulgt med til Ankestyrelsen',
  withdrawn: 'Klagen trukket tilbage',
  closed: 'Klagen afsluttet',
  annulled: 'Annulleret registrering',
};

/** What may be done about a formalitet point. */
export const formalitetSteps: Readonly<Record<FormalitetStep, string>> = {
  AcknowledgeComplaint: 'Kvittere for klagen',
  OfferDialogue: 'Tilbyde en samtale',
  AcceptDialogue: 'Registrere et ja til samtalen',
  DeclineDialogue: 'Registrere et nej til samtalen',
  HoldDialogue: 'Holde samtalen',
  SettlePoint: 'Afgøre punktet i enighed',
  AnswerPoint: 'Besvare punktet',
  AskSecondStage: 'Bede om, at en anden ser på svaret',
  AnswerSecondStage: 'Besvare punktet igen',
  CompleteOutstandingAction: 'Udføre en udestående handling',
  PostponeOutstandingAction: 'Udskyde en udestående handling',
  CorrectOutstandingAction: 'Rette en udestående handling',
  TiePointToDecision: 'Angive, hvilken afgørelse punktet vedrører',
  ForwardToAppealBoard: 'Afgørelsen sendes til Ankestyrelsen',
  PassOnToAppealBoard: 'Udvalgets sag sendes til Ankestyrelsen',
  ReclassifyPoint: 'Klassificere punktet som realitet',
  CorrectPointAnswer: 'Rette et forkert registreret udfald',
  WithdrawComplaint: 'Trække klagen tilbage',
  CloseComplaint: 'Afslutte klagen',
  ReopenComplaint: 'Genåbne klagen',
  RevokeWithdrawal: 'Ophæve tilbagetrækningen',
  AnnulRegistration: 'Annullere registreringen',
  ReinstateRegistration: 'Genindsætte registreringen',
};
