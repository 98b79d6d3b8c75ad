import { TakeOverSuggestionDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { Button, ErrorSummary } from '#ui/kit';
import { Link } from 'wouter';

/** Telling that a suggestion was taken over into a new version of one's plan. */
export function TakeOverForm({ commentId, planId, onDone }: { readonly commentId: string; readonly planId: string; readonly onDone: () => void }) {
  const { t } = useMessages();
  const words = t.discussion;
  const take = useAct(TakeOverSuggestionDocument);
  return (
    <>
      <ErrorSummary title={t.common.problemsTitle} problems={take.problems} />
      <p>{words.takeOverLead}</p>
      <p>
        <Link href={`/plannen/${planId}/schrijven`}>{words.takeOverFirst}</Link>
      </p>
      <p className="brink-row">
        <Button busy={take.busy} onClick={() => void take.send({ input: { commentId } }).then((done) => done !== null && onDone())}>
          {words.takeOverDone}
        </Button>
        <Button quiet onClick={onDone}>
          {t.common.cancel}
        </Button>
      </p>
    </>
  );
}
