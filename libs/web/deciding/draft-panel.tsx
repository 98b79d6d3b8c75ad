import { AnnounceRoundDocument, DiscardRoundDocument, OpenMembersRoundDocument, OpenRoundDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { Alert, Button, ErrorSummary } from '#ui/kit';
import { Link, useLocation } from 'wouter';
import { BallotPreview } from './ballot-preview';
import type { RoundOnPage } from './round-page';

/** A draft, for its own side, and once it is announced for everybody: the ballot as a voter will see it, changing it, and opening it. */
export function DraftPanel({ round }: { readonly round: RoundOnPage }) {
  const { t } = useMessages();
  const words = t.deciding.compose;
  const members = round.associationName !== null;
  const open = useAct(OpenRoundDocument);
  const among = useAct(OpenMembersRoundDocument);
  const announce = useAct(AnnounceRoundDocument);
  const discard = useAct(DiscardRoundDocument, { refresh: false });
  const [, go] = useLocation();
  const problems = [...open.problems, ...among.problems, ...announce.problems, ...discard.problems];
  return (
    <>
      <Alert>{round.announced ? words.announced : words.draft}</Alert>
      {round.announced && (
        <p>
          <Link href={`/stemlijst/${round.id}`}>{t.rolls.link}</Link>
        </p>
      )}
      <BallotPreview unfolded question={round.question} method={round.method} options={round.options} />
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      {round.viewerCanOpen ? (
        <>
          <p>{words.openHint}</p>
          <Button busy={open.busy || among.busy} onClick={() => void (members ? among : open).send({ input: { roundId: round.id } })}>
            {t.deciding.open}
          </Button>
        </>
      ) : (
        <p>{words.officialOpens}</p>
      )}
      {round.viewerCanCompose && (
        <>
          <p>
            <Link href={`/beslissen/${round.id}/veranderen`}>{words.change}</Link>
          </p>
          {!members && !round.announced && (
            <>
              <p>{words.announceHint}</p>
              <Button quiet busy={announce.busy} onClick={() => void announce.send({ input: { roundId: round.id } })}>
                {words.announce}
              </Button>
            </>
          )}
          <details>
            <summary>{words.discard}</summary>
            <p>{words.discardSure}</p>
            <Button quiet busy={discard.busy} onClick={() => void discard.send({ input: { roundId: round.id } }).then((done) => done !== null && go('/beslissen'))}>
              {words.discard}
            </Button>
          </details>
        </>
      )}
    </>
  );
}
