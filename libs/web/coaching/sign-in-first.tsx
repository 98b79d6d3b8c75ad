import { useMessages } from '#contract/hooks';
import { RequestError } from '#contract/transport';
import { Alert } from '#ui/kit';
import { Link } from 'wouter';

/** Why a page cannot be shown: one is not signed in, or something went wrong. */
export function NotShown({ error }: { readonly error: unknown }) {
  const { t } = useMessages();
  const notSignedIn = error instanceof RequestError && error.kind === 'not-signed-in';
  return notSignedIn ? <Link href={`/inloggen?verder=${location.pathname}`}>{t.common.signInFirst}</Link> : <Alert>{t.common.fault}</Alert>;
}
