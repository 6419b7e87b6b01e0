export { masterKeyOf } from './master-key.js';
export { settingsFrom, SettingsRefused, type Settings } from './settings.js';
