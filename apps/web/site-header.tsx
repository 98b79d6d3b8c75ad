import { useMessages, useViewer } from '#contract/hooks';
import { Mark } from '#ui/shell';
import { NoticesLink, UnreadCount } from '#web/notices';
import { type ReactNode, Suspense, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { isAt, menuParts, partOf } from './menu';

/** The head of every page: the mark, the parts of the site, who one is, the other language. On a phone the parts are folded into a menu. */
export function SiteHeader({ onLocale }: { readonly onLocale: () => void }) {
  const { t, locale } = useMessages();
  const viewer = useViewer();
  const [place] = useLocation();
  const [openedAt, setOpenedAt] = useState<string | null>(null);
  const open = openedAt === place;
  const parts = menuParts(t);
  const here = partOf(parts, place);
  return (
    <header className="brink-header">
      <div className="brink-header-row">
        <Link className="brink-logo" href="/">
          <Mark />
          {t.common.brand}
        </Link>
        <button className="brink-menu-button" type="button" aria-expanded={open} aria-controls="menu" onClick={() => setOpenedAt(open ? null : place)}>
          {t.common.menu}
          {viewer && !open && (
            <Suspense fallback={null}>
              <UnreadCount />
            </Suspense>
          )}
        </button>
        <nav className="brink-nav" id="menu" aria-label={t.common.menu} data-open={open}>
          {parts.map(({ label, pages }) => (
            <Link key={label} href={pages[0]?.path ?? '/'} aria-current={here?.label === label ? 'page' : undefined}>
              {label}
            </Link>
          ))}
          <OwnLinks place={place} />
        </nav>
        <button className="brink-plain" type="button" lang={locale === 'nl' ? 'en' : 'nl'} onClick={onLocale}>
          {t.common.otherLanguage}
        </button>
      </div>
      {here !== undefined && here.pages.length > 1 && (
        <nav className="brink-subnav" aria-label={here.label}>
          {here.pages.map(({ path, label }) => (
            <Link key={path} href={path} aria-current={isAt(place, path) ? 'page' : undefined}>
              {label}
            </Link>
          ))}
        </nav>
      )}
    </header>
  );
}

/** Where one works, what one is told, and one’s own pages; or the way in. */
function OwnLinks({ place }: { readonly place: string }) {
  const { t } = useMessages();
  const viewer = useViewer();
  const link = (path: string, label: ReactNode): ReactNode => (
    <Link key={path} href={path} aria-current={isAt(place, path) ? 'page' : undefined}>
      {label}
    </Link>
  );
  if (!viewer)
    return (
      <Link className="brink-sign-in" href="/inloggen" aria-current={isAt(place, '/inloggen') ? 'page' : undefined}>
        {t.common.signIn}
      </Link>
    );
  const works = (...roles: string[]): boolean => viewer.roles.some(({ role }) => roles.includes(role));
  return (
    <>
      {works('COACH') && link('/werkplek', t.common.desk)}
      {works('ADMINISTRATOR') && link('/beheer', t.common.parts.administration)}
      {works('OFFICIAL', 'CLERK') && link('/gemeentewerk', t.common.desk)}
      <Suspense fallback={null}>
        <NoticesLink current={isAt(place, '/berichten') ? 'page' : undefined} />
      </Suspense>
      {link('/mijn', t.common.account)}
    </>
  );
}
