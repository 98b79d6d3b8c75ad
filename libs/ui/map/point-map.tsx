import * as leaflet from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { useEffect, useRef } from 'react';
import { useLatest } from '../shell/latest';

/** A thing on the map; degrees of WGS 84. */
export interface MapPoint {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  readonly label: string;
  /** Drawn large: it is what the map is about. The others are there to find one's way. */
  readonly strong: boolean;
}

/** Where the background comes from; without it the map shows points and names alone. */
export interface Tiles {
  readonly url: string;
  readonly attribution: string;
}

interface Props {
  readonly label: string;
  readonly points: readonly MapPoint[];
  readonly tiles: Tiles | null;
  readonly onOpen?: (id: string) => void;
  readonly onPick?: (lat: number, lon: number) => void;
}

const DRENTHE: [number, number] = [52.86, 6.72];

const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** A map of points. All that it tells stands in a list beside it; a point can be reached by keyboard. */
export function PointMap({ label, points, tiles, onOpen, onPick }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const map = useRef<leaflet.Map | null>(null);
  const layer = useRef<leaflet.LayerGroup | null>(null);
  const acts = useLatest({ onOpen, onPick });
  useEffect(() => {
    if (box.current === null) return undefined;
    const made = leaflet.map(box.current, { center: DRENTHE, zoom: 9, zoomAnimation: false, fadeAnimation: false, attributionControl: tiles !== null });
    if (tiles !== null) leaflet.tileLayer(tiles.url, { attribution: tiles.attribution, maxZoom: 19 }).addTo(made);
    made.on('click', ({ latlng }) => acts.current.onPick?.(latlng.lat, latlng.lng));
    map.current = made;
    layer.current = leaflet.layerGroup().addTo(made);
    return () => {
      made.remove();
      map.current = null;
    };
  }, [tiles, acts]);
  useEffect(() => {
    if (map.current === null || layer.current === null) return;
    layer.current.clearLayers();
    const colour = getComputedStyle(document.documentElement);
    for (const point of points) {
      const mark = leaflet.circleMarker([point.lat, point.lon], { radius: point.strong ? 11 : 4, color: colour.getPropertyValue(point.strong ? '--brink-heath' : '--brink-edge'), weight: 2, fillOpacity: point.strong ? 0.75 : 1, interactive: point.strong });
      mark.bindTooltip(escape(point.label), { permanent: !point.strong, direction: 'right', className: point.strong ? '' : 'brink-map-name' });
      if (point.strong) mark.on('click', () => acts.current.onOpen?.(point.id));
      layer.current.addLayer(mark);
    }
    const strong = points.filter((point) => point.strong);
    const shown = strong.length > 0 ? strong : points;
    if (shown.length > 0) map.current.fitBounds(leaflet.latLngBounds(shown.map((point) => [point.lat, point.lon])), { maxZoom: 13, padding: [30, 30], animate: false });
  }, [points, acts]);
  return <div className="brink-map" ref={box} role="application" aria-label={label} />;
}
