import { useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import type { PlanOnPage } from './plan-page';
import { VersionChanges } from './version-changes';

/** Every step of a plan, and what changed between its versions. */
export function PlanHistory({ plan }: { readonly plan: PlanOnPage }) {
  const { t, locale } = useMessages();
  const changed = plan.versions.filter((version) => version.version > 1);
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
                {event.reason !== null && <div className="brink-answer brink-text">{event.reason}</div>}
              </li>
            ))}
          </ol>
        </>
      )}
      {changed.map((version) => (
        <details key={version.version}>
          <summary>
            {t.plans.whatChanged} ({t.plans.version({ version: version.version })})
          </summary>
          <VersionChanges version={version} />
        </details>
      ))}
    </>
  );
}
