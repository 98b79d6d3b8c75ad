import type { SayingFactsFragment } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import type { ConversationOnPage } from './conversation-page';
import { Landscape } from './landscape';
import { ResultTable } from './result-table';

/** The result as the page knows it. */
export type ResultOnPage = NonNullable<ConversationOnPage['result']>;

/** What a conversation says: what unites, the groups, where they differ, and a picture with its table. While it goes on it is folded in, so that one answers first. */
export function Result({ conversation }: { readonly conversation: ConversationOnPage }) {
  const { t } = useMessages();
  const words = t.conversations.result;
  const { result, state } = conversation;
  if (state === 'PLANNED') return null;
  if (state === 'OPEN')
    return (
      <details className="brink-sheet brink-below">
        <summary>{words.soFar}</summary>
        <p className="brink-small">{words.interim}</p>
        {result === null ? <p>{words.notYet}</p> : <Parts conversation={conversation} result={result} />}
      </details>
    );
  return (
    <section aria-labelledby="uitkomst">
      <h2 id="uitkomst">{words.title}</h2>
      {result === null || !result.final ? <p role="status">{words.counting}</p> : <Parts conversation={conversation} result={result} />}
    </section>
  );
}

function Parts({ conversation, result }: { readonly conversation: ConversationOnPage; readonly result: ResultOnPage }) {
  const { t } = useMessages();
  const words = t.conversations.result;
  return (
    <>
      <Unites conversation={conversation} result={result} />
      {result.noGroups !== null && <p>{words.noGroups[result.noGroups]}</p>}
      {result.groups.length > 0 && <Groups conversation={conversation} result={result} />}
      {result.divides.length > 0 && (
        <>
          <h3>{words.divides}</h3>
          <p>{words.dividesLead}</p>
          <ul>
            {result.divides.map((id) => (
              <li key={id}>{textOf(conversation, id)}</li>
            ))}
          </ul>
        </>
      )}
      {result.groups.length > 0 && <Landscape conversation={conversation} result={result} />}
      {(result.final || result.groups.length > 0) && <ResultTable conversation={conversation} result={result} />}
      <details>
        <summary>{words.how}</summary>
        <p>{words.howText}</p>
      </details>
      {result.final && (
        <p>
          <a href={`/conversations/${conversation.id}`} download>
            {words.download}
          </a>
        </p>
      )}
    </>
  );
}

const textOf = (conversation: ConversationOnPage, id: string): string => conversation.statements.find((one) => one.id === id)?.text ?? '';

/** One sentence on a statement, with its figures where they may be shown. */
function Saying({ conversation, saying }: { readonly conversation: ConversationOnPage; readonly saying: SayingFactsFragment }) {
  const { t } = useMessages();
  const words = t.conversations.result;
  const text = textOf(conversation, saying.statement);
  return (
    <li>
      {saying.side === 'AGREE' ? words.agree({ text }) : words.disagree({ text })} {saying.count !== null && saying.of !== null && <span className="brink-small">{words.figure[saying.side]({ count: saying.count, of: saying.of })}</span>}
    </li>
  );
}

function Unites({ conversation, result }: { readonly conversation: ConversationOnPage; readonly result: ResultOnPage }) {
  const { t } = useMessages();
  const words = t.conversations.result;
  return (
    <>
      <h3>{words.unites}</h3>
      {result.unites.length === 0 ? <p>{words.unitesNone}</p> : <p>{result.groups.length > 0 ? words.unitesGroups : words.unitesAll}</p>}
      <ul>
        {result.unites.map((saying) => (
          <Saying key={`${saying.statement} ${saying.side}`} conversation={conversation} saying={saying} />
        ))}
      </ul>
    </>
  );
}

function Groups({ conversation, result }: { readonly conversation: ConversationOnPage; readonly result: ResultOnPage }) {
  const { t } = useMessages();
  const words = t.conversations.result;
  return (
    <>
      <h3>{words.groups}</h3>
      <p>{words.groupsLead}</p>
      <ul className="brink-cards">
        {result.groups.map((group, i) => (
          <li className="brink-sheet brink-group" data-group={i} key={group.name}>
            <h4>{words.group({ name: group.name })}</h4>
            {group.size !== null && <p className="brink-small">{words.groupSize({ count: group.size })}</p>}
            <p>{group.says.length === 0 ? words.groupSaysNothing : words.groupSays}</p>
            <ul>
              {group.says.map((saying) => (
                <Saying key={`${saying.statement} ${saying.side}`} conversation={conversation} saying={saying} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
