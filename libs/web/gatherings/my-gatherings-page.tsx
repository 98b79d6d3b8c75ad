import { MyGatheringsDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { RequestError, request } from '#contract/transport';
import { Alert } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { GatheringCard } from './gathering-list';

/** What one registered for, and what one leads. */
export default function MyGatheringsPage() {
  const { t } = useMessages();
  const words = t.gatherings;
  const { data, error, isPending } = useQuery({ queryKey: ['my-gatherings'], queryFn: () => request(MyGatheringsDocument, {}) });
  const notSignedIn = error instanceof RequestError && error.kind === 'not-signed-in';
  const mayMake = (data?.gatheringScopes.length ?? 0) > 0;
  return (
    <Page title={words.mine.title} brand={t.common.brand} above={<p className="brink-small"><Link href="/bijeenkomsten">{words.title}</Link></p>}>
      {isPending && <p role="status">{t.common.loading}</p>}
      {error !== null && (notSignedIn ? <Link href="/inloggen?verder=/mijn/bijeenkomsten">{t.common.signInFirst}</Link> : <Alert>{t.common.fault}</Alert>)}
      {data?.myRegistrations.length === 0 && <p>{words.mine.none}</p>}
      {data !== undefined && data.myRegistrations.length > 0 && (
        <>
          <h2>{words.register.title}</h2>
          <ul className="brink-cards">
            {data.myRegistrations.map(({ id, state, offeredUntil, gathering }) => (
              <GatheringCard key={id} gathering={gathering} past>
                <p>
                  <b>{words.standing[state]}.</b> {offeredUntil !== null && words.register.offered({ until: words.until({ at: offeredUntil }) })}
                </p>
              </GatheringCard>
            ))}
          </ul>
        </>
      )}
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
