import { BeginVisionDocument, MunicipalitiesDocument, MyVisionsDocument, type MyVisionsQuery } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages, useViewer } from '#contract/hooks';
import { request } from '#contract/transport';
import { Button, ErrorSummary, Form, SelectField, TextField } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useSearchParams } from 'wouter';
import { VisionCards, VisionList } from './vision-list';

/** All visions, per municipality; and those that one writes oneself. */
export default function VisionsPage() {
  const { t } = useMessages();
  const [asked, setAsked] = useSearchParams();
  const municipality = asked.get('gemeente') ?? '';
  const signedIn = (useViewer() ?? null) !== null;
  const mine = useQuery({ queryKey: ['my-visions'], queryFn: () => request(MyVisionsDocument, {}), enabled: signedIn });
  const places = useQuery({ queryKey: ['municipalities'], queryFn: () => request(MunicipalitiesDocument, {}), staleTime: 600_000 });
  const own = mine.data?.myVisions;
  return (
    <Page title={t.visions.title} brand={t.common.brand}>
      <p className="brink-lead">{t.visions.lead}</p>
      {own !== undefined && own.visions.length > 0 && (
        <>
          <h2>{t.visions.mine}</h2>
          <VisionCards visions={own.visions} />
        </>
      )}
      {own?.mayBegin.map((seat) => <BeginForm key={seat.id} seat={seat} />)}
      <h2>{t.visions.all}</h2>
      <SelectField path="municipality" label={t.common.places} problems={[]} value={municipality} onChange={(slug) => setAsked(slug === '' ? {} : { gemeente: slug })} options={[{ value: '', label: t.visions.all }, ...(places.data?.municipalities.map((m) => ({ value: m.slug, label: m.name })) ?? [])]} />
      <VisionList filter={{ municipality: municipality || null }} none={t.visions.none} />
    </Page>
  );
}

function BeginForm({ seat }: { readonly seat: MyVisionsQuery['myVisions']['mayBegin'][number] }) {
  const { t } = useMessages();
  const [, go] = useLocation();
  const keep = `vision-new:${seat.id}`;
  const [title, setTitle] = useKept(keep, '');
  const begin = useAct(BeginVisionDocument);
  const send = async (): Promise<void> => {
    const done = await begin.send({ input: { associationId: seat.id, title } });
    if (done === null || !('visionId' in done)) return;
    clearKept(keep);
    go(`/dorpsvisies/${String(done.visionId)}/schrijven`);
  };
  return (
    <section className="brink-sheet brink-below" aria-label={t.visions.begin}>
      <h2>{t.visions.begin}</h2>
      <p>{t.visions.beginLead({ name: seat.name })}</p>
      <Form onSend={() => void send()}>
        <ErrorSummary title={t.common.problemsTitle} problems={begin.problems} />
        <TextField path="title" label={t.visions.titleField} hint={t.visions.titleHint} problems={begin.problems} value={title} onChange={setTitle} />
        <Button type="submit" busy={begin.busy}>
          {t.visions.beginButton}
        </Button>
      </Form>
    </section>
  );
}
