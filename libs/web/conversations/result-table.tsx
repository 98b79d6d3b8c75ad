import type { TallyFactsFragment } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { SAID } from '#ui/kit';
import { besideWhich } from '#domain/conversations';
import type { ConversationOnPage } from './conversation-page';
import type { ResultOnPage } from './result';

/** Every statement with its place in the picture, in words; when the conversation is over also with the answers of all and of each group. */
export function ResultTable({ conversation, result }: { readonly conversation: ConversationOnPage; readonly result: ResultOnPage }) {
  const { t } = useMessages();
  const words = t.conversations.result;
  const say = (tally: TallyFactsFragment | null | undefined): string => (tally == null ? words.few : words.tally(tally));
  const names = result.groups.map(({ name }) => words.group({ name }));
  const counted = result.final ? [words.everybody, ...names] : [];
  const place = (spot: ResultOnPage['statements'][number] | undefined): string => (spot === undefined ? words.middle : (names[besideWhich(spot, result.groups) ?? -1] ?? words.middle));
  return (
    <>
      <h3 id="tabel">{words.table}</h3>
      <table className="brink-table" aria-labelledby="tabel">
        <thead>
          <tr>
            <th scope="col">{words.statement}</th>
            {names.length > 0 && <th scope="col">{words.place}</th>}
            {counted.map((name) => (
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
                  {statement.number}. <span lang={SAID}>{statement.text}</span>
                </th>
                {names.length > 0 && <td data-label={words.place}>{place(found)}</td>}
                {counted.map((name, i) => (
                  <td data-label={name} key={name}>
                    {say(i === 0 ? found?.all : found?.groups[i - 1])}
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
