import { AnswerStatementDocument, LikeStatementsDocument, ProposeStatementDocument, type StatementAnswer } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { Alert, Button, ChoiceGroup, ErrorSummary, Form, SAID, TextField } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { ANSWERS } from './answer-card';
import type { ConversationOnPage } from './conversation-page';

/** What one answered, to look at and to change; only for oneself. */
export function OwnAnswers({ conversation }: { readonly conversation: ConversationOnPage }) {
  const { t } = useMessages();
  const words = t.conversations;
  const answer = useAct(AnswerStatementDocument);
  const [sending, setSending] = useState<Readonly<Record<string, StatementAnswer>>>({});
  const { answers, hindrance } = conversation.own;
  if (answers.length === 0) return null;
  const change = async (statementId: string, chosen: StatementAnswer): Promise<void> => {
    setSending({ [statementId]: chosen });
    await answer.send({ input: { statementId, answer: chosen } });
    setSending({});
  };
  const mayChange = conversation.state === 'OPEN' && hindrance.length === 0;
  return (
    <details className="brink-sheet brink-below">
      <summary>{words.yours}</summary>
      <p className="brink-small">{words.yoursHint}</p>
      <ErrorSummary title={t.common.problemsTitle} problems={answer.problems} />
      {answers.map((one) => {
        const text = conversation.statements.find(({ id }) => id === one.statementId)?.text ?? '';
        if (!mayChange)
          return (
            <p key={one.statementId}>
              {text} <b>{words.answers[one.answer]}</b>
            </p>
          );
        return <ChoiceGroup key={one.statementId} path={one.statementId} label={text} problems={[]} options={ANSWERS.map((value) => ({ value, label: words.answers[value] }))} chosen={[sending[one.statementId] ?? one.answer]} onChange={([chosen]) => void change(one.statementId, (chosen ?? one.answer) as StatementAnswer)} />;
      })}
    </details>
  );
}

const LEAST_TO_COMPARE = 10;

/** Statements that say nearly the same as what is being typed. */
function Alike({ conversationId, text }: { readonly conversationId: string; readonly text: string }) {
  const { t } = useMessages();
  const asked = useDeferredValue(text.trim());
  const { data } = useQuery({ queryKey: ['like-statements', conversationId, asked], queryFn: () => request(LikeStatementsDocument, { conversationId, text: asked }), enabled: asked.length >= LEAST_TO_COMPARE && asked.length <= 140, staleTime: 60_000 });
  const found = data?.likeStatements ?? [];
  return (
    <div aria-live="polite">
      {found.length > 0 && asked.length >= LEAST_TO_COMPARE && (
        <Alert good>
          <p>
            <b>{t.conversations.alike}</b>
          </p>
          <ul>
            {found.map((one) => (
              <li key={one.id} lang={SAID}>{one.text}</li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
  );
}

/** Putting a statement of one's own forward, and what became of those before. */
export function ProposeForm({ conversation }: { readonly conversation: ConversationOnPage }) {
  const { t } = useMessages();
  const words = t.conversations;
  const keep = `statement:${conversation.id}`;
  const [text, setText] = useKept(keep, '');
  const [sent, setSent] = useState(false);
  const propose = useAct(ProposeStatementDocument);
  if (conversation.own.hindrance.length > 0) return null;
  const send = async (): Promise<void> => {
    const done = await propose.send({ input: { conversationId: conversation.id, text } });
    setSent(done !== null);
    if (done === null) return;
    setText('');
    clearKept(keep);
  };
  return (
    <details className="brink-sheet brink-below" open={sent || undefined}>
      <summary>{words.propose}</summary>
      {sent && <Alert good>{words.proposed}</Alert>}
      <Form onSend={() => void send()}>
        <ErrorSummary title={t.common.problemsTitle} problems={propose.problems} />
        <TextField path="text" label={words.proposeText} hint={words.proposeHint} problems={propose.problems} value={text} onChange={setText} />
        <Alike conversationId={conversation.id} text={text} />
        <Button type="submit" busy={propose.busy}>
          {words.proposeSend}
        </Button>
      </Form>
      {conversation.own.statements.length > 0 && (
        <>
          <h3>{words.yourStatements}</h3>
          <ul>
            {conversation.own.statements.map((one) => (
              <li key={one.id}>
                <span lang={SAID}>{one.text}</span> <b>{words.statementStates[one.state]}</b>
                {one.reason !== null && <span className="brink-text" lang={SAID}> {one.reason}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
