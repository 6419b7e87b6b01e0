export { organisationEvents } from './domain/organisation.events.js';
export { slagelseOrganisation } from './domain/slagelse-organisation.js';
export { OrganisationFile } from './organisation-file.js';
export { OrganisationLoader, OrganisationRefused } from './organisation-loader.js';
export { OrganisationModule, organisationViews } from './organisation.module.js';
