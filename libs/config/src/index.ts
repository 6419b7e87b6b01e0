export { masterKeyOf } from './master-key.js';
export { urlOf } from './secret-url.js';
export { settingsFrom, SettingsRefused, type Settings } from './settings.js';
