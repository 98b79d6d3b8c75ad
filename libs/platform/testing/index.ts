export { TestApp } from './test-app.js';
export { type Answer, Browser, type Raw } from './browser.js';
