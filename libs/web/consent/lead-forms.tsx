import { CloseConsentDocument, type ConsentStep, LeadConsentDocument, ReturnConsentDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages, useToday } from '#contract/hooks';
import { addDays, endOfDay } from '#domain/kernel';
import { STEP_DAYS } from '#domain/consent';
import { Button, ErrorSummary, type FieldProblem, Form, ReasonForm, TextField } from '#ui/kit';
import { useState } from 'react';
import type { ConsentOnPage } from './consent-page';

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/** What the coach does in this step: on, and where it is needed back with a reason; in the last step the closing. */
export function LeadForms({ consent }: { readonly consent: ConsentOnPage }) {
  const { t } = useMessages();
  const words = t.consent.leading;
  const { moves } = consent.viewerCan;
  const untested = consent.sayings.filter(({ state }) => state === 'OPEN').length;
  return (
    <>
      <h3>{words.title}</h3>
      {consent.state === 'OBJECTIONS' && <p>{words.voices({ count: consent.voices ?? 0, needed: consent.voicesNeeded })}</p>}
      {consent.state === 'OBJECTIONS' && untested > 0 && (
        <p>
          <a href="#lijst-OBJECTION">{words.testFirst({ count: untested })}</a>
        </p>
      )}
      {consent.state === 'INTEGRATION' && moves.every(({ to }) => to !== 'OBJECTIONS') && <p>{words.waitText}</p>}
      {consent.state === 'DECISION' && <CloseForm consentId={consent.id} />}
      {moves.filter(({ reason }) => !reason).map(({ to }) => (
        <MoveForm key={to} consentId={consent.id} to={to} label={consent.state === 'INTEGRATION' ? words.again : words.to[to]} />
      ))}
      {consent.viewerCan.giveBack && <ReturnForm consentId={consent.id} />}
      {moves.filter(({ reason }) => reason).map(({ to }) => (
        <details key={to}>
          <summary>{words.back[to]}</summary>
          <MoveForm consentId={consent.id} to={to} label={words.back[to]} asksReason />
        </details>
      ))}
    </>
  );
}

/** Giving a proposal back with notes. */
function ReturnForm({ consentId }: { readonly consentId: string }) {
  const { t } = useMessages();
  const words = t.consent.returned;
  const keep = `consent-return:${consentId}`;
  const [notes, setNotes] = useKept(keep, '');
  const giveBack = useAct(ReturnConsentDocument);
  const problems = giveBack.problems.map((problem) => ({ ...problem, path: problem.path === 'notes' ? 'reason' : problem.path }));
  return <ReasonForm act={words.act} label={words.notes} hint={words.hint} problemsTitle={t.common.problemsTitle} problems={problems} busy={giveBack.busy} reason={notes} onReason={setNotes} onSend={() => void giveBack.send({ input: { consentId, notes } }).then((done) => done !== null && clearKept(keep))} />;
}

function MoveForm({ consentId, to, label, asksReason = false }: { readonly consentId: string; readonly to: ConsentStep; readonly label: string; readonly asksReason?: boolean }) {
  const { t } = useMessages();
  const words = t.consent.leading;
  const form = `lead.${to}`;
  const [until, setUntil] = useState(addDays(useToday(), STEP_DAYS.usual));
  const [reason, setReason] = useKept(`consent-lead:${consentId}:${to}`, '');
  const [missed, setMissed] = useState<readonly FieldProblem[]>([]);
  const lead = useAct(LeadConsentDocument);
  const problems = missed.length > 0 ? missed : lead.problems.map((problem) => ({ ...problem, path: problem.path === '' ? '' : `${form}.${problem.path}` }));
  const send = async (): Promise<void> => {
    setMissed(isDay(until) ? [] : [{ path: `${form}.until`, text: t.problems['invalid-format']({}) }]);
    if (!isDay(until)) return;
    const done = await lead.send({ input: { consentId, to, until: new Date(endOfDay(until)).toISOString(), reason } });
    if (done !== null) clearKept(`consent-lead:${consentId}:${to}`);
  };
  return (
    <Form onSend={() => void send()}>
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      {asksReason && <TextField path={`${form}.reason`} label={words.reason} hint={words.reasonHint} rows={3} problems={problems} value={reason} onChange={setReason} />}
      <TextField path={`${form}.until`} label={words.until} type="date" problems={problems} value={until} onChange={setUntil} />
      <Button type="submit" quiet={asksReason} busy={lead.busy}>
        {label}
      </Button>
    </Form>
  );
}

function CloseForm({ consentId }: { readonly consentId: string }) {
  const { t } = useMessages();
  const words = t.consent.close;
  const keep = `consent-close:${consentId}`;
  const [typed, setTyped] = useKept(keep, '');
  const close = useAct(CloseConsentDocument);
  return (
    <Form onSend={() => void close.send({ input: { consentId, words: typed } }).then((done) => done !== null && clearKept(keep))}>
      <ErrorSummary title={t.common.problemsTitle} problems={close.problems} />
      <TextField path="words" label={words.words} hint={words.hint} rows={4} problems={close.problems} value={typed} onChange={setTyped} />
      <Button type="submit" busy={close.busy}>
        {words.send}
      </Button>
    </Form>
  );
}
