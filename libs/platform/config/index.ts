export { Config, configProvider, loadConfig } from './config.js';
