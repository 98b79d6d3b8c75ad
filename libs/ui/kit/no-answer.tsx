import { type ReactNode, useEffect, useState } from 'react';
import { Alert, Button } from './acts';

/** A question to the server of which there is no answer (yet). */
export interface Unanswered {
  readonly error: (Error & { readonly kind?: string }) | null;
  /** `paused`: it waits for a connection. */
  readonly fetchStatus: string;
  readonly refetch: () => unknown;
}

export interface NoAnswerWords {
  readonly loading: string;
  readonly fault: string;
  readonly offline: string;
  readonly retry: string;
}

const PATIENCE_MS = 700;

/** What stands in the place of an answer: nothing for a moment (`roomy`: the room that it will take), that it is on its way, `signIn` for who is not signed in, or that it cannot be had and how to ask again. */
export function NoAnswer({ asked, words, signIn, roomy = false }: { readonly asked: Unanswered; readonly words: NoAnswerWords; readonly signIn?: ReactNode; readonly roomy?: boolean }) {
  const offline = asked.fetchStatus === 'paused' || asked.error?.kind === 'offline';
  if (asked.error === null && !offline && roomy)
    return (
      <p className="brink-coming" role="status">
        {words.loading}
      </p>
    );
  if (asked.error === null && !offline) return <OnItsWay words={words} />;
  if (asked.error?.kind === 'not-signed-in' && signIn !== undefined) return signIn;
  return (
    <Alert>
      <p>{offline ? words.offline : words.fault}</p>
      <Button busy={asked.fetchStatus === 'fetching'} onClick={() => void asked.refetch()}>
        {words.retry}
      </Button>
    </Alert>
  );
}

function OnItsWay({ words }: { readonly words: NoAnswerWords }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return slow ? <p role="status">{words.loading}</p> : null;
}
