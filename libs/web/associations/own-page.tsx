import { AnswerInvitationDocument, MyAssociationsDocument, type MyAssociationsQuery } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { request } from '#contract/transport';
import { Button, ErrorSummary, NoAnswer, SignInFirst } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { pathOf } from './association-list';

type Own = MyAssociationsQuery['myAssociations'];

/** Where one is a member, and where one is invited. */
export default function OwnAssociationsPage() {
  const { t } = useMessages();
  const words = t.associations;
  const mine = useQuery({ queryKey: ['my-associations'], queryFn: () => request(MyAssociationsDocument, {}) });
  return (
    <Page title={words.mine} brand={t.common.brand} above={<p className="brink-small"><Link href="/verenigingen">{words.title}</Link></p>}>
      {mine.data === undefined && <NoAnswer asked={mine} words={t.common} signIn={<SignInFirst href="/inloggen?verder=/verenigingen/mijn" words={t.common} />} />}
      {mine.data !== undefined && (
        <>
          <section aria-labelledby="uitnodigingen">
            <h2 id="uitnodigingen">{words.invitations}</h2>
            {mine.data.myAssociations.invitations.length === 0 && <p>{words.invitationsNone}</p>}
            <ul className="brink-cards">
              {mine.data.myAssociations.invitations.map((invitation) => (
                <Invitation key={invitation.id} invitation={invitation} />
              ))}
            </ul>
          </section>
          <section aria-labelledby="mijn-verenigingen">
            <h2 id="mijn-verenigingen">{words.mine}</h2>
            {mine.data.myAssociations.memberships.length === 0 && <p>{words.mineNone}</p>}
            <ul className="brink-cards">
              {mine.data.myAssociations.memberships.map(({ role, association }) => (
                <li className="brink-sheet" key={association.id}>
                  <h3>
                    <Link href={pathOf(association)}>{association.name}</Link>
                  </h3>
                  <p>{words.mineAs({ role: words.roles[role] })}</p>
                  <Link href={`${pathOf(association)}/leden`}>{words.toInside}</Link>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </Page>
  );
}

function Invitation({ invitation }: { readonly invitation: Own['invitations'][number] }) {
  const { t, locale } = useMessages();
  const words = t.associations;
  const answer = useAct(AnswerInvitationDocument);
  const send = (accept: boolean) => void answer.send({ input: { invitationId: invitation.id, accept } });
  return (
    <li className="brink-sheet">
      <h3>
        <Link href={pathOf(invitation.association)}>{invitation.association.name}</Link>
      </h3>
      <p>{words.invitedAs({ role: words.roles[invitation.role], date: longDate(locale, invitation.expiresAt) })}</p>
      <ErrorSummary title={t.common.problemsTitle} problems={answer.problems} />
      <div className="brink-row">
        <Button busy={answer.busy} onClick={() => send(true)}>
          {words.answerYes}
        </Button>
        <Button quiet busy={answer.busy} onClick={() => send(false)}>
          {words.answerNo}
        </Button>
      </div>
    </li>
  );
}
