import { PlanVersionsDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { request } from '#contract/transport';
import { NoAnswer, SAID } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PlanOnPage } from './plan-page';
import { VersionChanges } from './version-changes';

/** What changed in a version; asked once somebody wants to see it. */
function Version({ planId, version }: { readonly planId: string; readonly version: number }) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  const asked = useQuery({ queryKey: ['plan', planId, 'versions'], queryFn: () => request(PlanVersionsDocument, { id: planId }), enabled: open });
  const found = asked.data?.plan?.versions.find((one) => one.version === version);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t.plans.whatChanged} ({t.plans.version({ version })})
      </summary>
      {open && asked.data === undefined && <NoAnswer asked={asked} words={t.common} />}
      {found !== undefined && <VersionChanges version={found} />}
    </details>
  );
}

/** Every step of a plan, and what changed between its versions. */
export function PlanHistory({ plan }: { readonly plan: PlanOnPage }) {
  const { t, locale } = useMessages();
  return (
    <>
      {plan.history.length > 0 && (
        <>
          <h2>{t.plans.history}</h2>
          <ol className="brink-history">
            {plan.history.map((event) => (
              <li key={event.id}>
                <b>{t.plans.acts[event.act] ?? event.act}</b>
                <div className="brink-small">
                  {longDate(locale, event.at)} · {t.plans.roles[event.role] ?? event.role}
                </div>
                {event.reason !== null && <div className="brink-answer brink-text" lang={SAID}>{event.reason}</div>}
              </li>
            ))}
          </ol>
        </>
      )}
      {Array.from({ length: plan.version - 1 }, (_, i) => (
        <Version key={i} planId={plan.id} version={i + 2} />
      ))}
    </>
  );
}
