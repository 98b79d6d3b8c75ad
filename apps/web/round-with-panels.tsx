import { RoundPage } from '#web/deciding';
import { RoundDiscussion } from '#web/discussion';

/** The page of a round, with what other features add to it. */
export default function RoundWithPanels() {
  return <RoundPage panels={[RoundDiscussion]} />;
}
