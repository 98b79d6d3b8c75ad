import { VisionDiscussion } from '#web/discussion';
import { MunicipalityLook } from '#web/places';
import { VisionPage } from '#web/visions';

/** The page of a village vision, with what other features add to it. */
export default function VisionWithPanels() {
  return <VisionPage Look={MunicipalityLook} panels={[VisionDiscussion]} />;
}
