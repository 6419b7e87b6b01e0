export { percentChange, share } from './rates.js';
export { reconcile } from './reconciliation.js';
export { quotientHalfUp } from './rounding.js';
