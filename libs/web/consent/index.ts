export { ConsentsOfArea } from './consent-list';
