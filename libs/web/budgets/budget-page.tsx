import { BudgetPageDocument, type BudgetPageQuery } from '#contract/documents';
import { useMessages, useViewer } from '#contract/hooks';
import { dateAndTime, euros } from '#contract/i18n';
import { request } from '#contract/transport';
import { Alert, Chips, MarkedText, NoAnswer, SAID } from '#ui/kit';
import { NotThere, Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { Link, useParams } from 'wouter';
import { Ballot } from './ballot';
import { endOfPhase } from './budget-cards';
import { BudgetDesk } from './budget-desk';
import { BudgetOptions } from './budget-options';
import { BudgetResult } from './budget-result';
import { BudgetWay } from './budget-way';
import { ProposeForm } from './propose-form';

/** A budget as its page knows it. */
export type BudgetOnPage = NonNullable<BudgetPageQuery['budget']>;

/** What another feature adds to the page of a budget. */
export type BudgetPanel = ComponentType<{ readonly budgetId: string }>;

/** The page of one budget: bring ideas, vote, or read how it was counted. */
export function BudgetPage({ Look, panels }: { readonly Look: ComponentType<{ readonly slug: string }>; readonly panels: readonly BudgetPanel[] }) {
  const { t } = useMessages();
  const { id = '' } = useParams<{ id: string }>();
  const asked = useQuery({ queryKey: ['budget', id], queryFn: () => request(BudgetPageDocument, { id }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { data } = asked;
  if (data.budget === null)
    return <NotThere words={t.common} to={{ href: '/dorpsbudget', label: t.budgets.title }} />;
  return (
    <>
      <Look slug={data.budget.municipalitySlug} />
      <Budget budget={data.budget} panels={panels} />
    </>
  );
}

function Budget({ budget, panels }: { readonly budget: BudgetOnPage; readonly panels: readonly BudgetPanel[] }) {
  const { t, locale } = useMessages();
  const words = t.budgets;
  const area = `/gemeenten/${budget.municipalitySlug}/${budget.areaSlug}`;
  return (
    <Page
      said
      title={budget.title}
      brand={t.common.brand}
      above={
        <p className="brink-small">
          <Link href={`/gemeenten/${budget.municipalitySlug}`}>{budget.municipalityName}</Link> › <Link href={area}>{budget.areaName}</Link>
        </p>
      }
    >
      <p className="brink-figure">{euros(locale, budget.amountCents)}</p>
      {budget.explanation !== '' && <MarkedText text={budget.explanation} />}
      <Chips>{[budget.associationName === null ? null : words.by({ name: budget.associationName }), budget.priceLeastCents === null ? null : words.least({ amount: euros(locale, budget.priceLeastCents) }), budget.priceLimitCents === null ? null : words.limit({ amount: euros(locale, budget.priceLimitCents) }), words.form.methods[budget.method], words.form.ballots[budget.ballotKind]]}</Chips>
      <BudgetWay budget={budget} />
      <section className="brink-sheet" aria-labelledby="nu">
        <h2 id="nu">{words.now.title}</h2>
        <p className={['GATHERING', 'CHECKING', 'VOTING'].includes(budget.state) ? 'brink-date' : undefined}>{words.now[budget.state]({ date: dateAndTime(locale, endOfPhase(budget)) })}</p>
        {budget.datesMovedReason !== null && budget.state === 'CHECKING' && <p className="brink-text">{words.datesMoved({ reason: budget.datesMovedReason })}</p>}
        {budget.annulledReason !== null && <p className="brink-text" lang={SAID}>{budget.annulledReason}</p>}
        {budget.state === 'VOTING' && <p>{words.roll({ count: budget.roll })}</p>}
        {['GATHERING', 'CHECKING', 'VOTING'].includes(budget.state) && (
          <p>
            <Link href={`/stemlijst/${budget.id}`}>{t.rolls.link}</Link>
          </p>
        )}
        <Part budget={budget} />
      </section>
      <BudgetDesk budget={budget} />
      {budget.viewerCan.vote && <Ballot key={budget.id} budget={budget} />}
      {budget.result !== null && <BudgetResult budget={budget} result={budget.result} />}
      <BudgetOptions budget={budget} />
      {budget.viewerCan.propose && <ProposeForm budget={budget} />}
      {budget.state !== 'DRAFT' && panels.map((Panel, i) => <Panel key={i} budgetId={budget.id} />)}
    </Page>
  );
}

/** What whoever reads can do here now, or why not. */
function Part({ budget }: { readonly budget: BudgetOnPage }) {
  const { t } = useMessages();
  const viewer = useViewer();
  const open = budget.state === 'GATHERING' || budget.state === 'VOTING';
  if (!open || viewer === undefined) return null;
  if (viewer === null)
    return (
      <p className="brink-row">
        <Link className="nl-button nl-button--primary" href={`/inloggen?verder=/dorpsbudget/${budget.id}`}>
          {t.common.signIn}
        </Link>
      </p>
    );
  if (budget.state === 'GATHERING') return budget.viewerCan.propose ? null : <p>{t.budgets.notYou}</p>;
  return (
    <>
      {budget.viewerCan.votesOnPaper && <Alert>{t.paperBallots.youVoteOnPaper}</Alert>}
      {!budget.viewerCan.vote && !budget.viewerCan.votesOnPaper && <p>{t.budgets.notOnRoll}</p>}
      {budget.viewerCan.paper && (
        <p>
          <Link href={`/papier/${budget.id}`}>{t.paperBallots.toTable}</Link>
        </p>
      )}
      <p className="brink-small">{t.budgets.hidden}</p>
    </>
  );
}
