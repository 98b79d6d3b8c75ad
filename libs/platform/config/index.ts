export { Config, configProvider, loadConfig } from './config.js';
export { SETTINGS, type Setting, type SettingName } from './settings.js';
