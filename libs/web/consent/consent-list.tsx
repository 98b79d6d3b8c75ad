import { type ConsentCardFragment, ConsentsDocument } from '#contract/documents';
import { useGrowingList, useMessages } from '#contract/hooks';
import { areaName, longDate } from '#contract/i18n';
import { Chips, GrowingList, SAID } from '#ui/kit';
import { Link } from 'wouter';

interface Filter {
  readonly municipality?: string;
  readonly area?: string;
}

const useConsents = (filter: Filter, first: number) => useGrowingList('consents', ConsentsDocument, { ...filter, first }, (result) => result.consents);

/** What a step says of its time: until when it lasts, or that it is over. */
export function useStepTime(): (one: Pick<ConsentCardFragment, 'state' | 'since' | 'until' | 'overdue'>) => string {
  const { t, locale } = useMessages();
  const words = t.consent;
  return ({ state, since, until, overdue }) => {
    if (state === 'CONSENT' || state === 'NO_CONSENT' || state === 'WITHDRAWN') return words.ended({ date: longDate(locale, since) });
    return (overdue ? words.overdue : words.until)({ date: longDate(locale, until) });
  };
}

/** Proposals as cards. */
export function ConsentCards({ consents }: { readonly consents: readonly ConsentCardFragment[] }) {
  const { t } = useMessages();
  const words = t.consent;
  const stepTime = useStepTime();
  return (
    <ul className="brink-cards">
      {consents.map((one) => (
        <li className="brink-sheet" key={one.id}>
          <h3>
            <Link href={`/instemming/${one.id}`} lang={SAID}>{one.title}</Link>
          </h3>
          <p className="brink-small">{one.circle === 'MEMBERS' ? words.circle.MEMBERS({ name: one.proposedBy ?? '' }) : areaName(one.area, one.municipality)}</p>
          <p className={['CONSENT', 'NO_CONSENT', 'WITHDRAWN'].includes(one.state) ? 'brink-small' : 'brink-date'}>{stepTime(one)}</p>
          <Chips>{[words.states[one.state]]}</Chips>
        </li>
      ))}
    </ul>
  );
}

/** A list of proposals that grows page by page. */
export function ConsentList({ first = 12 }: { readonly first?: number }) {
  const { t } = useMessages();
  return (
    <GrowingList list={useConsents({}, first)} words={t.common} none={t.consent.none}>
      {(consents) => <ConsentCards consents={consents} />}
    </GrowingList>
  );
}

/** The proposals of an area, on its page; nothing where there are none. */
export function ConsentsOfArea({ municipality, slug }: { readonly municipality: string; readonly slug: string }) {
  const { t } = useMessages();
  const found = useConsents({ municipality, area: slug }, 3).items ?? [];
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="instemming">
      <h2 id="instemming">{t.consent.ofArea}</h2>
      <ConsentCards consents={found} />
      <p>
        <Link href="/instemming">{t.consent.all}</Link>
      </p>
    </section>
  );
}
