import { Link } from 'wouter';
import { Page } from './page';

interface Words {
  readonly brand: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly toStart: string;
}

/** A page for what is not there, or not for who asks: both look the same. `to`: where such things are, else the start. */
export function NotThere({ words, to }: { readonly words: Words; readonly to?: { readonly href: string; readonly label: string } }) {
  return (
    <Page title={words.notFoundTitle} brand={words.brand}>
      <p>{words.notFoundText}</p>
      <p>
        <Link className="nl-button nl-button--primary" href={to?.href ?? '/'}>
          {to?.label ?? words.toStart}
        </Link>
      </p>
    </Page>
  );
}
