export { GatheringsOfArea, GatheringsOfMunicipality } from './gathering-list';
export { GatheringPage, type GatheringPanel } from './gathering-page';
export { GatheringsOfAssociation } from './gatherings-of-association';
