export { PlacesModule } from './places.module.js';
export { type AreaRow, type MunicipalityRow, type OrdinanceInForce, PlacesRepository } from './places.repository.js';
export { areaLoader, municipalityLoader } from './places.loaders.js';
export { AreaType, MunicipalityType } from './places.type.js';
export { PlaceType } from './place.type.js';
