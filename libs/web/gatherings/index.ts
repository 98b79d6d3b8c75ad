export { GatheringsOfArea, GatheringsOfMunicipality } from './gathering-list';
