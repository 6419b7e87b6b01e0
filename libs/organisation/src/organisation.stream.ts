import { namedId } from '@lydhoer/event-store';

/** One municipality per installation: its organisation is one stream with a name that every installation shares. */
export const organisationStream = `organisation-${namedId('organisation', 'municipality')}`;
