import { ConfirmPaperSupportDocument, ModerationDeskDocument } from '#contract/documents';
import { useAct, useMessages, useViewer } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { RequestError, request } from '#contract/transport';
import { Alert, Button, Chips, ErrorSummary } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { Link } from 'wouter';

/** The coach's desk over all municipalities assigned: oldest promise first, and what other features add to it. */
export function DeskPage({ panels }: { readonly panels: readonly ComponentType[] }) {
  const { t, locale } = useMessages();
  const desk = useQuery({ queryKey: ['moderation-desk'], queryFn: () => request(ModerationDeskDocument, {}) });
  const confirm = useAct(ConfirmPaperSupportDocument);
  const viewer = useViewer();
  const notAllowed = viewer != null && viewer.roles.every((r) => r.role !== 'COACH');
  const notSignedIn = desk.error instanceof RequestError && desk.error.kind === 'not-signed-in';
  return (
    <Page title={t.plans.desk.title} brand={t.common.brand}>
      {desk.isPending && <p role="status">{t.common.loading}</p>}
      {desk.isError && (notSignedIn ? <Link href="/inloggen?verder=/werkplek">{t.common.signInFirst}</Link> : <Alert>{t.common.fault}</Alert>)}
      {notAllowed && <Alert>{t.problems['not-allowed']({})}</Alert>}
      {viewer != null && !notAllowed && (
        <p>
          <Link href="/woonplaatsen">{t.moderation.residence}</Link>
        </p>
      )}
      <ErrorSummary title={t.common.problemsTitle} problems={confirm.problems} />
      {desk.data?.moderationDesk.length === 0 && !notAllowed && <p>{t.plans.desk.empty}</p>}
      <ul className="brink-cards">
        {desk.data?.moderationDesk.map((item) => (
          <li className="brink-sheet" key={item.planId}>
            <h2>
              <Link href={`/plannen/${item.planId}`}>{item.title}</Link>
            </h2>
            <Chips>{[`${item.areaName}, ${item.municipalityName}`, item.secondLook ? t.plans.desk.secondLook : null]}</Chips>
            {item.dueOn !== null && <p className="brink-date">{t.plans.desk.due({ date: longDate(locale, item.dueOn) })}</p>}
            <p>{item.summary}</p>
            {item.paperLists.map((list) => (
              <p key={list.id} className="brink-small">
                {list.note}{' '}
                {!list.mine && (
                  <Button quiet busy={confirm.busy} onClick={() => void confirm.send({ input: { listId: list.id } })}>
                    {t.plans.desk.confirmPaper({ names: list.names })}
                  </Button>
                )}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {desk.data !== undefined && panels.map((Panel, i) => <Panel key={i} />)}
    </Page>
  );
}
