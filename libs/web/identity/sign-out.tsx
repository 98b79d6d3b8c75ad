import type { SignOutMutation } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { Page } from '#ui/shell';
import { Link, useLocation } from 'wouter';

/** A service at which one is still signed in. */
export type ServiceToLeave = NonNullable<SignOutMutation['signOut']['service']>;

/** Where one goes after signing out: to the front page; who had signed in by a service, and can sign out there too, is told of that instead. */
export function useLeft(onLeave: (service: ServiceToLeave) => void): (done: { readonly service: ServiceToLeave | null } | null) => void {
  const [, go] = useLocation();
  return (done) => (done?.service == null ? go('/') : onLeave(done.service));
}

/** Says where one is still signed in, and leads there. */
export function StillSignedIn({ service }: { readonly service: ServiceToLeave }) {
  const { t, locale } = useMessages();
  const label = locale === 'nl' ? service.labelNl : service.labelEn;
  return (
    <Page title={t.identity.signedOut} brand={t.common.brand}>
      <p>{t.identity.stillSignedIn(label)}</p>
      <p className="brink-row">
        <a className="nl-button nl-button--primary" href={service.address}>
          {t.identity.signOutThere(label)}
        </a>
        <Link className="nl-button nl-button--secondary" href="/">
          {t.identity.stayThere}
        </Link>
      </p>
    </Page>
  );
}
