import { OrdinancesDocument } from '#contract/documents';
import { useMessages, useViewer } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { request } from '#contract/transport';
import { NoAnswer } from '#ui/kit';
import { NotThere, Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { MunicipalityLook } from './look';
import { type Fact, type Rules, useRuleFacts } from './rule-facts';

/** The rules of a municipality, for everybody to read, with every earlier version. */
export default function OrdinancePage() {
  const { t, locale } = useMessages();
  const words = t.administration;
  const { slug = '' } = useParams<{ slug: string }>();
  const viewer = useViewer();
  const asked = useQuery({ queryKey: ['ordinances', slug], queryFn: () => request(OrdinancesDocument, { slug }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { data } = asked;
  const municipality = data.municipality;
  if (municipality === null) return <NotThere words={t.common} to={{ href: '/gemeenten', label: t.common.places }} />;
  return (
    <Page title={`${words.ordinance}: ${municipality.name}`} brand={t.common.brand} above={<p className="brink-small"><Link href={`/gemeenten/${slug}`}>{municipality.name}</Link></p>}>
      <MunicipalityLook slug={slug} />
      <p className="brink-lead">{words.ordinanceLead}</p>
      {viewer?.roles.some((r) => r.role === 'OFFICIAL' && r.municipalityId === municipality.id) === true && (
        <p>
          <Link href={`/gemeenten/${slug}/voorstel`}>{words.proposal.title}</Link>
        </p>
      )}
      {municipality.ordinances.map((ordinance, i) => (
        <details key={ordinance.id} open={i === 0}>
          <summary>{words.version({ version: ordinance.version, date: longDate(locale, ordinance.validFrom) })}</summary>
          <SaidRules rules={ordinance.rules} />
        </details>
      ))}
    </Page>
  );
}

function SaidRules({ rules }: { readonly rules: Rules }) {
  const groups = useRuleFacts()(rules);
  return groups.map(({ key, title, facts }) =>
    title === null ? (
      <Facts key={key} facts={facts} />
    ) : (
      <section key={key} aria-label={title}>
        <h2>{title}</h2>
        <Facts facts={facts} />
      </section>
    ),
  );
}

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="brink-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
