import { AnswerWorkshopOfferDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { Alert, Button, ErrorSummary } from '#ui/kit';
import type { GatheringOnPage } from './gathering-page';

type Wish = NonNullable<NonNullable<GatheringOnPage['viewerRegistration']>['workshopWish']>;

/** Where one stands in the line for a workshop, and the answer to a place that was offered. `now` is the workshop that one has meanwhile. */
export function WorkshopWish({ gathering, wish, link, now }: { readonly gathering: GatheringOnPage; readonly wish: Wish; readonly link: string | null; readonly now: string | null }) {
  const { t } = useMessages();
  const words = t.gatherings.register;
  const answer = useAct(AnswerWorkshopOfferDocument);
  const title = gathering.items.find((item) => item.id === wish.workshopId)?.title ?? '';
  if (wish.state === 'LAPSED') return <p>{words.workshopLapsed({ title })}</p>;
  if (wish.offeredUntil === null) return <p>{words.workshopWaiting({ title, count: wish.before ?? 0 })}</p>;
  const send = (accept: boolean) => (
    <Button quiet={!accept} busy={answer.busy} onClick={() => void answer.send({ input: { gatheringId: gathering.id, link, accept } })}>
      {accept ? words.workshopTake : words.workshopLeave}
    </Button>
  );
  return (
    <>
      <ErrorSummary title={t.common.problemsTitle} problems={answer.problems.map((problem) => ({ ...problem, path: '' }))} />
      <Alert good>
        {words.workshopOffered({ title, until: t.gatherings.until({ at: wish.offeredUntil }) })} {now !== null && words.workshopInstead({ title: now })}
      </Alert>
      <p className="brink-row">
        {send(true)}
        {send(false)}
      </p>
    </>
  );
}
