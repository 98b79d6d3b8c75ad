import { type AdoptionWay, ConfirmVisionAdoptionDocument, GatheringsToNameDocument, ProposeVisionAdoptionDocument, RecallVisionAdoptionDocument, RoundsToNameDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { request } from '#contract/transport';
import { Button, ChoiceGroup, ErrorSummary, type FieldProblem, Form, SAID, SelectField, TextField } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { AboutVision, BackToVision, type VisionOnPage } from './about-vision';

/** Two of the board say that the village adopted its vision. */
export default function AdoptionPage() {
  const { t } = useMessages();
  const words = t.visions.adoption;
  return (
    <AboutVision>
      {(vision) => (
        <Page title={words.pageTitle} brand={t.common.brand} above={<BackToVision vision={vision} />}>
          {vision.viewerCan.proposeAdoption && vision.version !== null && <ProposeForm vision={vision} version={vision.version} />}
          {vision.pending !== null && vision.viewerCan.recallAdoption && <Pending vision={vision} pending={vision.pending} />}
          {!vision.viewerCan.proposeAdoption && !(vision.pending !== null && vision.viewerCan.recallAdoption) && <p>{words.nothing}</p>}
        </Page>
      )}
    </AboutVision>
  );
}

function ProposeForm({ vision, version }: { readonly vision: VisionOnPage; readonly version: number }) {
  const { t, locale } = useMessages();
  const words = t.visions.adoption;
  const keep = `vision-adoption:${vision.id}:${version}`;
  const [typed, setTyped] = useKept(keep, { way: 'GATHERING' as AdoptionWay, heldOn: '', roundId: '', gatheringId: '', words: '' });
  const [missing, setMissing] = useState<readonly FieldProblem[]>([]);
  const propose = useAct(ProposeVisionAdoptionDocument);
  const rounds = useQuery({ queryKey: ['rounds-to-name', vision.id], queryFn: () => request(RoundsToNameDocument, { id: vision.id }), enabled: typed.way === 'ROUND' });
  const gatherings = useQuery({ queryKey: ['gatherings-to-name', vision.id], queryFn: () => request(GatheringsToNameDocument, { id: vision.id }), enabled: typed.way === 'GATHERING' });
  const held = gatherings.data?.gatheringsToName ?? [];
  const problems = [...missing, ...propose.problems];
  const choices = rounds.data?.roundsToName ?? [];
  const send = async (): Promise<void> => {
    setMissing(typed.heldOn === '' ? [{ path: 'heldOn', text: t.problems.required({}) }] : []);
    if (typed.heldOn === '') return;
    if ((await propose.send({ input: { visionId: vision.id, version, way: typed.way, heldOn: typed.heldOn, roundId: typed.way === 'ROUND' ? typed.roundId || null : null, gatheringId: typed.way === 'GATHERING' ? typed.gatheringId || null : null, words: typed.words } })) !== null) clearKept(keep);
  };
  return (
    <Form onSend={() => void send()}>
      <p className="brink-lead">{words.lead({ version })}</p>
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      <ChoiceGroup path="way" label={words.way} problems={problems} options={Object.entries(words.ways).map(([value, label]) => ({ value, label }))} chosen={[typed.way]} onChange={([way]) => setTyped({ ...typed, way: (way ?? 'GATHERING') as AdoptionWay })} />
      {typed.way === 'GATHERING' && held.length > 0 && <SelectField path="gatheringId" label={words.gatheringId} problems={problems} value={typed.gatheringId} onChange={(gatheringId) => setTyped({ ...typed, gatheringId, heldOn: held.find(({ id }) => id === gatheringId)?.heldOn ?? typed.heldOn })} options={[{ value: '', label: words.noGathering }, ...held.map(({ id, title, heldOn }) => ({ value: id, label: `${title}, ${longDate(locale, heldOn)}` }))]} />}
      <TextField path="heldOn" label={words.heldOn} type="date" problems={problems} value={typed.heldOn} onChange={(heldOn) => setTyped({ ...typed, heldOn })} />
      {typed.way === 'ROUND' && choices.length === 0 && rounds.data !== undefined && <p>{words.noRounds}</p>}
      {typed.way === 'ROUND' && choices.length > 0 && <SelectField path="roundId" label={words.roundId} problems={problems} value={typed.roundId} onChange={(roundId) => setTyped({ ...typed, roundId })} options={[{ value: '', label: t.knowledge.form.choose }, ...choices.map((round) => ({ value: round.id, label: round.question }))]} />}
      <TextField path="words" label={words.words} hint={words.wordsHint} rows={4} problems={problems} value={typed.words} onChange={(said) => setTyped({ ...typed, words: said })} />
      <Button type="submit" busy={propose.busy}>
        {words.propose}
      </Button>
    </Form>
  );
}

function Pending({ vision, pending }: { readonly vision: VisionOnPage; readonly pending: NonNullable<VisionOnPage['pending']> }) {
  const { t, locale } = useMessages();
  const words = t.visions.adoption;
  const [, go] = useLocation();
  const confirm = useAct(ConfirmVisionAdoptionDocument);
  const recall = useAct(RecallVisionAdoptionDocument);
  const problems = [...confirm.problems, ...recall.problems];
  return (
    <>
      <h2>{words.pending}</h2>
      <div className="brink-answer">
        <p>{words.told({ version: pending.version, date: longDate(locale, pending.heldOn), way: pending.way })}</p>
        {pending.round !== null && <p>{pending.round.question}</p>}
        {pending.gathering !== null && <p>{pending.gathering.title}</p>}
        <p className="brink-text" lang={SAID}>{pending.words}</p>
      </div>
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      <p>{vision.viewerCan.confirmAdoption ? words.confirmHint : words.other}</p>
      <p className="brink-row">
        {vision.viewerCan.confirmAdoption && (
          <Button busy={confirm.busy} onClick={() => void confirm.send({ input: { adoptionId: pending.id } }).then((done) => done !== null && go(`/dorpsvisies/${vision.id}`))}>
            {words.confirm}
          </Button>
        )}
        <Button quiet busy={recall.busy} onClick={() => void recall.send({ input: { adoptionId: pending.id } })}>
          {words.recall}
        </Button>
      </p>
    </>
  );
}
