import { DeskPage } from '#web/coaching';
import { ConsentDesk } from '#web/consent';
import { StatementDesk } from '#web/conversations';
import { CommentDesk } from '#web/discussion';
import { ConfirmPaper } from '#web/moderation';
import { OverdueVisions } from '#web/visions';

/** The coach's desk, with what each feature puts on it. */
export default function DeskWithPanels() {
  return <DeskPage panels={[ConsentDesk, StatementDesk, CommentDesk, OverdueVisions]} acts={{ PAPER: ConfirmPaper }} />;
}
