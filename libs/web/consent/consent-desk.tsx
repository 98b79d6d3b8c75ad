import { OwnConsentsDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { Alert } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { ConsentCards } from './consent-list';

/** What a coach leads by consent, on the coach's desk: the nearest moment first. Nothing where there is none. */
export function ConsentDesk() {
  const { t } = useMessages();
  const { data, isError } = useQuery({ queryKey: ['own-consents'], queryFn: () => request(OwnConsentsDocument, {}) });
  if (!isError && (data?.ownConsents.length ?? 0) === 0) return null;
  return (
    <section aria-labelledby="instemming-leiden">
      <h2 id="instemming-leiden">{t.consent.ofArea}</h2>
      {isError && <Alert>{t.common.fault}</Alert>}
      <ConsentCards consents={data?.ownConsents ?? []} />
    </section>
  );
}
