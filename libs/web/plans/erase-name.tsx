import { EraseNameOfPlanDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { Button, ErrorSummary } from '#ui/kit';

/** For staff: erasing the name of somebody for whom a coach wrote the plan down. */
export function EraseName({ planId }: { readonly planId: string }) {
  const { t } = useMessages();
  const act = useAct(EraseNameOfPlanDocument);
  return (
    <details>
      <summary>{t.plans.eraseName.open}</summary>
      <ErrorSummary title={t.common.problemsTitle} problems={act.problems} />
      <p>{t.plans.eraseName.explain}</p>
      <Button quiet busy={act.busy} onClick={() => void act.send({ input: { planId, clientKey: null } })}>
        {t.plans.eraseName.button}
      </Button>
    </details>
  );
}
