import { useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { SAID } from '#ui/kit';
import type { ConsentOnPage } from './consent-page';

/** Every step that was begun: when, by whom in which capacity, about which text, and why where one went back. */
export function ConsentHistory({ consent }: { readonly consent: ConsentOnPage }) {
  const { t, locale } = useMessages();
  const words = t.consent;
  return (
    <section aria-labelledby="geschiedenis" className="brink-below">
      <h2 id="geschiedenis">{words.history}</h2>
      <ol className="brink-history">
        {consent.history.map((event) => (
          <li key={`${event.at} ${event.to}`}>
            <b>{words.states[event.to]}</b>
            <div className="brink-small">
              {longDate(locale, event.at)} · {words.historyBy[event.role]} · {words.textVersion({ version: event.version })}
            </div>
            {event.reason !== null && <div className="brink-answer brink-text" lang={SAID}>{event.reason}</div>}
          </li>
        ))}
      </ol>
    </section>
  );
}
