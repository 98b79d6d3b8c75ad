import type { TallyFactsFragment } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import type { ConversationOnPage } from './conversation-page';
import type { ResultOnPage } from './result';

/** Every statement with the answers of all and of each group, in words. */
export function ResultTable({ conversation, result }: { readonly conversation: ConversationOnPage; readonly result: ResultOnPage }) {
  const { t } = useMessages();
  const words = t.conversations.result;
  const say = (tally: TallyFactsFragment | null | undefined): string => (tally == null ? words.few : words.tally(tally));
  const groups = result.groups.map(({ name }) => words.group({ name }));
  return (
    <>
      <h3 id="tabel">{words.table}</h3>
      <table className="brink-table" aria-labelledby="tabel">
        <thead>
          <tr>
            <th scope="col">{words.statement}</th>
            <th scope="col">{words.everybody}</th>
            {groups.map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {conversation.statements.map((statement) => {
            const found = result.statements.find((one) => one.statement === statement.id);
            return (
              <tr key={statement.id}>
                <th scope="row">
                  {statement.number}. {statement.text}
                </th>
                <td data-label={words.everybody}>{say(found?.all)}</td>
                {groups.map((name, i) => (
                  <td data-label={name} key={name}>
                    {say(found?.groups[i])}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
