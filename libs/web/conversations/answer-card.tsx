import { AnswerStatementDocument, type StatementAnswer } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { Bar, Button, ErrorSummary } from '#ui/kit';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { ConversationOnPage } from './conversation-page';

/** The three answers, in the order of the buttons. */
export const ANSWERS: readonly StatementAnswer[] = ['AGREE', 'DISAGREE', 'PASS'];

/** Answering, one statement at a time; or why one cannot. */
export function AnswerCard({ conversation }: { readonly conversation: ConversationOnPage }) {
  const { t } = useMessages();
  const words = t.conversations;
  return (
    <section className="brink-sheet brink-statement" aria-labelledby="stelling">
      <h2 id="stelling">{words.answerTitle}</h2>
      {conversation.own.hindrance.length > 0 ? <Hindrance conversation={conversation} /> : <Turns conversation={conversation} />}
    </section>
  );
}

function Hindrance({ conversation }: { readonly conversation: ConversationOnPage }) {
  const { t } = useMessages();
  const words = t.conversations.hindrances;
  const [hindrance] = conversation.own.hindrance;
  const here = `/gesprekken/${conversation.id}`;
  switch (hindrance?.code) {
    case 'NOT_SIGNED_IN':
      return (
        <p>
          <Link className="nl-button nl-button--primary" href={`/inloggen?verder=${here}`}>
            {words.signIn}
          </Link>
        </p>
      );
    case 'EMAIL_NOT_CONFIRMED':
      return <p>{words.confirm}</p>;
    case 'TOO_YOUNG':
      return <p>{words.young({ age: hindrance.data.find(({ name }) => name === 'age')?.value ?? '' })}</p>;
    case 'REQUIRED':
      return (
        <>
          <p>{words.residence}</p>
          <p>
            <Link className="nl-button nl-button--primary" href="/mijn/woonplaats">
              {words.toResidence}
            </Link>
          </p>
        </>
      );
    default:
      return <p>{words.early}</p>;
  }
}

function Turns({ conversation }: { readonly conversation: ConversationOnPage }) {
  const { t } = useMessages();
  const words = t.conversations;
  const client = useQueryClient();
  const [said, setSaid] = useState<ReadonlyMap<string, StatementAnswer>>(new Map());
  const answer = useAct(AnswerStatementDocument, { refresh: false });
  const text = useRef<HTMLParagraphElement>(null);
  const left = conversation.own.turns.filter((id) => !said.has(id));
  const current = conversation.statements.find(({ id }) => id === left[0]);
  const total = conversation.statements.length;
  const done = total - left.length;
  const last = [...said.values()].at(-1);
  useEffect(() => {
    if (said.size > 0) text.current?.focus();
  }, [said.size]);
  const send = async (id: string, chosen: StatementAnswer): Promise<void> => {
    if ((await answer.send({ input: { statementId: id, answer: chosen } })) === null) return;
    setSaid((before) => new Map([...before, [id, chosen]]));
    if (left.length === 1) await client.invalidateQueries({ queryKey: ['conversation', conversation.id] });
  };
  return (
    <>
      <Bar share={total === 0 ? 0 : done / total} label={words.progress({ done, all: total })} />
      <p className="brink-small">
        {words.progress({ done, all: total })} {last !== undefined && words.kept({ answer: words.answered[last] })}
      </p>
      <ErrorSummary title={t.common.problemsTitle} problems={answer.problems} />
      <p className="brink-statement-text" ref={text} tabIndex={-1} id="stellingtekst" aria-live="polite">
        {current?.text ?? (total === 0 ? words.nobodyYet : words.allDone)}
      </p>
      {current === undefined ? (
        <p>{words.allDoneMore}</p>
      ) : (
        <div className="brink-row brink-answers-row" role="group" aria-labelledby="stellingtekst">
          {ANSWERS.map((one) => (
            <Button key={one} quiet={one === 'PASS'} busy={answer.busy} onClick={() => void send(current.id, one)}>
              {words.answers[one]}
            </Button>
          ))}
        </div>
      )}
      <p className="brink-small">{words.secret}</p>
    </>
  );
}
