import { GatheringDocument, type GatheringQuery } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { clockTimes, longDate, period } from '#contract/i18n';
import { request } from '#contract/transport';
import { Alert, Chips } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { Link, useParams } from 'wouter';
import { CalendarLinks } from './gathering-list';
import { LeadingPanel } from './leading-panel';
import { RegisterPanel } from './register-panel';

/** A gathering as its page knows it. */
export type GatheringOnPage = NonNullable<GatheringQuery['gathering']>;

/** What another feature adds to the look-back. */
export type GatheringPanel = ComponentType<{ readonly gatheringId: string }>;

/** One gathering: what, when, where, the programme; registering; looking back. */
export function GatheringPage({ panels }: { readonly panels: readonly GatheringPanel[] }) {
  const { t } = useMessages();
  const words = t.gatherings;
  const { id = '' } = useParams<{ id: string }>();
  const { data, isError, isPending } = useQuery({ queryKey: ['gathering', id], queryFn: () => request(GatheringDocument, { id }) });
  if (isPending) return <p role="status">{t.common.loading}</p>;
  if (isError) return <Alert>{t.common.fault}</Alert>;
  const { gathering } = data;
  if (gathering === null) return <Page title={t.common.notFoundTitle} brand={t.common.brand}>{t.common.notFoundText}</Page>;
  return (
    <Page title={gathering.title} brand={t.common.brand} above={<p className="brink-small"><Link href="/bijeenkomsten">{words.title}</Link></p>}>
      <Chips>{[words.kinds[gathering.kind], gathering.area?.name ?? gathering.municipality?.name ?? words.province, gathering.example ? words.example : null]}</Chips>
      {gathering.example && <p className="brink-small">{words.exampleText}</p>}
      {gathering.state === 'CANCELLED' && (
        <Alert>
          <p>
            <b>{words.cancelledTitle}</b>
          </p>
          <p className="brink-text">
            {words.cancelledReason} {gathering.cancelReason}
          </p>
        </Alert>
      )}
      <Facts gathering={gathering} />
      <p className="brink-text">{gathering.about}</p>
      {gathering.state !== 'DRAFT' && (
        <p>
          <a href={`/agenda/bijeenkomst/${gathering.id}.ics`}>{words.inCalendar}</a>
        </p>
      )}
      <RegisterPanel gathering={gathering} />
      <LeadingPanel gathering={gathering} />
      <Recap gathering={gathering} />
      <Programme gathering={gathering} />
      <Series gathering={gathering} />
      <Changes gathering={gathering} />
      {gathering.recap !== null && gathering.municipality !== null && gathering.state === 'PUBLISHED' && panels.map((Panel, i) => <Panel key={i} gatheringId={gathering.id} />)}
    </Page>
  );
}

interface Part {
  readonly gathering: GatheringOnPage;
}

function Facts({ gathering }: Part) {
  const { t, locale } = useMessages();
  const words = t.gatherings;
  const place = [gathering.venue, gathering.address].filter((part) => part !== '').join(', ');
  return (
    <dl className="brink-facts">
      <div>
        <dt>{words.when}</dt>
        <dd>{period(locale, gathering.startsAt, gathering.endsAt)}</dd>
      </div>
      <div>
        <dt>{words.where}</dt>
        <dd>
          {place}
          {place !== '' && gathering.online && <br />}
          {gathering.online && (gathering.onlineUrl === null ? words.onlineLater : <a href={gathering.onlineUrl}>{words.onlineLink}</a>)}
        </dd>
      </div>
      {gathering.forWhom !== '' && (
        <div>
          <dt>{words.forWhom}</dt>
          <dd>{gathering.forWhom}</dd>
        </div>
      )}
      <div>
        <dt>{words.hosts}</dt>
        <dd>{gathering.hosts.join(', ')}</dd>
      </div>
      {gathering.series !== '' && (
        <div>
          <dt>{words.series}</dt>
          <dd>{gathering.series}</dd>
        </div>
      )}
    </dl>
  );
}

function Programme({ gathering }: Part) {
  const { t, locale } = useMessages();
  const words = t.gatherings;
  if (gathering.items.length === 0) return null;
  return (
    <section aria-labelledby="programma">
      <h2 id="programma">{words.programme}</h2>
      <ol className="brink-history">
        {gathering.items.map((item) => (
          <li key={item.id}>
            <span className="brink-date">{clockTimes(locale, item.startsAt, item.endsAt)}</span> <b>{item.title}</b>
            {item.about !== '' && <div className="brink-text">{item.about}</div>}
            <div className="brink-small">{[item.room === '' ? null : `${words.room}: ${item.room}`, item.placesLeft === null ? null : `${words.workshop} (${words.workshopPlaces({ count: item.placesLeft })})`].filter((part) => part !== null).join(' · ')}</div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Series({ gathering }: Part) {
  const { t, locale } = useMessages();
  const words = t.gatherings;
  if (gathering.ofSeries.length === 0) return null;
  return (
    <section aria-labelledby="reeks">
      <h2 id="reeks">{words.ofSeries({ series: gathering.series })}</h2>
      <ul className="brink-history">
        {gathering.ofSeries.map((other) => (
          <li key={other.id}>
            <Link href={`/bijeenkomsten/${other.id}`}>{other.title}</Link>
            <div className="brink-small">
              {period(locale, other.startsAt, other.endsAt)}
              {other.state === 'CANCELLED' && ` · ${words.states.CANCELLED}`}
            </div>
          </li>
        ))}
      </ul>
      <CalendarLinks path={`reeks/${gathering.id}`} />
    </section>
  );
}

function Changes({ gathering }: Part) {
  const { t, locale } = useMessages();
  const words = t.gatherings;
  if (gathering.changes.length === 0) return null;
  const spelled = (times: string): string => period(locale, times.split('/')[0] ?? '', times.split('/')[1] ?? '');
  return (
    <section aria-labelledby="veranderd">
      <h2 id="veranderd">{words.changesTitle}</h2>
      <ul className="brink-history">
        {gathering.changes.map(({ at, what, was, is }) => (
          <li key={`${at} ${what}`}>
            {words.changed[what]?.(what === 'time' ? { was: spelled(was), is: spelled(is) } : { was, is })}
            <div className="brink-small">{longDate(locale, at)}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Recap({ gathering }: Part) {
  const { t } = useMessages();
  const words = t.gatherings;
  if (gathering.recap === null) return null;
  return (
    <section className="brink-sheet" aria-labelledby="terugblik">
      <h2 id="terugblik">{words.recapTitle}</h2>
      <p className="brink-text">{gathering.recap}</p>
      {gathering.outcomes !== null && gathering.outcomes !== '' && (
        <>
          <h3>{words.outcomes}</h3>
          <p className="brink-text">{gathering.outcomes}</p>
        </>
      )}
      {gathering.recapAt !== null && <p className="brink-small">{words.recapOn({ at: gathering.recapAt })}</p>}
    </section>
  );
}
