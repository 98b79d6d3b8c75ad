import { CallsToReviewDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { Alert } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { KnowledgeCards } from './knowledge-list';

/** Calls of residents that wait for a coach, on the coach's desk. */
export function CallDesk() {
  const { t } = useMessages();
  const desk = useQuery({ queryKey: ['calls-to-review'], queryFn: () => request(CallsToReviewDocument, {}) });
  return (
    <section aria-labelledby="oproepen">
      <h2 id="oproepen">{t.knowledge.review}</h2>
      {desk.isPending && <p role="status">{t.common.loading}</p>}
      {desk.isError && <Alert>{t.common.fault}</Alert>}
      {desk.data?.callsToReview.length === 0 && <p>{t.knowledge.reviewNone}</p>}
      <KnowledgeCards items={desk.data?.callsToReview ?? []} states />
    </section>
  );
}
