import { MakeCalendarLinkDocument, MyGatheringsDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { Button, ErrorSummary, NoAnswer, SignInFirst, TextField } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { GatheringCard } from './gathering-list';

/** What one registered for, and what one leads. */
export default function MyGatheringsPage() {
  const { t } = useMessages();
  const words = t.gatherings;
  const asked = useQuery({ queryKey: ['my-gatherings'], queryFn: () => request(MyGatheringsDocument, {}) });
  const { data } = asked;
  const mayMake = (data?.gatheringScopes.length ?? 0) > 0;
  return (
    <Page title={words.mine.title} brand={t.common.brand} above={<p className="brink-small"><Link href="/bijeenkomsten">{words.title}</Link></p>}>
      {data === undefined && <NoAnswer asked={asked} words={t.common} signIn={<SignInFirst href="/inloggen?verder=/mijn/bijeenkomsten" words={t.common} />} />}
      {data?.myRegistrations.length === 0 && (
        <p>
          {words.mine.none} <Link href="/bijeenkomsten">{words.mine.look}</Link>
        </p>
      )}
      {data !== undefined && data.myRegistrations.length > 0 && (
        <>
          <h2>{words.mine.registered}</h2>
          <ul className="brink-cards">
            {data.myRegistrations.map(({ id, state, offeredUntil, gathering }) => (
              <GatheringCard key={id} gathering={gathering} own>
                <p>
                  <b>{words.standing[state]}.</b> {offeredUntil !== null && words.register.offered({ until: words.until({ at: offeredUntil }) })}
                </p>
              </GatheringCard>
            ))}
          </ul>
        </>
      )}
      {data !== undefined && <OwnCalendar />}
      {mayMake && (
        <>
          <h2>{words.mine.led}</h2>
          <p>
            <Link className="nl-button nl-button--primary" href="/bijeenkomsten/nieuw">
              {words.mine.make}
            </Link>
          </p>
          {data?.ledGatherings.length === 0 && <p>{words.mine.ledNone}</p>}
          <ul className="brink-cards">
            {data?.ledGatherings.map((gathering) => (
              <GatheringCard key={gathering.id} gathering={gathering} />
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}

/** The address of one's own calendar, made when asked. */
function OwnCalendar() {
  const { t, locale } = useMessages();
  const words = t.gatherings.mine;
  const make = useAct(MakeCalendarLinkDocument, { refresh: false });
  const [path, setPath] = useState<string | null>(null);
  return (
    <section aria-labelledby="agenda">
      <h2 id="agenda">{words.calendar}</h2>
      <p>{words.calendarHint}</p>
      <ErrorSummary title={t.common.problemsTitle} problems={make.problems} />
      {path !== null && <TextField path="link" label={words.link} problems={[]} value={`${location.origin}${path}?taal=${locale}`} onChange={() => undefined} />}
      <p>
        <Button quiet busy={make.busy} onClick={() => void make.send({}).then((made) => made !== null && setPath(made.path))}>
          {words.makeLink}
        </Button>
      </p>
    </section>
  );
}
