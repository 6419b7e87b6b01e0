import type { Settings } from '@lydhoer/config';
import type { Intent } from '@lydhoer/event-store';
import { OrganisationFile, OrganisationLoader, slagelseOrganisation } from '@lydhoer/organisation';
import { StandardVocabulary } from '@lydhoer/vocabulary';
import type { Lydhoer } from './create-app.js';
import { everybody } from './demo/staff.js';

/**
 * Brings what must stand in the log before anybody registers anything: the standard vocabulary and the organisation.
 * Runs at every start: what is there already stays. Throws `OrganisationRefused`.
 */
export async function loadStandingData(
  { app }: Pick<Lydhoer, 'app'>,
  settings: Settings,
  moment: Pick<Intent, 'at' | 'simulated'>,
): Promise<void> {
  await app.get(StandardVocabulary, { strict: false }).load(moment);
  if (settings.mode === 'demo') {
    await app.get(OrganisationLoader, { strict: false }).load(slagelseOrganisation(everybody), moment);
  } else if (settings.organisationFile !== undefined) {
    await app.get(OrganisationFile, { strict: false }).load(settings.organisationFile, moment);
  }
}
