import { ResidenceDocument, type ResidenceQuery } from '#contract/documents';
import { useMessages, useToday } from '#contract/hooks';
import { request } from '#contract/transport';
import { Alert, NoAnswer, SignInFirst } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { ChooseForm } from './choose-form';
import { LetterForms } from './letter-forms';

/** Where somebody lives, as their own page knows it. */
export type Home = NonNullable<ResidenceQuery['residence']>;

/** Where one lives, and how one shows it. */
export default function ResidencePage() {
  const { t } = useMessages();
  const words = t.residence;
  const today = useToday();
  const asked = useQuery({ queryKey: ['residence'], queryFn: () => request(ResidenceDocument, {}) });
  const { data } = asked;
  const home = data?.residence ?? null;
  return (
    <Page title={words.title} brand={t.common.brand} above={<p className="brink-small"><Link href="/mijn">{t.common.account}</Link></p>}>
      {data === undefined && <NoAnswer asked={asked} words={t.common} signIn={<SignInFirst href="/inloggen?verder=/mijn/woonplaats" words={t.common} />} />}
      {data !== undefined && (
        <>
          {home === null ? (
            <p>{words.lead}</p>
          ) : (
            <Alert good={home.verified}>
              {words.youLive({ area: home.area.name, municipality: home.area.municipality.name })} {home.verified ? words.verified : words.notVerified}
            </Alert>
          )}
          {home !== null && <p>{words.ages({ support: home.ages.support, vote: home.ages.vote, year: Number(today.slice(0, 4)), born: data.viewer?.birthYear ?? null })}</p>}
          {home !== null && !home.verified && (
            <section aria-labelledby="bewijs">
              <h2 id="bewijs">{words.proveTitle}</h2>
              {home.tableWaits && <Alert good>{words.tableWaits}</Alert>}
              <LetterForms home={home} />
              <h3>{words.byTable}</h3>
              <p>{words.byTableLead}</p>
            </section>
          )}
          <ChooseForm key={home?.area.id ?? 'none'} home={home} birthYear={data.viewer?.birthYear ?? null} />
        </>
      )}
    </Page>
  );
}
