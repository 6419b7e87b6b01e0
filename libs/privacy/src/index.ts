export { privacyEvents } from './domain/forgetting.events.js';
export { PrivacyModule } from './privacy.module.js';
