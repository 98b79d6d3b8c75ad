import { TimelinessDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { NoAnswer } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';

/** How many of a municipality's answers came in time. */
export function Timeliness({ slug }: { readonly slug: string }) {
  const { t } = useMessages();
  const asked = useQuery({ queryKey: ['timeliness', slug], queryFn: () => request(TimelinessDocument, { slug }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const figures = asked.data.municipality?.timeliness;
  if (figures === undefined) return null;
  return (
    <section aria-labelledby="op-tijd">
      <h2 id="op-tijd">{t.responses.timelinessTitle}</h2>
      <p>{t.responses.timeliness(figures)}</p>
    </section>
  );
}
