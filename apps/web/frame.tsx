import { useMessages, useViewer } from '#contract/hooks';
import { Alert } from '#ui/kit';
import { Mark } from '#ui/shell';
import { NoticesLink } from '#web/notices';
import { type ReactNode, useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';

/** What stands around every page: where one is, who one is, in which language. */
export function Frame({ children, onLocale }: { readonly children: ReactNode; readonly onLocale: () => void }) {
  const { t, locale } = useMessages();
  const viewer = useViewer();
  const [place] = useLocation();
  const offline = useOffline();
  const current = (path: string): 'page' | undefined => (place.startsWith(path) ? 'page' : undefined);
  const desks: { path: string; label?: string; shown: boolean | undefined }[] = [
    { path: '/werkplek', shown: viewer?.roles.some((r) => r.role === 'COACH') },
    { path: '/beheer', label: t.administration.title, shown: viewer?.roles.some((r) => r.role === 'ADMINISTRATOR') },
    { path: '/gemeentewerk', shown: viewer?.roles.some((r) => r.role === 'OFFICIAL' || r.role === 'CLERK') },
  ].filter((desk) => desk.shown === true);
  return (
    <>
      <a className="nl-skip-link nl-skip-link--visible-on-focus brink-skip" href="#inhoud">
        {t.common.skip}
      </a>
      <header className="brink-header">
        <Link className="brink-logo" href="/">
          <Mark />
          {t.common.brand}
        </Link>
        <nav className="brink-nav" aria-label={t.common.menu}>
          <Link href="/plannen" aria-current={current('/plannen')}>
            {t.common.plans}
          </Link>
          <Link href="/beslissen" aria-current={current('/beslissen')}>
            {t.deciding.title}
          </Link>
          <Link href="/dorpsbudget" aria-current={current('/dorpsbudget')}>
            {t.budgets.title}
          </Link>
          <Link href="/bijeenkomsten" aria-current={current('/bijeenkomsten')}>
            {t.gatherings.title}
          </Link>
          <Link href="/kennis" aria-current={['/kennis', '/lessen', '/verhalen', '/oproepen'].some((path) => current(path)) ? 'page' : undefined}>
            {t.knowledge.menu}
          </Link>
          <Link href="/gemeenten" aria-current={current('/gemeenten')}>
            {t.common.places}
          </Link>
          {desks.map((desk) => (
            <Link key={desk.path} href={desk.path} aria-current={current(desk.path)}>
              {desk.label ?? t.common.desk}
            </Link>
          ))}
          {viewer ? (
            <>
              <NoticesLink current={current('/berichten')} />
              <Link href="/mijn" aria-current={current('/mijn')}>
                {t.common.account}
              </Link>
            </>
          ) : (
            <Link href="/inloggen" aria-current={current('/inloggen')}>
              {t.common.signIn}
            </Link>
          )}
          <button className="brink-plain" type="button" lang={locale === 'nl' ? 'en' : 'nl'} onClick={onLocale}>
            {t.common.otherLanguage}
          </button>
        </nav>
      </header>
      <main className="brink-main" id="inhoud">
        {offline && <Alert>{t.common.offline}</Alert>}
        {children}
      </main>
      <footer className="brink-footer">
        <p>{t.common.footer}</p>
        <p className="brink-row">
          <Link href="/toegankelijkheid">{t.statements.accessibility}</Link>
          <Link href="/privacy">{t.statements.privacy}</Link>
        </p>
      </footer>
    </>
  );
}

function useOffline(): boolean {
  const [offline, setOffline] = useState(!navigator.onLine);
  useEffect(() => {
    const look = (): void => setOffline(!navigator.onLine);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return offline;
}
