export { privacyEvents } from './domain/forgetting.events.js';
export { keyForgottenBy } from './lookups/forgotten-key.js';
export { PrivacyModule, privacyViews } from './privacy.module.js';
