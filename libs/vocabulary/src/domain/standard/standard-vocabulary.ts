import type { TermDefined } from '../vocabulary.events.js';
import { standardConsequences } from './standard-consequences.js';
import { standardDuties } from './standard-duties.js';
import { standardLegalCauses } from './standard-legal-causes.js';
import { standardThemes } from './standard-themes.js';

/** The words every installation starts with. A parent stands before its children. */
export const standardVocabulary: readonly TermDefined['data'][] = [
  ...standardThemes,
  ...standardConsequences,
  ...standardLegalCauses,
  ...standardDuties,
];
