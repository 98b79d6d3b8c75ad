import { AnswerServiceSignInDocument, type AnswerServiceSignInMutation } from '#contract/documents';
import { useAct, useMessages, useViewer } from '#contract/hooks';
import { ErrorSummary } from '#ui/kit';
import { Page } from '#ui/shell';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { LinkService } from './link-service';
import { RegisterByService } from './register-by-service';
import { WAY, useServices } from './services';
import { SignInByService } from './sign-in-by-service';

type Proof = NonNullable<AnswerServiceSignInMutation['answerServiceSignIn']['proof']>;

/** Where a service sends one back to: in, when an account is linked to it; else to a new account, or to the account that is signed in here. */
export default function ServicePage() {
  const { t } = useMessages();
  const { proof, problems } = useProof();
  const viewer = useViewer();
  const label = useServices().find(({ service }) => service === proof?.service)?.label ?? '';
  return (
    <Page title={t.identity.signInTitle} brand={t.common.brand}>
      {problems.length > 0 && (
        <>
          <ErrorSummary title={t.common.problemsTitle} problems={problems} />
          <Link className="nl-button nl-button--primary" href={viewer ? '/mijn' : backToSignIn()}>
            {viewer ? t.identity.accountTitle : t.identity.toSignIn}
          </Link>
        </>
      )}
      {problems.length === 0 && (proof === null || viewer === undefined) && <p role="status">{t.identity.proving}</p>}
      {proof !== null && viewer !== undefined && proof.linked && <SignInByService next={proof.next} asks={viewer !== null} />}
      {proof !== null && !proof.linked && viewer !== undefined && viewer !== null && <LinkService label={label} next={proof.next} viewer={viewer} />}
      {proof !== null && !proof.linked && viewer === null && <RegisterByService label={label} proof={proof} />}
    </Page>
  );
}

/** What the service said, asked once: its answer works a single time, and leaves the address before anything else does. */
function useProof(): { readonly proof: Proof | null; readonly problems: ReturnType<typeof useAct>['problems'] } {
  const { send, problems } = useAct(AnswerServiceSignInDocument, { refresh: false });
  const [proof, setProof] = useState<Proof | null>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    const answer = location.search.slice(1);
    if (answer !== '') history.replaceState(history.state, '', location.pathname);
    void send({ input: { answer: answer === '' ? null : answer } }).then((done) => {
      if (done !== null && 'proof' in done) setProof(done.proof);
    });
  }, [send]);
  return { proof, problems };
}

function backToSignIn(): string {
  const way = JSON.parse(sessionStorage.getItem(`brink:${WAY}`) ?? 'null') as string | null;
  return way === null ? '/inloggen' : `/inloggen?verder=${encodeURIComponent(way)}`;
}
