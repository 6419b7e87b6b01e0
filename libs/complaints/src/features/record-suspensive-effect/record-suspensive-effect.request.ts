import { SuspensiveEffectRequest } from '../../intake/suspensive-effect.request.js';

/** Whether the complaint holds the decision back, from now on. */
export class RecordSuspensiveEffectRequest extends SuspensiveEffectRequest {}
