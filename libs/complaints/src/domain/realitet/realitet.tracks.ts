import { administrationTrack } from './administration.track.js';
import { committeeTrack } from './committee.track.js';
import type { RealitetRow, RealitetStanding, RealitetTrack } from './realitet.standings.js';

/** The tables of the realitet tracks: what may happen where, who may do it, and what follows. */
export const realitetTables: Readonly<Record<RealitetTrack, readonly RealitetRow[]>> = {
  administration: administrationTrack,
  committee: committeeTrack,
};

/** Where a point of a track stands when nothing has happened to it. */
export const beginnings: Readonly<Record<RealitetTrack, RealitetStanding>> = {
  administration: 'to-reassess',
  committee: 'to-pass-on',
};
