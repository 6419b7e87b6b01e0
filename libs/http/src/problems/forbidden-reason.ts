import { Forbidden, type Role, type Scope } from '@lydhoer/access';
import type { Bilingual } from './http-problem.js';

const roleNames: Readonly<Record<Role, Bilingual>> = {
  borgerraadgiver: { da: 'borgerrådgiver', en: 'borgerrådgiver' },
  jurist: { da: 'jurist', en: 'jurist' },
  'team-leader': { da: 'teamleder', en: 'team leader' },
  caseworker: { da: 'sagsbehandler', en: 'caseworker' },
  'working-group': { da: 'arbejdsgruppe', en: 'working group' },
  analyst: { da: 'analytiker', en: 'analyst' },
  'advisory-board': { da: 'advisory board', en: 'advisory board' },
  operator: { da: 'driftsansvarlig', en: 'operator' },
};

const reachNames: Readonly<Record<Scope, Bilingual>> = {
  all: { da: 'alt', en: 'everything' },
  own: {
    da: 'det, du selv eller dit team har registreret eller fået tildelt',
    en: 'what you registered, or what is yours or your team’s',
  },
  'own-team': { da: 'det, der hører til dit team', en: 'what belongs to your team' },
  owner: { da: 'det, du selv er ansvarlig for', en: 'what you own' },
  'not-the-owner': { da: 'det, som en anden er ansvarlig for', en: 'what somebody else owns' },
  addressee: { da: 'det, der er rettet til dig eller dit team', en: 'what is addressed to you or your team' },
  'with-consent': { da: 'sager, hvor borgeren har givet samtykke', en: 'cases where the citizen has consented' },
  suppressed: {
    da: 'tal uden små celler, som endnu ikke kan vises',
    en: 'figures without small cells, which cannot be shown yet',
  },
};

/** Why somebody may not: which roles may, or how far their own role reaches. */
export function forbiddenReason({ allowed, failed }: Forbidden): Bilingual {
  if (failed.length === 0) {
    const names = (language: 'da' | 'en') =>
      (Object.keys(allowed) as Role[]).map((role) => roleNames[role][language]).join(', ');
    return { da: `Den har kun: ${names('da')}.`, en: `Only these have it: ${names('en')}.` };
  }
  const reach = (language: 'da' | 'en') =>
    failed.map(({ role, scope }) => `${roleNames[role][language]}: ${reachNames[scope][language]}`).join('; ');
  return { da: `Din rolle rækker kun til (${reach('da')}).`, en: `Your role reaches only to (${reach('en')}).` };
}
