import { MapBackgroundDocument } from '#contract/documents';
import { request } from '#contract/transport';
import type { MapPoint, Tiles } from '#ui/map';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

/** What every map of ours shows: tiles where they are set, and villages by name. */
export function useMapBackground(): { readonly tiles: Tiles | null; readonly municipalities: readonly MapPoint[]; readonly areas: readonly (MapPoint & { readonly municipality: string })[] } | null {
  const { data } = useQuery({ queryKey: ['map-background'], queryFn: () => request(MapBackgroundDocument, {}), staleTime: Infinity });
  return useMemo(() => {
    if (data === undefined) return null;
    const areas = data.municipalities.flatMap((m) => m.areas.map((a) => ({ id: a.id, lat: a.lat, lon: a.lon, label: a.name, strong: false, municipality: m.slug })));
    const municipalities = data.municipalities.map((m) => ({ id: m.id, lat: m.lat, lon: m.lon, label: m.name, strong: false }));
    return { tiles: data.mapTiles, municipalities, areas };
  }, [data]);
}
