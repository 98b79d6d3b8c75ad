export { giveBackLater } from './give-back.js';
export { PlatformModule } from './platform.module.js';
export { openDoors, prepareHttp } from './prepare-http.js';
export { PublicAnswers } from './public-answers.js';
