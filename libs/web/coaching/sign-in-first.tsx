import { useMessages } from '#contract/hooks';
import { NoAnswer, type Unanswered } from '#ui/kit';
import { Link } from 'wouter';

/** What stands where a page is not there yet, or cannot be shown: one is not signed in, or something went wrong. */
export function NotShown({ asked }: { readonly asked: Unanswered }) {
  const { t } = useMessages();
  return <NoAnswer asked={asked} words={t.common} signIn={<Link href={`/inloggen?verder=${location.pathname}`}>{t.common.signInFirst}</Link>} />;
}
