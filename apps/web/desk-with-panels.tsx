import { CommentDesk } from '#web/discussion';
import { DeskPage } from '#web/moderation';

/** The coach's desk, with what each feature puts on it. */
export default function DeskWithPanels() {
  return <DeskPage panels={[CommentDesk]} />;
}
