import { namedId } from '@lydhoer/event-store';

/** One municipality per installation, with an id that every installation shares. */
export const organisationId = namedId('organisation', 'municipality');

/** Its organisation is one stream. */
export const organisationStream = `organisation-${organisationId}`;
