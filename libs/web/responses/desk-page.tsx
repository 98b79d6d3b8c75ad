import { MunicipalityDeskDocument, type MunicipalityDeskQuery } from '#contract/documents';
import { useGrowingList, useMessages, useViewer } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { RequestError } from '#contract/transport';
import { Alert, Chips, GrowingList, SAID, SignInFirst } from '#ui/kit';
import { Page } from '#ui/shell';
import type { ComponentType } from 'react';
import { Link } from 'wouter';

type Waiting = MunicipalityDeskQuery['municipalityDesk']['nodes'][number];

const ON_A_PAGE = 20;

/** What waits for the municipality, oldest promise first. */
export function MunicipalityDeskPage({ panels }: { readonly panels: readonly ComponentType[] }) {
  const { t } = useMessages();
  const desk = useGrowingList('municipality-desk', MunicipalityDeskDocument, { first: ON_A_PAGE }, (result) => result.municipalityDesk);
  const viewer = useViewer();
  const notAllowed = viewer != null && viewer.roles.every((r) => r.role !== 'OFFICIAL' && r.role !== 'CLERK');
  const notSignedIn = desk.asked.error instanceof RequestError && desk.asked.error.kind === 'not-signed-in';
  return (
    <Page title={t.responses.deskTitle} brand={t.common.brand}>
      {notSignedIn && <SignInFirst href="/inloggen?verder=/gemeentewerk" words={t.common} />}
      {notAllowed && <Alert>{t.problems['not-allowed']({})}</Alert>}
      {viewer != null && !notAllowed && (
        <p>
          <Link href="/woonplaatsen">{t.moderation.residence}</Link>
        </p>
      )}
      {!notAllowed && !notSignedIn && (
        <GrowingList list={desk} words={t.common} none={t.responses.empty}>
          {(items) => (
            <ul className="brink-cards">
              {items.map((item) => (
                <WaitingPlan key={item.planId} item={item} />
              ))}
            </ul>
          )}
        </GrowingList>
      )}
      {panels.map((Panel, n) => (
        <Panel key={n} />
      ))}
    </Page>
  );
}

function WaitingPlan({ item }: { readonly item: Waiting }) {
  const { t, locale } = useMessages();
  const words = t.responses;
  return (
    <li className="brink-sheet">
      <h2 className="brink-card-title">
        <Link href={`/plannen/${item.planId}`} lang={SAID}>{item.title}</Link>
      </h2>
      <Chips>{[item.areaName, words.supporters({ count: item.supportCount }), item.secondLook ? words.secondLook : null, words.next[item.state] ?? null]}</Chips>
      {item.acknowledgeBy !== null && <p className="brink-date">{words.acknowledgeDue({ date: longDate(locale, item.acknowledgeBy) })}</p>}
      {item.dueOn !== null && <p className="brink-date">{(item.secondLook ? words.secondLookDue : words.due)({ date: longDate(locale, item.dueOn) })}</p>}
      {item.state === 'AWAITING_RESPONSE' && <p className="brink-small">{item.assignedName === null ? words.unassigned : words.assigned({ name: item.assignedName })}</p>}
    </li>
  );
}
