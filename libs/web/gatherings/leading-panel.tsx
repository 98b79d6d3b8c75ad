import { CancelGatheringDocument, LookBackOnGatheringDocument, PublishGatheringDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { Alert, Button, ErrorSummary, Form, ReasonForm, TextField } from '#ui/kit';
import { useState } from 'react';
import { Link } from 'wouter';
import type { GatheringOnPage } from './gathering-page';

/** What its leaders can do with a gathering. */
export function LeadingPanel({ gathering }: { readonly gathering: GatheringOnPage }) {
  const { t } = useMessages();
  const words = t.gatherings.leading;
  const publish = useAct(PublishGatheringDocument);
  const { lead, lookBack, checkIn } = gathering.viewerCan;
  if (!lead && !lookBack && !checkIn) return null;
  return (
    <section className="brink-sheet brink-below" aria-labelledby="organisatie">
      <h2 id="organisatie">{words.title}</h2>
      <ErrorSummary title={t.common.problemsTitle} problems={publish.problems.map((problem) => ({ ...problem, path: '' }))} />
      {gathering.state === 'DRAFT' && (
        <>
          <p>{words.draft}</p>
          <p className="brink-row">
            <Button busy={publish.busy} onClick={() => void publish.send({ input: { gatheringId: gathering.id } })}>
              {words.publish}
            </Button>
            <span className="brink-small">{words.publishHint}</span>
          </p>
        </>
      )}
      <p className="brink-row">
        {lead && <Link href={`/bijeenkomsten/${gathering.id}/schrijven`}>{words.edit}</Link>}
        {gathering.state === 'PUBLISHED' && <Link href={`/bijeenkomsten/${gathering.id}/deur`}>{words.checkIn}</Link>}
      </p>
      {lookBack && <RecapForm gathering={gathering} />}
      {lead && gathering.state === 'PUBLISHED' && <CancelForm gatheringId={gathering.id} />}
    </section>
  );
}

function CancelForm({ gatheringId }: { readonly gatheringId: string }) {
  const { t } = useMessages();
  const words = t.gatherings.leading;
  const kept = `cancel:${gatheringId}`;
  const [reason, setReason] = useKept(kept, '');
  const cancel = useAct(CancelGatheringDocument);
  return <ReasonForm act={words.cancel} label={words.cancelReason} problemsTitle={t.common.problemsTitle} problems={cancel.problems} busy={cancel.busy} reason={reason} onReason={setReason} onSend={() => void cancel.send({ input: { gatheringId, reason } }).then((done) => done !== null && clearKept(kept))} />;
}

function RecapForm({ gathering }: { readonly gathering: GatheringOnPage }) {
  const { t } = useMessages();
  const words = t.gatherings.leading;
  const [form, setForm] = useKept(`recap:${gathering.id}`, { recap: gathering.recap ?? '', outcomes: gathering.outcomes ?? '' });
  const [saved, setSaved] = useState(false);
  const lookBack = useAct(LookBackOnGatheringDocument);
  return (
    <details>
      <summary>{words.recap}</summary>
      <Form
        onSend={() => {
          setSaved(false);
          void lookBack.send({ input: { gatheringId: gathering.id, ...form } }).then((done) => setSaved(done !== null));
        }}
      >
        <ErrorSummary title={t.common.problemsTitle} problems={lookBack.problems} />
        {saved && <Alert good>{words.saved}</Alert>}
        <TextField path="recap" label={words.recapText} hint={t.common.marks} rows={6} problems={lookBack.problems} value={form.recap} onChange={(recap) => setForm({ ...form, recap })} />
        <TextField path="outcomes" label={words.recapOutcomes} hint={t.common.marks} rows={4} problems={lookBack.problems} value={form.outcomes} onChange={(outcomes) => setForm({ ...form, outcomes })} />
        <Button type="submit" busy={lookBack.busy}>
          {words.saveRecap}
        </Button>
      </Form>
    </details>
  );
}
