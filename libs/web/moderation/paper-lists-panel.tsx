import { ConfirmPaperSupportDocument, PaperListsDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { Button, ErrorSummary } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';

/** Lists of names on paper that wait for a second person; nothing where there are none. */
export function PaperListsPanel() {
  const { t } = useMessages();
  const { data } = useQuery({ queryKey: ['paper-lists'], queryFn: () => request(PaperListsDocument, {}), retry: false });
  const confirm = useAct(ConfirmPaperSupportDocument);
  if (data === undefined || data.paperLists.length === 0) return null;
  return (
    <section aria-labelledby="papier">
      <h2 id="papier">{t.moderation.paperTitle}</h2>
      <ErrorSummary title={t.common.problemsTitle} problems={confirm.problems.map((problem) => ({ ...problem, path: '' }))} />
      <ul className="brink-history">
        {data.paperLists.map((list) => (
          <li key={list.id}>
            <Link href={`/plannen/${list.planId}`}>{list.title}</Link>
            <div className="brink-small">{list.note}</div>
            {list.mine ? (
              <p className="brink-small">{t.moderation.paperEntered}</p>
            ) : (
              <Button quiet busy={confirm.busy} onClick={() => void confirm.send({ input: { listId: list.id } })}>
                {t.plans.desk.confirmPaper({ names: list.names })}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
