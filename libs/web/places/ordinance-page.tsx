import { OrdinancesDocument, type OrdinanceVersionFragment, type PlanKind } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { request } from '#contract/transport';
import { DEFAULT_ORDINANCE } from '#domain/ordinances';
import { Alert } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { MunicipalityLook } from './look';

/** The rules of a municipality, for everybody to read, with every earlier version. */
export default function OrdinancePage() {
  const { t, locale } = useMessages();
  const words = t.administration;
  const { slug = '' } = useParams<{ slug: string }>();
  const { data, isError, isPending } = useQuery({ queryKey: ['ordinances', slug], queryFn: () => request(OrdinancesDocument, { slug }) });
  if (isPending) return <p role="status">{t.common.loading}</p>;
  if (isError) return <Alert>{t.common.fault}</Alert>;
  const municipality = data.municipality;
  if (municipality === null) return <Page title={t.common.notFoundTitle} brand={t.common.brand}>{t.common.notFoundText}</Page>;
  return (
    <Page title={`${words.ordinance}: ${municipality.name}`} brand={t.common.brand} above={<p className="brink-small"><Link href={`/gemeenten/${slug}`}>{municipality.name}</Link></p>}>
      <MunicipalityLook slug={slug} />
      <p className="brink-lead">{words.ordinanceLead}</p>
      {municipality.ordinances.map((ordinance, i) => (
        <details key={ordinance.id} open={i === 0}>
          <summary>{words.version({ version: ordinance.version, date: longDate(locale, ordinance.validFrom) })}</summary>
          <Rules rules={ordinance.rules} />
        </details>
      ))}
    </Page>
  );
}

function Rules({ rules }: { readonly rules: OrdinanceVersionFragment['rules'] }) {
  const { t } = useMessages();
  const words = t.administration;
  const said = (names: Readonly<Record<string, string>>, keys: readonly string[]): string => keys.map((key) => names[key] ?? key).join(', ');
  const kindName = (kind: string): string => t.plans.kinds[kind.toUpperCase() as PlanKind];
  return (
    <>
      <Facts
        facts={[
          [words.supportFrom, `${words.reaches[rules.supportFrom]}, ${words.years({ count: rules.supportAgeFrom })} +`],
          [words.voteFrom, `${words.reaches[rules.voteFrom]}, ${words.years({ count: rules.voteAgeFrom })} +`],
          [words.youth, words.youthRange({ from: rules.supportAgeFrom, until: rules.youthAgeUntil ?? DEFAULT_ORDINANCE.youthAgeUntil })],
          [words.paperCounts, rules.paperCounts ? words.yes : words.no],
          [words.bindingRounds, rules.bindingRounds ? words.yes : words.no],
          [words.associationBudgets, rules.associationBudgets === true ? words.yes : words.no],
          [words.quorumPercentage, String(rules.quorumPercentage)],
          [words.methods, said(Object.fromEntries(Object.entries(t.deciding.methods).map(([key, name]) => [key.toLowerCase(), name])), rules.methods)],
        ]}
      />
      {rules.kinds.map((kind) => (
        <section key={kind.kind} aria-label={kindName(kind.kind)}>
          <h2>{kindName(kind.kind)}</h2>
          <Facts
            facts={[
              [words.submitBy, `${said(words.submitters, kind.submitBy)}, ${words.years({ count: kind.ageFrom })} +`],
              [words.support, words.supportRule({ kind: kind.supportKind, number: kind.supportNumber, percentage: kind.supportPercentage, least: kind.supportLeast, most: kind.supportMost })],
              ...(kind.supportKind === 'none' ? [] : [[words.gatherDays, String(kind.gatherDays)] as const]),
              [words.acknowledgeDays, String(kind.acknowledgeDays)],
              [words.reviewWorkingDays, String(kind.reviewWorkingDays)],
              [words.respondDays, String(kind.respondDays)],
              [words.extendDays, String(kind.extendDays)],
              [words.level, words.levels[kind.level] ?? kind.level],
              [words.excluded, said(words.subjects, kind.excludedSubjects)],
            ]}
          />
        </section>
      ))}
    </>
  );
}

function Facts({ facts }: { readonly facts: readonly (readonly [name: string, value: string])[] }) {
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
