export { privacyEvents } from './domain/forgetting.events.js';
export { PrivacyModule, privacyViews } from './privacy.module.js';
