export const roles = [
  'borgerraadgiver',
  'jurist',
  'team-leader',
  'caseworker',
  'working-group',
  'analyst',
  'advisory-board',
  'operator',
] as const;
export type Role = (typeof roles)[number];

/**
 * How far a permission reaches.
 * `all`: everything · `own`: registered by or assigned to the caller, or to a team of theirs · `own-team`: of one of
 * the caller's teams · `owner`: of an action the caller owns · `not-the-owner`: of an action somebody else owns ·
 * `addressee`: sent to the caller or a team of theirs · `with-consent`: where the citizen agreed ·
 * `suppressed`: small cells hidden; refused until suppression exists.
 */
export type Scope =
  'all' | 'own' | 'own-team' | 'owner' | 'not-the-owner' | 'addressee' | 'with-consent' | 'suppressed';

const figures = { borgerraadgiver: 'all', jurist: 'all', 'team-leader': 'all' } as const;

/** Who may do what: the one table. Printed into docs/access.md; every operation of the API names one row. */
export const permissions = {
  'register-complaint': { borgerraadgiver: 'all', jurist: 'all', 'team-leader': 'all', caseworker: 'all' },
  'manage-complaint': { borgerraadgiver: 'own', jurist: 'all', 'team-leader': 'own-team' },
  'assign-complaint': { 'team-leader': 'own-team', caseworker: 'own' },
  'answer-point': { jurist: 'all', 'team-leader': 'own-team', caseworker: 'own' },
  'reassess-and-forward': { jurist: 'all', 'team-leader': 'own-team' },
  'record-appeal-outcome': { jurist: 'all', 'team-leader': 'own-team' },
  'handle-complaint': { borgerraadgiver: 'own', jurist: 'all', 'team-leader': 'own-team', caseworker: 'own' },
  'record-journey': { borgerraadgiver: 'own', jurist: 'all', 'team-leader': 'own-team', caseworker: 'own' },
  'conduct-review': { borgerraadgiver: 'all' },
  'reply-to-recommendation': { 'team-leader': 'addressee' },
  'tag-point': { jurist: 'all' },
  'manage-vocabulary': { jurist: 'all' },
  'manage-organisation': { operator: 'all' },
  'set-deadlines': { jurist: 'all', operator: 'all' },
  'identify-learning': { borgerraadgiver: 'all', jurist: 'all', 'team-leader': 'all', 'working-group': 'all' },
  'agree-action': { 'working-group': 'all' },
  'work-on-action': { 'team-leader': 'owner', caseworker: 'owner', 'working-group': 'owner' },
  'verify-effect': { jurist: 'not-the-owner', 'working-group': 'not-the-owner' },
  'read-complaint-with-persons': {
    borgerraadgiver: 'with-consent',
    jurist: 'all',
    'team-leader': 'own-team',
    caseworker: 'own',
  },
  'read-complaint': {
    borgerraadgiver: 'all',
    jurist: 'all',
    'team-leader': 'all',
    caseworker: 'own',
    'working-group': 'all',
  },
  'read-own-reminders': {
    borgerraadgiver: 'own',
    jurist: 'own',
    'team-leader': 'own',
    caseworker: 'own',
    'working-group': 'own',
  },
  'read-review-drafts': { borgerraadgiver: 'all' },
  'read-figures': {
    ...figures,
    caseworker: 'all',
    'working-group': 'all',
    analyst: 'all',
    'advisory-board': 'suppressed',
  },
  'read-vocabulary': Object.fromEntries(roles.map((role) => [role, 'all'])),
  'export-figures': { ...figures, 'working-group': 'all', analyst: 'all' },
  'import-register': { borgerraadgiver: 'all', analyst: 'all', operator: 'all' },
  'fetch-job-result': Object.fromEntries(roles.map((role) => [role, 'own'])),
  'follow-job': { ...Object.fromEntries(roles.map((role) => [role, 'own'])), operator: 'all' },
  operate: { operator: 'all' },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<Role, Scope>>>>>;

export type Permission = keyof typeof permissions;
