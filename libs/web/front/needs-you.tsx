import { NeedsYouDocument } from '#contract/documents';
import { useMessages, useViewer } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { request } from '#contract/transport';
import { NoAnswer } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';

/** What waits for whoever is signed in, the nearest first; nothing for a visitor. */
export function NeedsYou() {
  const { t, locale } = useMessages();
  const words = t.front;
  const viewer = useViewer();
  const asked = useQuery({ queryKey: ['needs-you'], queryFn: () => request(NeedsYouDocument, {}), enabled: viewer != null });
  if (viewer == null) return null;
  const { data } = asked;
  return (
    <section className="brink-sheet brink-needs" aria-labelledby="vraagt">
      <h2 id="vraagt">{words.needs}</h2>
      {data === undefined && <NoAnswer asked={asked} words={t.common} />}
      {data?.needsYou.length === 0 && <p>{words.needsNone}</p>}
      <ul>
        {data?.needsYou.map((need) => (
          <li key={`${need.kind}:${need.path}:${need.title}`}>
            <Link href={need.path}>{(words.need[need.kind] ?? words.needOther)({ title: need.title, count: need.many })}</Link>
            {need.due !== null && <div className="brink-date">{words.needDue[need.kind === 'gathering' || need.kind === 'visit' ? 'on' : 'before']({ date: longDate(locale, need.due) })}</div>}
          </li>
        ))}
      </ul>
    </section>
  );
}
