import { AnswerPlaceOfferDocument, UnregisterFromGatheringDocument } from '#contract/documents';
import { useAct, useMessages, useViewer } from '#contract/hooks';
import { Alert, Button, ErrorSummary } from '#ui/kit';
import { useState } from 'react';
import { Link } from 'wouter';
import type { GatheringOnPage } from './gathering-page';
import { RegisterForm } from './register-form';
import { WorkshopWish } from './workshop-wish';

/** Where one stands, and the way to register, change that or give it up; for who has no account by the `link` of a mail. */
export function RegisterPanel({ gathering, link }: { readonly gathering: GatheringOnPage; readonly link: string | null }) {
  const { t } = useMessages();
  const words = t.gatherings;
  const viewer = useViewer();
  const [open, setOpen] = useState(false);
  const mine = gathering.viewerRegistration;
  const out = mine === null || mine.state === 'UNREGISTERED' || mine.state === 'LAPSED';
  const may = gathering.viewerCan.register;
  if (gathering.state !== 'PUBLISHED' || viewer === undefined || (out && !may)) return null;
  const known = viewer !== null || mine !== null;
  return (
    <section aria-labelledby="aanmelden">
      <h2 className="brink-card-title" id="aanmelden">
        {mine === null ? words.placesTitle : words.standing[mine.state]}
      </h2>
      {link !== null && mine === null && <Alert>{t.guests.linkOver}</Alert>}
      {mine !== null && <Standing gathering={gathering} mine={mine} link={link} />}
      {out && <p>{words.placesLeft({ count: gathering.placesLeft })}</p>}
      {may && (out || open) && <RegisterForm gathering={gathering} link={mine === null ? null : link} guest={!known} done={() => setOpen(false)} />}
      {may && !known && (
        <p>
          <Link href={`/inloggen?verder=/bijeenkomsten/${gathering.id}`}>{t.guests.haveAccount}</Link>
        </p>
      )}
      {may && !out && !open && (
        <p>
          <Button quiet onClick={() => setOpen(true)}>
            {words.register.change}
          </Button>
        </p>
      )}
      {!may && <p>{words.register.over}</p>}
    </section>
  );
}

/** What one has, and what one can answer. */
function Standing({ gathering, mine, link }: { readonly gathering: GatheringOnPage; readonly mine: NonNullable<GatheringOnPage['viewerRegistration']>; readonly link: string | null }) {
  const { t } = useMessages();
  const words = t.gatherings;
  const answer = useAct(AnswerPlaceOfferDocument);
  const leave = useAct(UnregisterFromGatheringDocument);
  const gatheringId = gathering.id;
  const workshop = gathering.items.find((item) => item.id === mine.workshopId);
  const stands = mine.state === 'REGISTERED' || mine.state === 'WAITING' || mine.state === 'OFFERED';
  return (
    <>
      <ErrorSummary title={t.common.problemsTitle} problems={[...answer.problems, ...leave.problems].map((problem) => ({ ...problem, path: '' }))} />
      {stands && mine.people > 1 && <p>{words.register.companion}</p>}
      {stands && workshop !== undefined && <p>{words.register.workshopChosen({ title: workshop.title })}</p>}
      {stands && mine.workshopWish !== null && <WorkshopWish gathering={gathering} wish={mine.workshopWish} link={link} now={workshop?.title ?? null} />}
      {mine.state === 'WAITING' && <p>{words.register.before({ count: mine.before ?? 0 })}</p>}
      {mine.state === 'OFFERED' && mine.offeredUntil !== null && (
        <>
          <Alert good>{words.register.offered({ until: words.until({ at: mine.offeredUntil }) })}</Alert>
          <p className="brink-row">
            <Button busy={answer.busy} onClick={() => void answer.send({ input: { gatheringId, link, accept: true } })}>
              {words.register.accept}
            </Button>
            <Button quiet busy={answer.busy} onClick={() => void answer.send({ input: { gatheringId, link, accept: false } })}>
              {words.register.decline}
            </Button>
          </p>
        </>
      )}
      {(mine.state === 'REGISTERED' || mine.state === 'WAITING') && gathering.viewerCan.register && (
        <p>
          <Button quiet busy={leave.busy} onClick={() => void leave.send({ input: { gatheringId, link } })}>
            {mine.state === 'WAITING' ? words.register.leaveLine : words.register.unregister}
          </Button>
        </p>
      )}
    </>
  );
}
