export { FrontOfArea, FrontOfMunicipality, FrontOfProvince } from './front';
export { NeedsYou } from './needs-you';
