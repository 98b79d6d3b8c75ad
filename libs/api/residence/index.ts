export { ResidenceModule } from './residence.module.js';
