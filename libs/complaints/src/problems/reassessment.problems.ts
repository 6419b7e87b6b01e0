import type { Problems } from '@lydhoer/http';
import type { ReassessmentRefusal } from '../domain/realitet/realitet.refusals.js';

/** Refusals of the reassessment and what follows it, in words. */
export const reassessmentProblems: Problems<ReassessmentRefusal> = {
  'committee-decision-is-not-reassessed': {
    status: 409,
    da: {
      title: 'Udvalgets afgørelse genvurderes ikke',
      detail:
        'En klage over børne- og ungeudvalgets eller formandens afgørelse går direkte til Ankestyrelsen uden genvurdering (barnets lov §§ 144-150). Send klagen videre (forvaltningsloven § 7, stk. 2).',
    },
    en: {
      title: 'A committee’s decision is not reassessed',
      detail:
        'A complaint about a decision of the children and youth committee or its chair goes straight to Ankestyrelsen, without reassessment (barnets lov §§ 144-150). Pass it on (forvaltningsloven § 7, stk. 2).',
    },
  },
  'act-has-appeal-rules-of-its-own': {
    status: 409,
    da: {
      title: 'Loven har egne klageregler',
      detail:
        'Afgørelsen hviler på en lov med egne klageregler, som ikke er lagt ind her. At kommunen genvurderer (retssikkerhedsloven § 66), gælder ikke af sig selv efter andre love. Bruger loven § 66, bekræftes det ved at rette afgørelsen med confirmation og en grund. Ellers sendes klagen til den instans, loven nævner (forvaltningsloven § 7, stk. 2).',
    },
    en: {
      title: 'The act has rules of appeal of its own',
      detail:
        'The decision rests on an act with rules of appeal of its own, which are not modelled here. That the municipality reassesses (retssikkerhedsloven § 66) does not hold of other acts by itself. Where the act uses § 66, confirm it by correcting the decision with a confirmation and its reason. Otherwise pass the complaint on to whom the act names (forvaltningsloven § 7, stk. 2).',
    },
  },
  'reassessment-needs-confirmed-act': {
    status: 409,
    da: {
      title: 'Afgørelsen er genvurderet',
      detail:
        'Et punkt om afgørelsen er genvurderet (retssikkerhedsloven § 66), og loven, den hviler på, har egne klageregler, som ikke er lagt ind. Angiv {field} med grunden til, at loven bruger § 66, eller tag genvurderingen tilbage først.',
    },
    en: {
      title: 'The decision was reassessed',
      detail:
        'A point about the decision was reassessed (retssikkerhedsloven § 66), and the act it rests on has rules of appeal of its own that are not modelled. Give {field} with the reason why that act uses § 66, or take the reassessment back first.',
    },
  },
  'points-repeated': {
    status: 422,
    da: {
      title: 'Et punkt er nævnt to gange',
      detail: 'Punktet {pointId} er nævnt to gange. Hvert punkt har ét udfald.',
    },
    en: { title: 'A point is named twice', detail: 'The point {pointId} is named twice. Each point has one outcome.' },
  },
  'new-decision-missing': {
    status: 422,
    da: {
      title: 'Den nye afgørelse mangler',
      detail: 'Helt eller delvist medhold er en ny afgørelse (retssikkerhedsloven § 66). Oplys den i {field}.',
    },
    en: {
      title: 'The new decision is missing',
      detail: 'An uphold, in full or in part, is a new decision (retssikkerhedsloven § 66). Tell of it in {field}.',
    },
  },
  'new-decision-only-when-upheld': {
    status: 422,
    da: {
      title: 'Fastholdelse er ingen ny afgørelse',
      detail: 'Udelad {field}, når alle punkter fastholdes; klagen sendes videre (retssikkerhedsloven § 66).',
    },
    en: {
      title: 'To maintain is no new decision',
      detail:
        'Leave {field} out when every point is maintained; the complaint is forwarded (retssikkerhedsloven § 66).',
    },
  },
  'new-decision-out-of-order': {
    status: 422,
    da: { title: 'Datoen ligger for tidligt', detail: '{field} kan ikke ligge før den {earliest}.' },
    en: { title: 'The date is too early', detail: '{field} cannot be before {earliest}.' },
  },
  'citizen-may-still-answer': {
    status: 422,
    da: {
      title: 'Borgeren kan stadig svare',
      detail: 'Borgeren kan svare til og med den {latest} (bekendtgørelse 1128/2015 § 13). {field} skal ligge senere.',
    },
    en: {
      title: 'The citizen may still answer',
      detail: 'The citizen may answer until {latest} (bekendtgørelse 1128/2015 § 13). {field} must be later.',
    },
  },
  'forwarding-incomplete': {
    status: 422,
    da: {
      title: 'Videresendelsen er ikke fuldstændig',
      detail:
        'En klage sendes videre med akterne og med begrundelsen for både afgørelsen og genvurderingen (retssikkerhedsloven § 66). Mangler: {missing}.',
    },
    en: {
      title: 'The forwarding is incomplete',
      detail:
        'A complaint is forwarded with the documents and the reasons for the decision and for the reassessment (retssikkerhedsloven § 66). Missing: {missing}.',
    },
  },
};
