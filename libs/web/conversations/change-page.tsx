import { ChangeConversationDocument, ConversationPageDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { localDate } from '#domain/kernel';
import { differences } from '#domain/plans';
import { request } from '#contract/transport';
import { Alert, Button, Differences, ErrorSummary, type FieldProblem, Form, NoAnswer } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import type { ConversationOnPage } from './conversation-page';
import { type TypedWords, daysMissed, problemsAtFields, sentWords } from './typed-words';
import { WordFields } from './word-fields';

/** The last day of a conversation: it closes when that day is over. */
const lastDay = (closesAt: string): string => localDate(Date.parse(closesAt) - 1);

/** Changing a conversation that has not begun. */
export default function ChangePage() {
  const { t } = useMessages();
  const { id = '' } = useParams<{ id: string }>();
  const asked = useQuery({ queryKey: ['conversation', id], queryFn: () => request(ConversationPageDocument, { id }), refetchOnWindowFocus: false });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { data } = asked;
  const { conversation } = data;
  const back = conversation === null ? { href: '/gesprekken', label: t.conversations.title } : { href: `/gesprekken/${id}`, label: conversation.question };
  return (
    <Page title={t.conversations.changeTitle} brand={t.common.brand} above={<p className="brink-small"><Link href={back.href}>{back.label}</Link></p>}>
      {conversation?.viewerCan.change === true ? <ChangeForm conversation={conversation} /> : <p>{t.conversations.whoMayChange}</p>}
    </Page>
  );
}

/** As one would type it. */
const typedFrom = (conversation: ConversationOnPage): TypedWords => ({
  question: conversation.question,
  explanation: conversation.explanation,
  statements: conversation.statements.map(({ text }) => text).join('\n'),
  opens: localDate(Date.parse(conversation.opensAt)),
  closes: lastDay(conversation.closesAt),
});
const asText = ({ question, explanation, statements, opens, closes }: TypedWords): string => [question, explanation, statements, `${opens} – ${closes}`].join('\n\n');

function ChangeForm({ conversation }: { readonly conversation: ConversationOnPage }) {
  const { t } = useMessages();
  const [, go] = useLocation();
  const keep = `conversation-change:${conversation.id}`;
  const [version] = useState(conversation.version);
  const [typed, setTyped] = useKept<TypedWords & { readonly of: number }>(keep, { ...typedFrom(conversation), of: version });
  const [missed, setMissed] = useState<readonly FieldProblem[]>([]);
  const change = useAct(ChangeConversationDocument);
  const problems = missed.length > 0 ? missed : problemsAtFields(change.problems);
  const send = async (): Promise<void> => {
    const wrong = daysMissed(typed);
    setMissed(wrong.map((path) => ({ path, text: t.problems['invalid-format']({}) })));
    if (wrong.length > 0 || (await change.send({ input: { conversationId: conversation.id, version, ...sentWords(typed) } })) === null) return;
    clearKept(keep);
    go(`/gesprekken/${conversation.id}`);
  };
  return (
    <Form onSend={() => void send()}>
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      {typed.of !== version && <Meanwhile mine={typed} theirs={typedFrom(conversation)} onTheirs={() => setTyped({ ...typedFrom(conversation), of: version })} onMine={() => setTyped((before) => ({ ...before, of: version }))} />}
      <WordFields typed={typed} problems={problems} set={(more) => setTyped((before) => ({ ...before, ...more }))} />
      <Button type="submit" busy={change.busy}>
        {t.conversations.changeSave}
      </Button>
    </Form>
  );
}

/** What somebody else changed since one began to type, and the choice. */
function Meanwhile({ mine, theirs, onMine, onTheirs }: { readonly mine: TypedWords; readonly theirs: TypedWords; readonly onMine: () => void; readonly onTheirs: () => void }) {
  const { t } = useMessages();
  const words = t.conversations.meanwhile;
  return (
    <Alert>
      <p>{words.lead}</p>
      <p className="brink-text">
        <Differences segments={differences(asText(mine), asText(theirs))} words={t.plans} />
      </p>
      <p className="brink-row">
        <Button onClick={onMine}>{words.mine}</Button>
        <Button quiet onClick={onTheirs}>
          {words.theirs}
        </Button>
      </p>
    </Alert>
  );
}
