import { AnswerSeatDocument, type AssociationActItemFragment, ConfirmAssociationActDocument, DeclineAssociationActDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { Button, ErrorSummary, SAID, TextField } from '#ui/kit';
import { Link } from 'wouter';

/** What waits for a second person, or for who comes in. `deep`: below a heading of the second level. */
export function ActCards({ acts }: { readonly acts: readonly AssociationActItemFragment[] }) {
  return (
    <ul className="brink-cards">
      {acts.map((act) => (
        <ActCard key={act.id} act={act} />
      ))}
    </ul>
  );
}

function ActCard({ act }: { readonly act: AssociationActItemFragment }) {
  const { t, locale } = useMessages();
  const words = t.associations;
  const waits = act.state === 'accepting' ? words.waitsFor.incoming : act.kind === 'found' || act.kind === 'appoint-chair' ? words.waitsFor.staff : act.byCoach ? words.waitsFor.coach : words.waitsFor.other;
  return (
    <li className="brink-sheet">
      <h3>{words.acts[act.kind]?.({ name: act.name }) ?? words.otherAct}</h3>
      {act.path !== null && (
        <p>
          <Link href={act.path}>{act.name}</Link>
        </p>
      )}
      {act.seats.length > 0 && (
        <ul>
          {act.seats.map((seat) => (
            <li key={seat.role}>
              {words.seat({ role: words.roles[seat.role], name: seat.name ?? words.somebody })}
              {act.kind === 'hand-over' && <span className="brink-small"> ({seat.accepted ? words.seatAccepted : words.seatWaits})</span>}
            </li>
          ))}
        </ul>
      )}
      {act.day !== null && <p className="brink-date">{act.kind === 'end-term' ? words.until({ date: longDate(locale, act.day) }) : words.from({ date: longDate(locale, act.day) })}</p>}
      {act.reason !== '' && <p className="brink-text" lang={SAID}>{act.reason}</p>}
      <p className="brink-small">{words.proposedBy({ name: act.proposedBy ?? words.somebody, date: longDate(locale, act.expiresAt) })}</p>
      <p className="brink-small">{waits}</p>
      <Answer act={act} />
    </li>
  );
}

function Answer({ act }: { readonly act: AssociationActItemFragment }) {
  const { t } = useMessages();
  const words = t.associations;
  const confirm = useAct(ConfirmAssociationActDocument);
  const decline = useAct(DeclineAssociationActDocument);
  const seat = useAct(AnswerSeatDocument);
  const declined = decline.problems.map((problem) => ({ ...problem, path: problem.path === '' ? '' : `${act.id}.${problem.path}` }));
  const problems = [...confirm.problems, ...declined, ...seat.problems];
  const input = { actId: act.id };
  const [reason, setReason] = useKept(`decline-act:${act.id}`, '');
  const sendNo = () => void decline.send({ input: { ...input, reason } }).then((done) => done !== null && clearKept(`decline-act:${act.id}`));
  return (
    <>
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      <div className="brink-row">
        {act.viewerMayAccept && (
          <>
            <Button busy={seat.busy} onClick={() => void seat.send({ input: { ...input, accept: true } })}>
              {words.takeSeat}
            </Button>
            <Button quiet busy={seat.busy} onClick={() => void seat.send({ input: { ...input, accept: false } })}>
              {words.refuseSeat}
            </Button>
          </>
        )}
        {act.viewerMayConfirm && (
          <Button busy={confirm.busy} onClick={() => void confirm.send({ input })}>
            {words.confirm}
          </Button>
        )}
        {act.viewerMayDecline && !act.viewerMayConfirm && (
          <Button quiet busy={decline.busy} onClick={sendNo}>
            {words.takeBack}
          </Button>
        )}
      </div>
      {act.viewerMayDecline && act.viewerMayConfirm && (
        <details>
          <summary>{words.decline}</summary>
          <TextField path={`${act.id}.reason`} label={words.refuseReason} rows={3} problems={declined} value={reason} onChange={setReason} />
          <Button quiet busy={decline.busy} onClick={sendNo}>
            {words.decline}
          </Button>
        </details>
      )}
    </>
  );
}
