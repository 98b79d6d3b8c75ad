import { useMessages } from '#contract/hooks';
import { Button } from '#ui/kit';
import { type MapPoint, PointMap } from '#ui/map';
import { useMemo } from 'react';
import { useMapBackground } from './map-background';

const NEAR_DEGREES = 0.08;

/** Pointing at a place on the map: by a click, or by taking the middle of the village. */
export default function PlacePicker({ lat, lon, areaId, onPick }: { readonly lat: number | null; readonly lon: number | null; readonly areaId: string; readonly onPick: (lat: number | null, lon: number | null) => void }) {
  const { t } = useMessages();
  const words = t.plans.map;
  const background = useMapBackground();
  const home = useMemo(() => background?.areas.find((area) => area.id === areaId), [background, areaId]);
  const points = useMemo<MapPoint[]>(() => {
    const near = background?.areas.filter((area) => home === undefined || (Math.abs(area.lat - home.lat) < NEAR_DEGREES && Math.abs(area.lon - home.lon) < NEAR_DEGREES)) ?? [];
    return lat === null || lon === null ? near : [...near, { id: 'picked', lat, lon, label: words.here, strong: true }];
  }, [background, home, lat, lon, words.here]);
  if (background === null) return <p role="status">{t.common.loading}</p>;
  return (
    <>
      <p className="utrecht-form-field-description">{words.pickHint}</p>
      <PointMap label={words.pick} points={points} tiles={background.tiles} onPick={(y, x) => onPick(Number(y.toFixed(5)), Number(x.toFixed(5)))} />
      <p className="brink-row">
        {home !== undefined && (
          <Button quiet onClick={() => onPick(home.lat, home.lon)}>
            {words.middle}
          </Button>
        )}
        {lat !== null && (
          <Button quiet onClick={() => onPick(null, null)}>
            {words.clear}
          </Button>
        )}
      </p>
    </>
  );
}
