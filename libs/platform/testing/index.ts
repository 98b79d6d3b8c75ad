export { TestApp } from './test-app.js';
export { app, as, news, withServer } from './stage.js';
export { type Answer, Browser, type Raw, codes } from './browser.js';
