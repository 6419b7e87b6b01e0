import { permissions, roles, type Role, type Scope } from './permissions.js';

/** How a scope is shown in the table; what each means stands below it. */
const marks: Readonly<Record<Scope, string>> = {
  all: '●',
  own: 'own',
  'own-team': 'own team',
  owner: 'owner',
  'not-the-owner': 'not the owner',
  addressee: 'addressee',
  'with-consent': 'with consent',
  suppressed: 'suppressed',
};

const meanings: Readonly<Record<Scope, string>> = {
  all: 'everything',
  own: 'what the caller registered or is assigned to, or what belongs to a team of theirs',
  'own-team': 'what belongs to a team of the caller’s',
  owner: 'an action that the caller owns',
  'not-the-owner': 'an action that somebody else owns',
  addressee: 'what is addressed to the caller or to a team of theirs',
  'with-consent': 'complaints where the citizen agreed that the borgerrådgiver sees them',
  suppressed: 'figures with small cells hidden; refused until they can be',
};

/** `docs/access.md`: the one table of who may do what. */
export function printPermissions(): string {
  const rows = Object.entries(permissions).map(
    ([permission, row]: [string, Readonly<Partial<Record<Role, Scope>>>]) => {
      const cells = roles.map((role) => (row[role] === undefined ? '' : marks[row[role]]));
      return `| \`${permission}\` | ${cells.join(' | ')} |`;
    },
  );
  return [
    '# Who may do what',
    '',
    'A person has roles and belongs to teams; every operation names one permission. This page is printed from',
    '`libs/access/src/permissions.ts`, the one table that the API checks.',
    '',
    `| permission | ${roles.join(' | ')} |`,
    `| --- | ${roles.map(() => '---').join(' | ')} |`,
    ...rows,
    '',
    ...Object.entries(meanings).map(([scope, meaning]) => `- **${marks[scope as Scope]}**: ${meaning}`),
    '',
    'A role without a mark is refused with 403, and the answer says which roles have the permission. A list shows only',
    'what its reader could open one by one.',
    '',
  ].join('\n');
}
