export { ResponsesModule } from './responses.module.js';
export { countsAsAnswers } from './timeliness-parts.js';
