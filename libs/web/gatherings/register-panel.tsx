import { AnswerPlaceOfferDocument, UnregisterFromGatheringDocument } from '#contract/documents';
import { useAct, useMessages, useViewer } from '#contract/hooks';
import { Alert, Button, ErrorSummary } from '#ui/kit';
import { useState } from 'react';
import { Link } from 'wouter';
import type { GatheringOnPage } from './gathering-page';
import { RegisterForm } from './register-form';
import { WorkshopWish } from './workshop-wish';

/** Where one stands, and the way to register, change that or give it up. */
export function RegisterPanel({ gathering }: { readonly gathering: GatheringOnPage }) {
  const { t } = useMessages();
  const words = t.gatherings;
  const viewer = useViewer();
  const [open, setOpen] = useState(false);
  const mine = gathering.viewerRegistration;
  const out = mine === null || mine.state === 'UNREGISTERED' || mine.state === 'LAPSED';
  if (gathering.state !== 'PUBLISHED' || viewer === undefined) return null;
  if (viewer !== null && !gathering.viewerCan.register && out) return null;
  if (viewer === null && gathering.begun) return null;
  return (
    <section aria-labelledby="aanmelden">
      <h2 className="brink-card-title" id="aanmelden">
        {mine === null ? words.placesTitle : words.standing[mine.state]}
      </h2>
      {viewer !== null && mine !== null && <Standing gathering={gathering} mine={mine} />}
      {out && <p>{words.placesLeft({ count: gathering.placesLeft })}</p>}
      {viewer === null && (
        <p>
          <Link className="nl-button nl-button--primary" href={`/inloggen?verder=/bijeenkomsten/${gathering.id}`}>
            {words.register.signIn}
          </Link>
        </p>
      )}
      {viewer !== null && gathering.viewerCan.register && (out || open) && <RegisterForm gathering={gathering} done={() => setOpen(false)} />}
      {viewer !== null && gathering.viewerCan.register && !out && !open && (
        <p>
          <Button quiet onClick={() => setOpen(true)}>
            {words.register.change}
          </Button>
        </p>
      )}
      {viewer !== null && !gathering.viewerCan.register && <p>{words.register.over}</p>}
    </section>
  );
}

/** What one has, and what one can answer. */
function Standing({ gathering, mine }: { readonly gathering: GatheringOnPage; readonly mine: NonNullable<GatheringOnPage['viewerRegistration']> }) {
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
      {stands && mine.workshopWish !== null && <WorkshopWish gathering={gathering} wish={mine.workshopWish} now={workshop?.title ?? null} />}
      {mine.state === 'WAITING' && <p>{words.register.before({ count: mine.before ?? 0 })}</p>}
      {mine.state === 'OFFERED' && mine.offeredUntil !== null && (
        <>
          <Alert good>{words.register.offered({ until: words.until({ at: mine.offeredUntil }) })}</Alert>
          <p className="brink-row">
            <Button busy={answer.busy} onClick={() => void answer.send({ input: { gatheringId, accept: true } })}>
              {words.register.accept}
            </Button>
            <Button quiet busy={answer.busy} onClick={() => void answer.send({ input: { gatheringId, accept: false } })}>
              {words.register.decline}
            </Button>
          </p>
        </>
      )}
      {(mine.state === 'REGISTERED' || mine.state === 'WAITING') && gathering.viewerCan.register && (
        <p>
          <Button quiet busy={leave.busy} onClick={() => void leave.send({ input: { gatheringId } })}>
            {mine.state === 'WAITING' ? words.register.leaveLine : words.register.unregister}
          </Button>
        </p>
      )}
    </>
  );
}
