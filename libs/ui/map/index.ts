export { type MapPoint, PointMap, type Tiles } from './point-map';
