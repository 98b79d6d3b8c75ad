import { useMessages } from '#contract/hooks';
import { Alert } from '#ui/kit';
import { type ReactNode, useSyncExternalStore } from 'react';
import { Link } from 'wouter';
import { SiteHeader } from './site-header';

/** What stands around every page: where one is, who one is, in which language. */
export function Frame({ children, onLocale }: { readonly children: ReactNode; readonly onLocale: () => void }) {
  const { t } = useMessages();
  const offline = useOffline();
  return (
    <>
      <a className="nl-skip-link nl-skip-link--visible-on-focus brink-skip" href="#inhoud">
        {t.common.skip}
      </a>
      <SiteHeader onLocale={onLocale} />
      <main className="brink-main" id="inhoud">
        {offline && <Alert>{t.common.offline}</Alert>}
        {children}
      </main>
      <footer className="brink-footer">
        <p>{t.common.footer}</p>
        <p className="brink-row">
          <Link href="/toegankelijkheid">{t.common.parts.accessibility}</Link>
          <Link href="/privacy">{t.common.parts.privacy}</Link>
          <Link href="/open-data">{t.common.parts.openData}</Link>
        </p>
      </footer>
    </>
  );
}

function onNetwork(change: () => void): () => void {
  window.addEventListener('online', change);
  window.addEventListener('offline', change);
  return () => {
    window.removeEventListener('online', change);
    window.removeEventListener('offline', change);
  };
}

const useOffline = (): boolean =>
  useSyncExternalStore(
    onNetwork,
    () => !navigator.onLine,
    () => false,
  );
