export { Config, configProvider, loadConfig } from './config.js';
export { SETTINGS, type Setting, type SettingName } from './settings.js';
export type { SignInServiceName, SignInServiceSetting } from './sign-in-service.js';
