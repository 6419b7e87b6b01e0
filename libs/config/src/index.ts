export { masterKeyOf } from './master-key.js';
export { settingsFrom, SettingsRefused, type Settings, type SignInSettings } from './settings.js';
