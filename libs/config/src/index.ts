export { masterKeyOf } from './master-key.js';
export { urlOf } from './secret-url.js';
export { settingsFrom, SettingsRefused, type Role, type Settings } from './settings.js';
