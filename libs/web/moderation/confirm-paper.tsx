import { ConfirmPaperSupportDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { Button, ErrorSummary } from '#ui/kit';

/** Confirming a list of names on paper, on a line of the coach's desk. */
export function ConfirmPaper({ id, figure }: { readonly id: string; readonly figure: number | null }) {
  const { t } = useMessages();
  const confirm = useAct(ConfirmPaperSupportDocument);
  return (
    <>
      <ErrorSummary title={t.common.problemsTitle} problems={confirm.problems} />
      <Button quiet busy={confirm.busy} onClick={() => void confirm.send({ input: { listId: id } })}>
        {t.plans.desk.confirmPaper({ names: figure ?? 0 })}
      </Button>
    </>
  );
}
