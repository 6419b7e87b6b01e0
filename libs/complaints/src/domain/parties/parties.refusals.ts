/** Refusals of the people of a complaint and their roles. */
export type PartyRefusal =
  | 'party-unknown'
  | 'party-has-role'
  | 'party-lacks-role'
  | 'too-many-parties'
  | 'last-complainant-stays'
  | 'represented-unknown'
  | 'represents-only-for-representative'
  | 'not-a-representative'
  | 'power-of-attorney-already-received'
  | 'power-of-attorney-not-received'
  | 'power-of-attorney-before-it-was-asked-for'
  | 'party-details-missing'
  | 'cpr-of-another-person'
  | 'born-on-contradicts-cpr'
  | 'not-a-complainant'
  | 'standing-needs-no-assessment'
  | PartyStepRefusal
  | WrongPersonRefusal;

/** Refusals of putting right what was recorded of a party for a day. */
export type PartyStepRefusal =
  | 'party-step-detail-missing'
  | 'party-step-detail-superfluous'
  | 'party-is-of-the-registration'
  | 'party-is-represented';

/** Refusals of putting right who complains, or whom the case concerns. */
export type WrongPersonRefusal =
  'complainant-unchanged' | 'several-complainants' | 'concerned-person-unchanged' | 'several-concerned';
