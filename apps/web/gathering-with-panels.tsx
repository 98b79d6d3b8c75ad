import { GatheringDiscussion } from '#web/discussion';
import { GatheringPage } from '#web/gatherings';

/** The page of a gathering; once one has looked back, people talk about it. */
export default function GatheringWithPanels() {
  return <GatheringPage panels={[GatheringDiscussion]} />;
}
