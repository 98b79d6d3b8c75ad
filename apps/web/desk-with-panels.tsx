import { DeskPage } from '#web/coaching';
import { StatementDesk } from '#web/conversations';
import { CommentDesk } from '#web/discussion';
import { ConfirmPaper } from '#web/moderation';

/** The coach's desk, with what each feature puts on it. */
export default function DeskWithPanels() {
  return <DeskPage panels={[StatementDesk, CommentDesk]} acts={{ PAPER: ConfirmPaper }} />;
}
