import { CallDiscussion } from '#web/discussion';
import { KnowledgePage } from '#web/knowledge';
import { FilesOfStory } from '#web/media';

/** The page of a story, a lesson or a call, with what other features add to it. */
export default function KnowledgeWithPanels() {
  return <KnowledgePage panels={{ STORY: [FilesOfStory], LESSON: [], CALL: [CallDiscussion] }} />;
}
