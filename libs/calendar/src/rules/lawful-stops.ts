import type { LawfulStop } from '../deadline-rule.js';

/**
 * What the law itself does to a citizen’s time for appeals (domain reference 1.10). That guidance on how to appeal was
 * missing needs no stop: without it the clock has not begun.
 */
export const stopsOfAppeals: readonly LawfulStop[] = [
  {
    ground: 'access-to-files',
    effect: 'stands-still',
    atLeastDays: 14,
    paragraph: 'forvaltningsloven § 17, stk. 2',
    openQuestion: {
      da:
        'Bestemmelsen, og at der altid er mindst 14 dage tilbage, er gengivet efter hukommelsen. At det også gælder, ' +
        'når anmodningen trækkes tilbage, er udledt: sådan mister borgeren ingen ret.',
      en:
        'The provision, and that at least 14 days are always left, is given from memory. That it holds also for a ' +
        'request that is withdrawn is derived: so the citizen loses no right.',
    },
  },
  {
    ground: 'missing-reasons',
    effect: 'begins-anew',
    atLeastDays: null,
    paragraph: 'forvaltningsloven §§ 22-24',
    openQuestion: {
      da: 'At fristen begynder forfra, når en manglende begrundelse gives, er udledt; loven siger det ikke udtrykkeligt.',
      en: 'That the time begins anew when missing reasons are given is derived; the act does not say so expressly.',
    },
  },
];
