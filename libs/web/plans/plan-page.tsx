import { PlanPageDocument, type PlanPageQuery } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { euros, longDate } from '#contract/i18n';
import { request } from '#contract/transport';
import { Chips, MarkedText, NoAnswer, SAID } from '#ui/kit';
import { NotThere, Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { Link, useParams } from 'wouter';
import { EraseName } from './erase-name';
import { PlanHistory } from './plan-history';
import { PlanNow } from './plan-now';
import { PlanWay } from './plan-way';

/** A plan as its page knows it. */
export type PlanOnPage = NonNullable<PlanPageQuery['plan']>;

/** What another feature adds to the page of a plan. */
export type Panel = ComponentType<{ readonly planId: string }>;

/** What gives a page the look of a municipality. */
export type Look = ComponentType<{ readonly slug: string }>;

/** What other features add: under the plan, under published plans alone, beside it on a wide screen, and to what happens now. */
export interface PlanPanels {
  readonly panels: readonly Panel[];
  readonly publicPanels: readonly Panel[];
  readonly asides: readonly Panel[];
  readonly now: readonly Panel[];
}

/** The page of one plan. */
export function PlanPage({ panels, publicPanels, asides, now, Look }: PlanPanels & { readonly Look: Look }) {
  const { t } = useMessages();
  const { id = '' } = useParams<{ id: string }>();
  const asked = useQuery({ queryKey: ['plan', id], queryFn: () => request(PlanPageDocument, { id }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { data } = asked;
  if (data.plan === null)
    return <NotThere words={t.common} to={{ href: '/plannen', label: t.common.plans }} />;
  return (
    <>
      <Look slug={data.plan.municipality.slug} />
      <Plan plan={data.plan} panels={data.plan.publishedAt === null ? panels : [...panels, ...publicPanels]} asides={asides} now={now} />
    </>
  );
}

function Plan({ plan, panels, asides, now }: { readonly plan: PlanOnPage } & Omit<PlanPanels, 'publicPanels'>) {
  const { t, locale } = useMessages();
  const who = plan.association?.name ?? (plan.writtenDown ? (plan.onBehalfOf ?? t.plans.somebody) : plan.authorName);
  const facts = [who === null ? null : t.plans.by({ name: who }), plan.submittedAt === null ? null : t.plans.submittedOn({ date: longDate(locale, plan.submittedAt) }), plan.version > 1 ? t.plans.version({ version: plan.version }) : null];
  return (
    <div className="brink-plan">
      <div className="brink-plan-head">
        <Page
          said
          title={plan.title === '' ? t.plans.form.editTitle : plan.title}
          brand={t.common.brand}
          above={
            <p className="brink-small">
              <Link href={`/gemeenten/${plan.municipality.slug}`}>{plan.municipality.name}</Link> › <Link href={`/gemeenten/${plan.municipality.slug}/${plan.area.slug}`}>{plan.area.name}</Link> › {t.plans.kinds[plan.kind]}
            </p>
          }
        >
          <p className="brink-lead" lang={SAID}>{plan.summary}</p>
          <p className="brink-small">{[...facts.filter((fact) => fact !== null), t.plans.level({ level: t.plans.levels[plan.level] })].join(' · ')}</p>
          {plan.viewerCan.eraseName && <EraseName planId={plan.id} />}
        </Page>
      </div>
      <PlanNow plan={plan} panels={now} />
      <div className="brink-plan-rest">
        <PlanWay plan={plan} />
        <div className="brink-plan-body">
          <div>
            <PlanText plan={plan} />
            {panels.map((Panel, i) => (
              <Panel key={i} planId={plan.id} />
            ))}
            <PlanHistory plan={plan} />
          </div>
          <div className="brink-plan-asides">
            {asides.map((Aside, i) => (
              <Aside key={i} planId={plan.id} />
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}

function PlanText({ plan }: { readonly plan: PlanOnPage }) {
  const { t, locale } = useMessages();
  const challenge = plan.challenge;
  return (
    <>
      <h2>{t.plans.thePlan}</h2>
      <MarkedText text={plan.body} />
      {challenge !== null &&
        (['publicTask', 'whyBetter', 'means', 'continuity'] as const).map((field) => (
          <section key={field}>
            <h3>{t.plans.form[field]}</h3>
            <MarkedText text={challenge[field]} />
          </section>
        ))}
      <Chips>{[...plan.themes.map((theme) => t.plans.themes[theme]), plan.costCents === null ? null : t.plans.cost({ amount: euros(locale, plan.costCents) }), plan.placeLabel]}</Chips>
    </>
  );
}
