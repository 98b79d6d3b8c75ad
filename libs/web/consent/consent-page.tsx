import { ConsentPageDocument, type ConsentPageQuery } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { CONSENT_STEPS } from '#domain/consent';
import { Chips, NoAnswer, Way, type WayStep } from '#ui/kit';
import { NotThere, Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { ConsentHistory } from './consent-history';
import { ConsentNow } from './consent-now';
import { Outcome } from './outcome';
import { Proposal } from './proposal';
import { Sayings } from './sayings';
import { WithdrawForm } from './write-forms';

/** A proposal as its page knows it. */
export type ConsentOnPage = NonNullable<ConsentPageQuery['consent']>;

/** The page of one proposal: where it stands, what one can do now, the text, what was said, what happened. */
export default function ConsentPage() {
  const { t } = useMessages();
  const { id = '' } = useParams<{ id: string }>();
  const asked = useQuery({ queryKey: ['consent', id], queryFn: () => request(ConsentPageDocument, { id }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { data } = asked;
  const found = data.consent;
  if (found === null)
    return <NotThere words={t.common} to={{ href: '/instemming', label: t.consent.title }} />;
  return (
    <Page said title={found.title} brand={t.common.brand} above={<Where consent={found} />}>
      <Head consent={found} />
      <Steps consent={found} />
      {found.account === null && found.words === null ? <ConsentNow consent={found} /> : <Outcome consent={found} />}
      <Proposal consent={found} />
      {(['OBJECTION', 'QUESTION', 'REACTION'] as const).map((kind) => (
        <Sayings key={kind} kind={kind} consent={found} />
      ))}
      <ConsentHistory consent={found} />
      {found.viewerCan.withdraw && <WithdrawForm consentId={found.id} />}
    </Page>
  );
}

function Where({ consent: { municipality, area } }: { readonly consent: ConsentOnPage }) {
  const { t } = useMessages();
  return (
    <p className="brink-small">
      <Link href="/instemming">{t.consent.title}</Link> › <Link href={`/gemeenten/${municipality.slug}`}>{municipality.name}</Link> › <Link href={`/gemeenten/${municipality.slug}/${area.slug}`}>{area.name}</Link>
    </p>
  );
}

function Head({ consent }: { readonly consent: ConsentOnPage }) {
  const { t } = useMessages();
  const words = t.consent;
  const by = words.by[consent.role]({ name: consent.proposedBy ?? '', municipality: consent.municipality.name });
  const members = consent.circle === 'MEMBERS';
  return (
    <>
      <Chips>{[words.proposedBy({ name: by }), members ? words.circle.MEMBERS({ name: consent.proposedBy ?? '' }) : words.circle.AREA({ name: consent.area.name })]}</Chips>
      {members && <p className="brink-small">{words.inside}</p>}
    </>
  );
}

/** The steps in order; the one where it stands stands out. After the end all are done, or those that were reached. */
function Steps({ consent: { state, history } }: { readonly consent: ConsentOnPage }) {
  const { t } = useMessages();
  const names = CONSENT_STEPS.map((step) => step.toUpperCase() as Uppercase<typeof step>);
  const now = names.findIndex((name) => name === state);
  const reached = new Set(history.map(({ to }) => to));
  const stepOf = (i: number): WayStep['step'] => {
    const name = names[i] ?? 'PROPOSAL';
    if (now >= 0) return i === now ? 'here' : i < now ? 'done' : 'to-come';
    return reached.has(name) ? 'done' : 'to-come';
  };
  return <Way label={t.consent.steps} steps={names.map((name, i) => ({ label: t.consent.states[name], detail: stepOf(i) === 'here' ? t.consent.stepNow : '', step: stepOf(i) }))} />;
}
