import { ConfirmPaperSupportDocument, DropPaperSupportDocument, type PaperListsQuery } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { Button, ErrorSummary } from '#ui/kit';

/** What can be done with a list on paper that waits: another person confirms it, and a coach throws away what was entered wrongly. */
export function PaperListActs({ list, mayDrop }: { readonly list: PaperListsQuery['paperLists'][number]; readonly mayDrop: boolean }) {
  const { t } = useMessages();
  const confirm = useAct(ConfirmPaperSupportDocument);
  const drop = useAct(DropPaperSupportDocument);
  const input = { listId: list.id };
  return (
    <>
      <ErrorSummary title={t.common.problemsTitle} problems={[...confirm.problems, ...drop.problems].map((problem) => ({ ...problem, path: '' }))} />
      {list.mine && <p className="brink-small">{t.moderation.paperWaiting({ names: list.names })}</p>}
      <p className="brink-row">
        {!list.mine && (
          <Button quiet busy={confirm.busy} onClick={() => void confirm.send({ input })}>
            {t.plans.desk.confirmPaper({ names: list.names })}
          </Button>
        )}
        {mayDrop && (
          <Button quiet busy={drop.busy} onClick={() => void drop.send({ input })}>
            {t.moderation.dropPaper({ names: list.names })}
          </Button>
        )}
      </p>
    </>
  );
}
