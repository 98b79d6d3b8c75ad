import { StatementDesk } from '#web/conversations';
import { CommentDesk } from '#web/discussion';
import { CallDesk } from '#web/knowledge';
import { DeskPage } from '#web/moderation';
import { OverdueVisions } from '#web/visions';

/** The coach's desk, with what each feature puts on it. */
export default function DeskWithPanels() {
  return <DeskPage panels={[CallDesk, StatementDesk, CommentDesk, OverdueVisions]} />;
}
