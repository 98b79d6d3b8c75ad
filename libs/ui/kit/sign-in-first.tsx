import { Link } from 'wouter';

/** Stands where a page is for who is signed in: why, and the way to it. */
export function SignInFirst({ href, words }: { readonly href: string; readonly words: { readonly signInHere: string; readonly signIn: string } }) {
  return (
    <p className="brink-row">
      {words.signInHere}{' '}
      <Link className="nl-button nl-button--primary" href={href}>
        {words.signIn}
      </Link>
    </p>
  );
}
