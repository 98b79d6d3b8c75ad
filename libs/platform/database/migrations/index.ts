import { TheGroundIsLaid1700000000001 } from './1700000000001-the-ground-is-laid.js';
import { PeopleAndPlaces1700000000002 } from './1700000000002-people-and-places.js';
import { PlansLive1700000000003 } from './1700000000003-plans-live.js';

/** Every migration, in order. A new one is added at the end and never changed after it has run somewhere. */
export const migrations = [TheGroundIsLaid1700000000001, PeopleAndPlaces1700000000002, PlansLive1700000000003];
