export { GatheringsOfArea, GatheringsOfMunicipality } from './gathering-list';
export { GatheringPage, type GatheringPanel } from './gathering-page';
export { GatheringsOn } from './gatherings-on';
export { GatheringsOfAssociation } from './gatherings-of-association';
