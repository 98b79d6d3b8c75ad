import { useMessages } from '#contract/hooks';
import type { ConversationOnPage } from './conversation-page';
import { RefuseForm } from './refuse-form';

/** Every statement to read; for a coach with the way to take one out. Where the result has a table, that is enough for everybody else. */
export function AllStatements({ conversation }: { readonly conversation: ConversationOnPage }) {
  const { t } = useMessages();
  const words = t.conversations;
  const { review } = conversation.viewerCan;
  if (conversation.statements.length === 0 || (conversation.state === 'CLOSED' && conversation.result !== null && !review)) return null;
  return (
    <details className="brink-sheet brink-below">
      <summary>{words.allStatements}</summary>
      <ol>
        {conversation.statements.map((one) => (
          <li key={one.id} value={one.number}>
            {one.text}
            {review && (
              <details>
                <summary>
                  {words.takeOut}
                  <span className="brink-hidden">: {one.text}</span>
                </summary>
                <RefuseForm statementId={one.id} label={words.takeOut} />
              </details>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
