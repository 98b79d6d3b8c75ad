import { GatheringDocument, type GatheringQuery } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { clockTimes, longDate, period } from '#contract/i18n';
import { request } from '#contract/transport';
import { Alert, MarkedText, NoAnswer, SAID } from '#ui/kit';
import { NotThere, Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { Link, useParams, useSearch } from 'wouter';
import { CalendarLinks } from './gathering-list';
import { LeadingPanel } from './leading-panel';
import { LookBackPanel } from './look-back-panel';
import { RegisterPanel } from './register-panel';

/** A gathering as its page knows it. */
export type GatheringOnPage = NonNullable<GatheringQuery['gathering']>;

/** What another feature adds to the page of a gathering. */
export type GatheringPanel = ComponentType<{ readonly gatheringId: string }>;

/** One gathering: what, when, where, the programme; registering; looking back. `talk` comes last, once one has looked back. */
export function GatheringPage({ panels, talk }: { readonly panels: readonly GatheringPanel[]; readonly talk: readonly GatheringPanel[] }) {
  const { t } = useMessages();
  const { id = '' } = useParams<{ id: string }>();
  const link = new URLSearchParams(useSearch()).get('aanmelding');
  const asked = useQuery({ queryKey: ['gathering', id, link], queryFn: () => request(GatheringDocument, { id, link }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { data } = asked;
  const { gathering } = data;
  if (gathering === null) return <NotThere words={t.common} to={{ href: '/bijeenkomsten', label: t.gatherings.title }} />;
  return (
    <div className="brink-plan">
      <div className="brink-plan-head">
        <Head gathering={gathering} />
      </div>
      <Now gathering={gathering} link={link} />
      <div className="brink-plan-rest">
        <LeadingPanel gathering={gathering} />
        <Recap gathering={gathering} />
        {gathering.begun && gathering.state === 'PUBLISHED' && panels.map((Panel, i) => <Panel key={i} gatheringId={gathering.id} />)}
        {gathering.begun && <LookBackPanel gathering={gathering} />}
        <Programme gathering={gathering} />
        <Series gathering={gathering} />
        <Changes gathering={gathering} />
        {gathering.recap !== null && gathering.municipality !== null && gathering.state === 'PUBLISHED' && talk.map((Panel, i) => <Panel key={i} gatheringId={gathering.id} />)}
      </div>
    </div>
  );
}

function Head({ gathering }: Part) {
  const { t } = useMessages();
  const words = t.gatherings;
  const where = gathering.area?.name ?? gathering.municipality?.name ?? words.province;
  return (
    <Page
      said
      title={gathering.title}
      brand={t.common.brand}
      above={
        <p className="brink-small">
          <Link href="/bijeenkomsten">{words.title}</Link> › {words.kinds[gathering.kind]}
        </p>
      }
    >
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
      <div className="brink-lead">
        <MarkedText text={gathering.about} />
      </div>
      <p className="brink-small">
        {where} · {words.hosts}: {gathering.hosts.join(', ')}
        {gathering.partners.length > 0 && ` · ${words.partners}: ${gathering.partners.join(', ')}`}
      </p>
      {gathering.example && <p className="brink-small">{words.exampleText}</p>}
    </Page>
  );
}

/** When and where, and the one thing to do. */
function Now({ gathering, link }: Part & { readonly link: string | null }) {
  const { t } = useMessages();
  const words = t.gatherings;
  return (
    <section className="brink-sheet" aria-labelledby="wanneer">
      <h2 id="wanneer">{gathering.begun ? words.was : words.when}</h2>
      <Facts gathering={gathering} />
      <RegisterPanel gathering={gathering} link={link} />
      {gathering.state !== 'DRAFT' && !gathering.begun && (
        <p>
          <a href={`/agenda/bijeenkomst/${gathering.id}.ics`}>{words.inCalendar}</a>
        </p>
      )}
    </section>
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
    <>
      <p className={gathering.begun ? '' : 'brink-date'}>{period(locale, gathering.startsAt, gathering.endsAt)}</p>
      {place !== '' && <p>{place}</p>}
      {gathering.held !== 'HALL' && (gathering.begun ? <p>{words.held[gathering.held]}</p> : <p>{gathering.onlineUrl === null || gathering.onlineUrl === '' ? words.onlineLater : <a href={gathering.onlineUrl}>{words.onlineLink}</a>}</p>)}
      {gathering.speakers.length > 0 && (
        <p>
          {words.speakers}: {gathering.speakers.join(', ')}
        </p>
      )}
      {gathering.forWhom !== '' && (
        <p className="brink-small">
          {words.forWhom}: {gathering.forWhom}
        </p>
      )}
    </>
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
            {item.speakers.length > 0 && <div>{item.speakers.join(', ')}</div>}
            {item.about !== '' && <MarkedText text={item.about} />}
            <div className="brink-small">{[gathering.held === 'BOTH' ? words.held[item.held] : null, item.room === '' ? null : `${words.room}: ${item.room}`, item.placesLeft === null ? null : gathering.begun || gathering.state === 'CANCELLED' ? words.workshopWas : `${words.workshop} (${words.workshopPlaces({ count: item.placesLeft })})`].filter((part) => part !== null).join(' · ')}</div>
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
            <Link href={`/bijeenkomsten/${other.id}`} lang={SAID}>{other.title}</Link>
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
    <section className="brink-sheet brink-below" aria-labelledby="terugblik">
      <h2 id="terugblik">{words.recapTitle}</h2>
      <MarkedText text={gathering.recap} />
      {gathering.outcomes !== null && gathering.outcomes !== '' && (
        <>
          <h3>{words.outcomes}</h3>
          <MarkedText text={gathering.outcomes} />
        </>
      )}
      {gathering.recapAt !== null && <p className="brink-small">{words.recapOn({ at: gathering.recapAt })}</p>}
    </section>
  );
}
