import type { CoachingCardFragment } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { areaName, longDate } from '#contract/i18n';

/** What happens next with a request, by whom and before when, and that it is late; said to who asked, or to a coach. */
export function NextStep({ request, coaching = false }: { readonly request: Pick<CoachingCardFragment, 'next' | 'coachName' | 'deputyName'>; readonly coaching?: boolean }) {
  const { t, locale } = useMessages();
  const { who, step, due, late } = request.next;
  const words = (coaching ? t.coaching.nextForCoach : t.coaching.next)[`${who} ${step}`];
  if (words === undefined) return null;
  return (
    <>
      <p>{words({ date: due === null ? '' : longDate(locale, due), coach: request.deputyName ?? request.coachName ?? t.coaching.aCoach })}</p>
      {late && <p className="brink-date">{t.coaching.late}</p>}
    </>
  );
}

/** Who asked, from where, and since when. */
export function AskedBy({ request }: { readonly request: Pick<CoachingCardFragment, 'role' | 'askedBy' | 'municipality' | 'area' | 'askedAt'> }) {
  const { t, locale } = useMessages();
  const who = t.coaching.by[request.role]({ name: request.askedBy ?? t.coaching.somebody, municipality: request.municipality.name });
  const place = request.area !== null ? areaName(request.area, request.municipality) : request.role === 'OFFICIAL' ? null : request.municipality.name;
  return <p className="brink-small">{[who, place, t.coaching.askedOn({ date: longDate(locale, request.askedAt) })].filter((fact) => fact !== null).join(' · ')}</p>;
}
