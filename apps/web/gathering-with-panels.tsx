import { GatheringDiscussion } from '#web/discussion';
import { GatheringPage } from '#web/gatherings';
import { KnowledgeOfGathering } from '#web/knowledge';
import { FilesOfGathering } from '#web/media';

/** The page of a gathering, with what other features add to it; once one has looked back, people talk about it. */
export default function GatheringWithPanels() {
  return <GatheringPage panels={[FilesOfGathering, KnowledgeOfGathering]} talk={[GatheringDiscussion]} />;
}
