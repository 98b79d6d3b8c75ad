import { useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { MarkedText, SAID } from '#ui/kit';
import { Link } from 'wouter';
import type { VisionOnPage } from './about-vision';

/** Where it was adopted, what the municipality answered, and how the goals go. */
export function VisionAnswers({ vision }: { readonly vision: VisionOnPage }) {
  return (
    <>
      <Adoption vision={vision} />
      <Receipt vision={vision} />
      <CheckUp vision={vision} />
    </>
  );
}

function Adoption({ vision }: { readonly vision: VisionOnPage }) {
  const { t, locale } = useMessages();
  const { adoption } = vision;
  if (adoption === null) return null;
  return (
    <section aria-labelledby="vastgesteld">
      <h2 id="vastgesteld">{t.visions.adoption.heading}</h2>
      <p>{t.visions.adoption.told({ version: adoption.version, date: longDate(locale, adoption.heldOn), way: adoption.way })}</p>
      <div className="brink-text" lang={SAID}>{adoption.words}</div>
      {adoption.round !== null && (
        <p>
          {t.visions.adoption.round} <Link href={`/beslissen/${adoption.round.id}`} lang={SAID}>{adoption.round.question}</Link>
        </p>
      )}
      {adoption.gathering !== null && (
        <p>
          {t.visions.adoption.gathering} <Link href={`/bijeenkomsten/${adoption.gathering.id}`} lang={SAID}>{adoption.gathering.title}</Link>
        </p>
      )}
    </section>
  );
}

function Receipt({ vision }: { readonly vision: VisionOnPage }) {
  const { t, locale } = useMessages();
  const words = t.visions.receipt;
  const { receipt } = vision;
  if (receipt === null) return null;
  return (
    <section aria-labelledby="antwoord">
      <h2 id="antwoord">{words.heading}</h2>
      {receipt.extensionReason !== null && (
        <div className="brink-answer">
          <b>{words.extended}</b>
          <p className="brink-text" lang={SAID}>{receipt.extensionReason}</p>
        </div>
      )}
      {receipt.outcome === null || receipt.givenAt === null ? (
        <p>
          <span className="brink-date">{words.waiting({ date: longDate(locale, receipt.dueOn) })}</span>
        </p>
      ) : (
        <div className="brink-answer">
          <p>
            <b>{words.outcomes[receipt.outcome]}</b>
          </p>
          <p>{receipt.summary}</p>
          <MarkedText text={receipt.reasons ?? ''} />
          <p className="brink-small">{words.given({ date: longDate(locale, receipt.givenAt), inTime: receipt.inTime === true })}</p>
        </div>
      )}
    </section>
  );
}

function CheckUp({ vision }: { readonly vision: VisionOnPage }) {
  const { t, locale } = useMessages();
  const words = t.visions.checkUp;
  const last = vision.lastCheckUp;
  if (last === null || last.doneAt === null) return null;
  return (
    <section aria-labelledby="stand">
      <h2 id="stand">{words.heading}</h2>
      <p className="brink-small">{words.on({ date: longDate(locale, last.doneAt) })}</p>
      <MarkedText text={last.words ?? ''} />
      <ul className="brink-history">
        {last.answers.map((answer) => (
          <li key={answer.goalId}>
            {answer.goal} <span className="brink-chip">{words.ways[answer.how]}</span>
            {answer.note !== '' && <div className="brink-text" lang={SAID}>{answer.note}</div>}
          </li>
        ))}
      </ul>
    </section>
  );
}
