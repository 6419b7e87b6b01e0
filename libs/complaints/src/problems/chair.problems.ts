import type { Problems } from '@lydhoer/http';
import type { ChairRefusal } from '../domain/realitet/realitet.refusals.js';

/** Refusals of an urgent decision by the committee’s chair (barnets lov § 143), in words. */
export const chairProblems: Problems<ChairRefusal> = {
  'not-a-chairs-decision': {
    status: 422,
    da: {
      title: 'Ingen formandsafgørelse',
      detail: 'Skridtet findes kun for en formandsafgørelse (barnets lov § 143). Afgørelsen er truffet af en anden.',
    },
    en: {
      title: 'Not a chair’s decision',
      detail: 'The step exists for a chair’s urgent decision only (barnets lov § 143). Another body made this one.',
    },
  },
  'instant-in-the-future': {
    status: 422,
    da: { title: 'Tidspunktet er i fremtiden', detail: '{field} kan ikke ligge efter nu ({latest}).' },
    en: { title: 'The instant is in the future', detail: '{field} cannot be after now ({latest}).' },
  },
  'chair-decision-executed-before-decided': {
    status: 422,
    da: {
      title: 'Iværksat før afgørelsen',
      detail: '{field} kan ikke ligge før den {earliest}, da afgørelsen blev truffet.',
    },
    en: {
      title: 'Carried out before it was decided',
      detail: '{field} cannot be before {earliest}, when it was decided.',
    },
  },
  'chair-decision-notified-before-executed': {
    status: 422,
    da: { title: 'Besked før iværksættelsen', detail: '{field} kan ikke ligge før iværksættelsen ({earliest}).' },
    en: { title: 'Notified before it was carried out', detail: '{field} cannot be before the execution ({earliest}).' },
  },
  'chair-decision-already-notified': {
    status: 409,
    da: {
      title: 'Parterne har fået besked',
      detail: 'Beskeden er registreret ({notifiedAt}). Ret tidspunktet, hvis det er forkert.',
    },
    en: {
      title: 'The parties were notified',
      detail: 'The notice is recorded ({notifiedAt}). Correct it when it is wrong.',
    },
  },
  'chair-decision-times-unchanged': {
    status: 409,
    da: { title: 'Intet er ændret', detail: 'Det står allerede sådan. Angiv det, der skal rettes.' },
    en: { title: 'Nothing is changed', detail: 'It stands so already. Give what is to be put right.' },
  },
  'chair-decision-notice-told-twice': {
    status: 422,
    da: {
      title: 'Beskeden er angivet på to måder',
      detail: 'Angiv enten, hvornår parterne fik besked, eller at de aldrig fik det ({field}), ikke begge dele.',
    },
    en: {
      title: 'The notice is told in two ways',
      detail: 'Tell either when the parties were notified, or that they never were ({field}), not both.',
    },
  },
  'chair-decision-execution-told-twice': {
    status: 422,
    da: {
      title: 'Iværksættelsen er angivet på to måder',
      detail: 'Angiv enten, hvornår afgørelsen blev iværksat, eller at den aldrig blev det ({field}), ikke begge dele.',
    },
    en: {
      title: 'The execution is told in two ways',
      detail: 'Tell either when the decision was carried out, or that it never was ({field}), not both.',
    },
  },
  'chair-decision-never-executed': {
    status: 422,
    da: {
      title: 'Der er registreret mere end iværksættelsen',
      detail:
        'Er afgørelsen aldrig iværksat, er parterne heller ikke underrettet om den, og udvalget har ikke svaret. Angiv det i samme rettelse: neverNotified som sand, og answer uden indhold. Ret {field}.',
    },
    en: {
      title: 'More than the execution is recorded',
      detail:
        'Where the decision was never carried out, nobody was notified of it and the committee did not answer. Say so in the same correction: neverNotified true, and an empty answer. Correct {field}.',
    },
  },
  'chair-decision-answers-contradict': {
    status: 422,
    da: {
      title: 'Svarene modsiger hinanden',
      detail:
        'Har udvalget sagt nej, har det ikke også godkendt, og afgørelsen er faldet bort ved det. Angiv ikke {field} sammen med en godkendelse eller et bortfald.',
    },
    en: {
      title: 'The answers contradict each other',
      detail:
        'Where the committee said no it did not approve as well, and the decision fell by that. Do not give {field} together with an approval or a lapse.',
    },
  },
  'chair-decision-approval-before-execution': {
    status: 422,
    da: {
      title: 'Før iværksættelsen',
      detail: 'Det, der følger efter iværksættelsen, kan ikke ligge før den {earliest}. Ret {field}.',
    },
    en: {
      title: 'Before the execution',
      detail: 'What follows the execution cannot be before {earliest}. Correct {field}.',
    },
  },
  'chair-decision-still-holds': {
    status: 422,
    da: {
      title: 'Fristen er ikke udløbet',
      detail:
        'Af den grund kan formandsafgørelsen tidligst falde bort den {earliest} (barnets lov § 143). Ret {field}, eller angiv den rigtige grund.',
    },
    en: {
      title: 'The time is not over',
      detail:
        'For that cause the chair’s decision lapses on {earliest} at the earliest (barnets lov § 143). Correct {field}, or give the right cause.',
    },
  },
  'chair-decision-approved-in-time': {
    status: 409,
    da: {
      title: 'Udvalget godkendte afgørelsen',
      detail: 'Godkendelsen er registreret den {approvedOn}. Angiv en anden grund til, at afgørelsen er faldet bort.',
    },
    en: {
      title: 'The committee approved the decision',
      detail: 'The approval is recorded on {approvedOn}. Give another cause of the lapse.',
    },
  },
};
