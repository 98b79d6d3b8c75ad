import { AnswerInConsentDocument, type ConsentSayingFactsFragment, TakeOutOfConsentDocument, TestObjectionDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { Button, ChoiceGroup, ErrorSummary, type FieldProblem, Form, TextField } from '#ui/kit';
import { useState } from 'react';

type Saying = Pick<ConsentSayingFactsFragment, 'id' | 'kind' | 'number' | 'reply'>;

/** Problems at the fields of one form among several of the page. */
const at = (form: string, problems: readonly FieldProblem[]): readonly FieldProblem[] => problems.map((problem) => ({ ...problem, path: problem.path === '' ? '' : `${form}.${problem.path}` }));

/** What a fold is called aloud: the act, and about what. */
function Fold({ label, said }: { readonly label: string; readonly said: Saying }) {
  const { t } = useMessages();
  return (
    <summary>
      {label}
      <span className="brink-hidden">: {t.consent.number[said.kind]({ number: said.number })}</span>
    </summary>
  );
}

/** The proposer's answer to a question. */
export function AnswerForm({ said }: { readonly said: Saying }) {
  const { t } = useMessages();
  const words = t.consent.answerForm;
  const keep = `consent-answer:${said.id}`;
  const [text, setText] = useKept(keep, said.reply ?? '');
  const answer = useAct(AnswerInConsentDocument);
  const problems = at(`answer.${said.id}`, answer.problems);
  return (
    <details open={said.reply === null}>
      <Fold label={words.title} said={said} />
      <Form onSend={() => void answer.send({ input: { sayingId: said.id, text } }).then((done) => done !== null && clearKept(keep))}>
        <ErrorSummary title={t.common.problemsTitle} problems={problems} />
        <TextField path={`answer.${said.id}.text`} label={words.text} rows={3} problems={problems} value={text} onChange={setText} />
        <Button quiet type="submit" busy={answer.busy}>
          {words.send}
        </Button>
      </Form>
    </details>
  );
}

/** Testing an objection: whether it holds, and why. */
export function TestForm({ said }: { readonly said: Saying }) {
  const { t } = useMessages();
  const words = t.consent.test;
  const form = `test.${said.id}`;
  const keep = `consent-test:${said.id}`;
  const [typed, setTyped] = useKept(keep, { holds: '', reason: '' });
  const test = useAct(TestObjectionDocument);
  const [missed, setMissed] = useState(false);
  const problems = missed && typed.holds === '' ? [{ path: `${form}.holds`, text: t.problems.required({}) }] : at(form, test.problems);
  return (
    <details open>
      <Fold label={words.title} said={said} />
      <Form
        onSend={() => {
          setMissed(typed.holds === '');
          if (typed.holds !== '') void test.send({ input: { objectionId: said.id, holds: typed.holds === 'yes', reason: typed.reason } }).then((done) => done !== null && clearKept(keep));
        }}
      >
        <ErrorSummary title={t.common.problemsTitle} problems={problems} />
        <ChoiceGroup path={`${form}.holds`} label={words.holds} problems={problems} options={[{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }]} chosen={typed.holds === '' ? [] : [typed.holds]} onChange={([holds = '']) => setTyped({ ...typed, holds })} />
        <TextField path={`${form}.reason`} label={words.reason} hint={words.hint} rows={3} problems={problems} value={typed.reason} onChange={(reason) => setTyped({ ...typed, reason })} />
        <Button quiet type="submit" busy={test.busy}>
          {words.send}
        </Button>
      </Form>
    </details>
  );
}

/** Taking out what does not belong there. */
export function TakeOutForm({ said }: { readonly said: Saying }) {
  const { t } = useMessages();
  const words = t.consent.takeOut;
  const keep = `consent-out:${said.id}`;
  const [reason, setReason] = useKept(keep, '');
  const out = useAct(TakeOutOfConsentDocument);
  const problems = at(`out.${said.id}`, out.problems);
  return (
    <details>
      <Fold label={words.title} said={said} />
      <Form onSend={() => void out.send({ input: { sayingId: said.id, reason } }).then((done) => done !== null && clearKept(keep))}>
        <ErrorSummary title={t.common.problemsTitle} problems={problems} />
        <TextField path={`out.${said.id}.reason`} label={words.reason} hint={words.hint} rows={2} problems={problems} value={reason} onChange={setReason} />
        <Button quiet type="submit" busy={out.busy}>
          {words.send}
        </Button>
      </Form>
    </details>
  );
}
