import { type GatheringCardFragment, GatheringsDocument } from '#contract/documents';
import { useGrowingList, useMessages } from '#contract/hooks';
import { period } from '#contract/i18n';
import { Chips, GrowingList, SAID } from '#ui/kit';
import type { ReactNode } from 'react';
import { Link } from 'wouter';

interface Filter {
  readonly past: boolean;
  readonly municipality?: string;
  readonly area?: string;
}

/** A list of gatherings that grows page by page. */
export function GatheringList({ filter, first = 12 }: { readonly filter: Filter; readonly first?: number }) {
  const { t } = useMessages();
  const list = useGrowingList('gatherings', GatheringsDocument, { ...filter, first }, (result) => result.gatherings);
  return (
    <GrowingList list={list} words={t.common} none={filter.past ? t.gatherings.nonePast : t.gatherings.none}>
      {(gatherings) => (
        <ul className="brink-cards">
          {gatherings.map((gathering) => (
            <GatheringCard key={gathering.id} gathering={gathering} past={filter.past} />
          ))}
        </ul>
      )}
    </GrowingList>
  );
}

/** One gathering as a card; `own`: one already has a place, or waits for one. */
export function GatheringCard({ gathering, past = false, own = false, children }: { readonly gathering: GatheringCardFragment; readonly past?: boolean; readonly own?: boolean; readonly children?: ReactNode }) {
  const { t, locale } = useMessages();
  const words = t.gatherings;
  const place = gathering.area?.name ?? gathering.municipality?.name ?? words.province;
  const places = gathering.state === 'PUBLISHED' && !past && !own ? words.placesLeft({ count: gathering.placesLeft }) : null;
  return (
    <li className="brink-sheet">
      <h3>
        <Link href={`/bijeenkomsten/${gathering.id}`} lang={SAID}>{gathering.title}</Link>
      </h3>
      <p className={past ? 'brink-small' : 'brink-date'}>{period(locale, gathering.startsAt, gathering.endsAt)}</p>
      <p className="brink-small">
        {[gathering.venue, gathering.held === 'HALL' ? '' : words.held[gathering.held]].filter((part) => part !== '').join(' · ')} · {place}
      </p>
      <Chips>{[words.kinds[gathering.kind], gathering.state === 'PUBLISHED' ? null : words.states[gathering.state], places, gathering.hasRecap ? words.recapTitle : null, gathering.example ? words.example : null]}</Chips>
      {children}
    </li>
  );
}

/** What is to come for a municipality, on its page. */
export function GatheringsOfMunicipality({ slug }: { readonly slug: string }) {
  const { t } = useMessages();
  return (
    <>
      <h2>{t.gatherings.title}</h2>
      <GatheringList filter={{ past: false, municipality: slug }} first={3} />
      <CalendarLinks path={slug} />
    </>
  );
}

/** What is to come for an area, on its page. */
export function GatheringsOfArea({ municipality, slug }: { readonly municipality: string; readonly slug: string }) {
  const { t } = useMessages();
  return (
    <>
      <h2>{t.gatherings.title}</h2>
      <GatheringList filter={{ past: false, municipality, area: slug }} first={3} />
      <CalendarLinks path={`${municipality}/${slug}`} />
    </>
  );
}

/** The calendar and the feed of a place. */
export function CalendarLinks({ path }: { readonly path: string }) {
  const { t, locale } = useMessages();
  return (
    <p className="brink-row">
      <a href={`/agenda/${path}.ics?taal=${locale}`}>{t.gatherings.followCalendar}</a>
      <a href={`/agenda/${path}.atom?taal=${locale}`}>{t.gatherings.followFeed}</a>
    </p>
  );
}
