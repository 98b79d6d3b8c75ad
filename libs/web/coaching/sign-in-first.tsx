import { useMessages } from '#contract/hooks';
import { NoAnswer, SignInFirst, type Unanswered } from '#ui/kit';

/** What stands where a page is not there yet, or cannot be shown: one is not signed in, or something went wrong. */
export function NotShown({ asked }: { readonly asked: Unanswered }) {
  const { t } = useMessages();
  return <NoAnswer asked={asked} words={t.common} signIn={<SignInFirst href={`/inloggen?verder=${location.pathname}`} words={t.common} />} />;
}
