import { type PlanKind, ReviewTermsDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { useQuery } from '@tanstack/react-query';

/** Within how many days a coach looks at a plan of a kind, by the rules of its municipality. Nothing as long as those are not known. */
export function ReviewPromise({ municipality, kind }: { readonly municipality: string; readonly kind: PlanKind }) {
  const { t } = useMessages();
  const { data } = useQuery({ queryKey: ['review-terms', municipality], queryFn: () => request(ReviewTermsDocument, { municipality }), staleTime: 600_000 });
  const rules = data?.municipality?.ordinances[0]?.rules.kinds.find((one) => one.kind.toUpperCase() === kind);
  return rules === undefined ? null : <p className="brink-small">{t.plans.submitHint({ days: rules.reviewWorkingDays })}</p>;
}
