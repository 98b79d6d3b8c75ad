export { GatheringsOfArea, GatheringsOfMunicipality } from './gathering-list';
export { GatheringsOn } from './gatherings-on';
