import { AdviserChangeRequest } from '../../intake/adviser-change.request.js';

/** A change of adviser, as it happened. */
export class RecordAdviserChangeRequest extends AdviserChangeRequest {}
