import { Forbidden, type Role, type Scope } from '@lydhoer/access';
import type { Bilingual } from './http-problem.js';

const roleNames: Readonly<Record<Role, Bilingual>> = {
  borgerraadgiver: { da: 'borgerrådgiver', en: 'borgerrådgiver' },
  jurist: { da: 'jurist', en: 'jurist' },
  'team-leader': { da: 'teamleder', en: 'team leader' },
  caseworker: { da: 'sagsbehandler', en: 'caseworker' },
  'working-group': { da: 'medlem af arbejdsgruppen', en: 'member of the working group' },
  analyst: { da: 'analytiker', en: 'analyst' },
  'advisory-board': { da: 'medlem af advisory board', en: 'member of the advisory board' },
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
    da: 'tal, hvor små grupper er skjult, og dem kan Lydhør endnu ikke vise',
    en: 'figures in which small groups are hidden, and Lydhør cannot show those yet',
  },
};

/** Why somebody may not: which roles may, or how far their own role reaches. */
export function forbiddenReason({ allowed, failed }: Forbidden): Bilingual {
  if (failed.length === 0) {
    const names = (language: 'da' | 'en') =>
      (Object.keys(allowed) as Role[]).map((role) => roleNames[role][language]).join(', ');
    return { da: `Kun disse roller har den: ${names('da')}.`, en: `Only these roles have it: ${names('en')}.` };
  }
  return {
    da: failed
      .map(({ role, scope }) => `Som ${roleNames[role].da} har du den kun for ${reachNames[scope].da}.`)
      .join(' '),
    en: failed
      .map(({ role, scope }) => `As ${roleNames[role].en} you have it only for ${reachNames[scope].en}.`)
      .join(' '),
  };
}
