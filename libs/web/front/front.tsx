import { FrontDocument, type FrontLineFragment } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { dateAndTime, longDate } from '#contract/i18n';
import { request } from '#contract/transport';
import { NoAnswer, SAID } from '#ui/kit';
import { QuietHeath } from '#ui/scenes';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';

/** What is new in the province, and what came of it. */
export const FrontOfProvince = () => <Front municipality={null} area={null} />;

/** The same of a municipality. */
export const FrontOfMunicipality = ({ slug }: { readonly slug: string }) => <Front municipality={slug} area={null} />;

/** The same of an area. */
export const FrontOfArea = ({ municipality, slug }: { readonly municipality: string; readonly slug: string }) => <Front municipality={municipality} area={slug} />;

function Front({ municipality, area }: { readonly municipality: string | null; readonly area: string | null }) {
  const { t } = useMessages();
  const words = t.front;
  const asked = useQuery({ queryKey: ['front', municipality, area], queryFn: () => request(FrontDocument, { municipality, area }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} roomy />;
  const { fresh, came } = asked.data.front ?? { fresh: [], came: [] };
  return (
    <div className="brink-front">
      <section aria-labelledby="nieuw">
        <h2 id="nieuw">{words.fresh}</h2>
        {fresh.length === 0 ? <Quiet text={words.freshNone} /> : <Lines items={fresh.slice(0, 6)} place={area === null} />}
      </section>
      <section aria-labelledby="gekomen">
        <h2 id="gekomen">{words.came}</h2>
        {came.length === 0 ? <Quiet text={words.cameNone} /> : <Lines items={came.slice(0, 6)} place={area === null} />}
      </section>
    </div>
  );
}

function Quiet({ text }: { readonly text: string }) {
  return (
    <>
      <QuietHeath />
      <p className="brink-small">{text}</p>
    </>
  );
}

function Lines({ items, place }: { readonly items: readonly FrontLineFragment[]; readonly place: boolean }) {
  const { t, locale } = useMessages();
  const words = t.front;
  return (
    <ul className="brink-news">
      {items.map((item) => (
        <li key={`${item.kind}:${item.id}`}>
          <span className="brink-kind">{words.kinds[item.kind] ?? words.other}</span>
          <Link href={item.path} lang={SAID}>{item.title}</Link>
          {item.until !== null && <div className="brink-date">{(item.kind === 'gathering' ? words.begins : words.until)({ at: dateAndTime(locale, item.until) })}</div>}
          <div className="brink-small">{[place ? (item.area ?? item.municipality ?? t.common.province) : null, place && item.area !== null && item.area !== item.municipality ? item.municipality : null, longDate(locale, item.at)].filter((part) => part !== null).join(' · ')}</div>
        </li>
      ))}
    </ul>
  );
}
