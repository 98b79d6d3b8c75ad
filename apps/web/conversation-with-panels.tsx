import { ConversationPage } from '#web/conversations';
import { ConversationDiscussion } from '#web/discussion';

/** The page of a conversation, with what other features add to it. */
export default function ConversationWithPanels() {
  return <ConversationPage panels={[ConversationDiscussion]} />;
}
