import { MunicipalityDeskDocument } from '#contract/documents';
import { useMessages, useViewer } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { RequestError, request } from '#contract/transport';
import { Alert, Chips } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { Link } from 'wouter';

/** What waits for the municipality, oldest promise first. */
export function MunicipalityDeskPage({ panels }: { readonly panels: readonly ComponentType[] }) {
  const { t, locale } = useMessages();
  const { data, error, isPending } = useQuery({ queryKey: ['municipality-desk'], queryFn: () => request(MunicipalityDeskDocument, {}) });
  const viewer = useViewer();
  const notAllowed = viewer != null && viewer.roles.every((r) => r.role !== 'OFFICIAL' && r.role !== 'CLERK');
  const notSignedIn = error instanceof RequestError && error.kind === 'not-signed-in';
  return (
    <Page title={t.responses.deskTitle} brand={t.common.brand}>
      {isPending && <p role="status">{t.common.loading}</p>}
      {error !== null && (notSignedIn ? <Link href="/inloggen?verder=/gemeentewerk">{t.common.signInFirst}</Link> : <Alert>{t.common.fault}</Alert>)}
      {notAllowed && <Alert>{t.problems['not-allowed']({})}</Alert>}
      {viewer != null && !notAllowed && (
        <p>
          <Link href="/woonplaatsen">{t.moderation.residence}</Link>
        </p>
      )}
      {data?.municipalityDesk.length === 0 && !notAllowed && <p>{t.responses.empty}</p>}
      <ul className="brink-cards">
        {data?.municipalityDesk.map((item) => (
          <li className="brink-sheet" key={item.planId}>
            <h2>
              <Link href={`/plannen/${item.planId}`}>{item.title}</Link>
            </h2>
            <Chips>{[item.areaName, t.responses.supporters({ count: item.supportCount }), item.secondLook ? t.responses.secondLook : null, item.coDecide ? t.responses.coDecide : null]}</Chips>
            {item.dueOn !== null && <p className="brink-date">{t.responses.due({ date: longDate(locale, item.dueOn) })}</p>}
            <p className="brink-small">{item.assignedName === null ? t.responses.unassigned : t.responses.assigned({ name: item.assignedName })}</p>
          </li>
        ))}
      </ul>
      {panels.map((Panel, n) => (
        <Panel key={n} />
      ))}
    </Page>
  );
}
