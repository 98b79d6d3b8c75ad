import { useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { differences } from '#domain/plans';
import { Differences, MarkedText } from '#ui/kit';
import type { ConsentOnPage } from './consent-page';

type Text = ConsentOnPage['texts'][number];

/** The text that is asked about, and how it changed. A text that waits to be asked stands first, for who may read it. */
export function Proposal({ consent }: { readonly consent: ConsentOnPage }) {
  const { t } = useMessages();
  const words = t.consent;
  const asked = consent.texts.filter(({ version }) => version <= consent.askedVersion);
  const coming = consent.state === 'PROPOSAL' ? undefined : consent.texts.find(({ version }) => version > consent.askedVersion && version === consent.texts.length);
  const shown = consent.state === 'PROPOSAL' ? consent.texts.at(-1) : asked.at(-1);
  return (
    <section aria-labelledby="voorstel" className="brink-below">
      <h2 id="voorstel">{words.text}</h2>
      {shown !== undefined && <MarkedText text={shown.text} />}
      {coming !== undefined && (
        <div className="brink-sheet">
          <h3>{words.newText}</h3>
          <Changed consent={consent} text={coming} before={asked.at(-1)} />
        </div>
      )}
      {consent.state !== 'PROPOSAL' &&
        asked.slice(1).reverse().map((text) => (
          <details key={text.version}>
            <summary>{`${words.textVersion({ version: text.version })}: ${words.changed}`}</summary>
            <Changed consent={consent} text={text} before={asked.find(({ version }) => version === text.version - 1) ?? asked[0]} />
          </details>
        ))}
    </section>
  );
}

function Changed({ consent, text, before }: { readonly consent: ConsentOnPage; readonly text: Text; readonly before: Text | undefined }) {
  const { t, locale } = useMessages();
  const words = t.consent;
  const numbers = consent.sayings.filter(({ id }) => text.answers.includes(id)).map(({ number }) => number).join(', ');
  return (
    <>
      <p className="brink-small">
        {longDate(locale, text.at)} · {words.changedSince({ version: before?.version ?? 1 })}
      </p>
      <p>{text.note}</p>
      {numbers !== '' && <p className="brink-small">{words.answersObjections({ numbers })}</p>}
      <p className="brink-text">
        <Differences segments={differences(before?.text ?? '', text.text)} words={t.plans} />
      </p>
    </>
  );
}
