import { AskRollPlaceDocument, RollStandingDocument, type RollStandingQuery } from '#contract/documents';
import { useAct, useKept, useMessages, useViewer } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { request } from '#contract/transport';
import { Button, ErrorSummary, Form, NoAnswer, SAID, SignInFirst, TextField } from '#ui/kit';
import { NotThere, Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { RollRequests } from './roll-requests';

/** How one stands with regard to a roll, as its page knows it. */
type StandingOnPage = NonNullable<RollStandingQuery['rollStanding']>;

/** Whether one is on the roll of a round or a budget, and why not. */
export default function RollPage() {
  const { t } = useMessages();
  const { id = '' } = useParams<{ id: string }>();
  const viewer = useViewer();
  const asked = useQuery({ queryKey: ['roll', id], queryFn: () => request(RollStandingDocument, { id }), retry: false });
  const found = asked.data?.rollStanding ?? null;
  if (found !== null) return <Standing standing={found} />;
  if (viewer != null && asked.data !== undefined) return <NotThere words={t.common} to={{ href: '/beslissen', label: t.deciding.title }} />;
  return (
    <Page title={t.rolls.title} brand={t.common.brand}>
      {viewer === null ? <SignInFirst href={`/inloggen?verder=/stemlijst/${id}`} words={t.common} /> : <NoAnswer asked={asked} words={t.common} />}
    </Page>
  );
}

function Standing({ standing }: { readonly standing: StandingOnPage }) {
  const { t, locale } = useMessages();
  const words = t.rolls;
  const own = standing.request;
  const home = standing.standing === 'no-residence' || standing.standing === 'not-verified';
  return (
    <Page
      title={words.title}
      brand={t.common.brand}
      above={
        <p className="brink-small">
          <Link href={`${standing.kind === 'budget' ? '/dorpsbudget' : '/beslissen'}/${standing.voteId}`} lang={SAID}>{standing.title}</Link>
        </p>
      }
    >
      <p className="brink-lead">
        <b>{standing.correctable ? words.would[standing.onRoll ? 'yes' : 'no'] : words.is[standing.onRoll ? 'yes' : 'no']}</b>
      </p>
      <p>{words.why[standing.standing] ?? standing.standing}</p>
      {home && (
        <p>
          <Link href="/mijn/woonplaats">{words.toResidence}</Link>
        </p>
      )}
      <p className="brink-small">{standing.correctable ? words.untilOpening : words.fixed}</p>
      {own !== null && (
        <section className="brink-sheet" aria-labelledby="gevraagd">
          <h2 id="gevraagd">{words.asked({ date: longDate(locale, own.askedAt) })}</h2>
          <p className="brink-text" lang={SAID}>{own.note}</p>
          {own.accepted === null ? <p>{words.waiting}</p> : <p>{own.accepted ? words.accepted : words.refused}</p>}
          {own.reason !== null && <p className="brink-text" lang={SAID}>{own.reason}</p>}
        </section>
      )}
      {standing.viewerMayAnswer && <RollRequests voteId={standing.voteId} />}
      {own === null && standing.correctable && !standing.onRoll && <AskForm voteId={standing.voteId} />}
    </Page>
  );
}

function AskForm({ voteId }: { readonly voteId: string }) {
  const { t } = useMessages();
  const words = t.rolls;
  const [note, setNote] = useKept(`roll:${voteId}`, '');
  const ask = useAct(AskRollPlaceDocument);
  return (
    <section className="brink-sheet brink-below" aria-labelledby="vragen">
      <h2 id="vragen">{words.askTitle}</h2>
      <Form onSend={() => void ask.send({ input: { voteId, note } })}>
        <ErrorSummary title={t.common.problemsTitle} problems={ask.problems} />
        <TextField path="note" label={words.note} hint={words.noteHint} rows={4} problems={ask.problems} value={note} onChange={setNote} />
        <Button type="submit" busy={ask.busy}>
          {words.ask}
        </Button>
      </Form>
    </section>
  );
}
