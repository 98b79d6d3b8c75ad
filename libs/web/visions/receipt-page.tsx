import { ExtendVisionReceiptDocument, ReceiveVisionDocument, type VisionOutcome } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { Button, ChoiceGroup, ErrorSummary, type FieldProblem, Form, ReasonForm, TextField } from '#ui/kit';
import { Page } from '#ui/shell';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { AboutVision, BackToVision, type VisionOnPage } from './about-vision';

/** The municipality answers to an adopted vision. */
export default function ReceiptPage() {
  const { t } = useMessages();
  return (
    <AboutVision>
      {(vision) => (
        <Page title={t.visions.receipt.pageTitle} brand={t.common.brand} above={<BackToVision vision={vision} />}>
          {vision.viewerCan.receive && vision.receipt !== null ? <Answering vision={vision} receipt={vision.receipt} /> : <p>{t.visions.receipt.nothing}</p>}
        </Page>
      )}
    </AboutVision>
  );
}

interface Owed {
  readonly vision: VisionOnPage;
  readonly receipt: NonNullable<VisionOnPage['receipt']>;
}

function Answering({ vision, receipt }: Owed) {
  return (
    <>
      <ReceiveForm vision={vision} receipt={receipt} />
      {vision.viewerCan.extendReceipt && <ExtendForm visionId={vision.id} />}
    </>
  );
}

/** More time, once, with reasons that everybody can read. */
function ExtendForm({ visionId }: { readonly visionId: string }) {
  const { t } = useMessages();
  const words = t.visions.receipt;
  const keep = `vision-extend:${visionId}`;
  const [reason, setReason] = useKept(keep, '');
  const extend = useAct(ExtendVisionReceiptDocument);
  return <ReasonForm act={words.extend} label={words.extendReason} className="brink-sheet brink-below" problemsTitle={t.common.problemsTitle} problems={extend.problems} busy={extend.busy} reason={reason} onReason={setReason} onSend={() => void extend.send({ input: { visionId, reason } }).then((done) => done !== null && clearKept(keep))} />;
}

function ReceiveForm({ vision, receipt }: Owed) {
  const { t, locale } = useMessages();
  const words = t.visions.receipt;
  const [, go] = useLocation();
  const keep = `vision-receipt:${vision.id}:${receipt.version}`;
  const [typed, setTyped] = useKept(keep, { outcome: '', summary: '', reasons: '' });
  const [missing, setMissing] = useState<readonly FieldProblem[]>([]);
  const receive = useAct(ReceiveVisionDocument);
  const problems = [...missing, ...receive.problems];
  const send = async (): Promise<void> => {
    setMissing(typed.outcome === '' ? [{ path: 'outcome', text: t.problems['not-a-choice']({}) }] : []);
    if (typed.outcome === '') return;
    if ((await receive.send({ input: { visionId: vision.id, version: receipt.version, outcome: typed.outcome as VisionOutcome, summary: typed.summary, reasons: typed.reasons } })) === null) return;
    clearKept(keep);
    go(`/dorpsvisies/${vision.id}`);
  };
  return (
    <Form onSend={() => void send()}>
      <p className="brink-lead">{words.lead({ version: receipt.version, area: vision.area.name })}</p>
      <p className="brink-date">{words.waiting({ date: longDate(locale, receipt.dueOn) })}</p>
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      <ChoiceGroup path="outcome" label={words.outcome} problems={problems} options={Object.entries(words.outcomes).map(([value, label]) => ({ value, label }))} chosen={typed.outcome === '' ? [] : [typed.outcome]} onChange={([outcome]) => setTyped({ ...typed, outcome: outcome ?? '' })} />
      <TextField path="summary" label={words.summary} rows={3} problems={problems} value={typed.summary} onChange={(summary) => setTyped({ ...typed, summary })} />
      <TextField path="reasons" label={words.reasons} rows={8} problems={problems} value={typed.reasons} onChange={(reasons) => setTyped({ ...typed, reasons })} />
      <Button type="submit" busy={receive.busy}>
        {words.give}
      </Button>
    </Form>
  );
}
