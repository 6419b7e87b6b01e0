import { StatedParticipantsRequest } from '../../intake/stated-participants.request.js';

/** How many families there are, as somebody said. */
export class StateParticipantsRequest extends StatedParticipantsRequest {}
