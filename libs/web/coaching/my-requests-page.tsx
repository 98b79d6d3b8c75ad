import { MyCoachingRequestsDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { Chips, SAID } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { AskedBy, NextStep } from './next-step';
import { NotShown } from './sign-in-first';

/** What one asked BOKD, and where it stands. */
export default function MyRequestsPage() {
  const { t } = useMessages();
  const words = t.coaching;
  const asked = useQuery({ queryKey: ['my-coaching-requests'], queryFn: () => request(MyCoachingRequestsDocument, {}) });
  const { data } = asked;
  return (
    <Page title={words.mine} brand={t.common.brand} above={<p className="brink-small"><Link href="/mijn">{t.identity.accountTitle}</Link></p>}>
      <p className="brink-lead">{words.lead}</p>
      {data === undefined && <NotShown asked={asked} />}
      {data !== undefined && (
        <p>
          <Link className="nl-button nl-button--primary" href="/hulpvragen/nieuw">
            {words.ask}
          </Link>
        </p>
      )}
      {data?.myCoachingRequests.length === 0 && <p>{words.none}</p>}
      <ul className="brink-cards">
        {data?.myCoachingRequests.map((item) => (
          <li className="brink-sheet" key={item.id}>
            <h2 className="brink-card-title">
              <Link href={`/hulpvragen/${item.id}`} lang={SAID}>{item.subject}</Link>
            </h2>
            <AskedBy request={item} />
            <Chips>{[words.states[item.state]]}</Chips>
            <NextStep request={item} />
          </li>
        ))}
      </ul>
    </Page>
  );
}
