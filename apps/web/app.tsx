import { type Locale, type Messages, loadMessages } from '#contract/i18n';
import { MessagesContext } from '#contract/hooks';
import { type ComponentType, Component, type ReactNode, Suspense, lazy, useEffect, useState } from 'react';
import { Route, Switch } from 'wouter';
import { Frame } from './frame';
import { NotFound } from './not-found';
import { ROUTES } from './routes';

const KEPT = 'brink-locale';

function firstLocale(): Locale {
  const asked = new URLSearchParams(location.search).get('taal') ?? localStorage.getItem(KEPT);
  return asked === 'en' ? 'en' : 'nl';
}

const PAGES: readonly { readonly path: string; readonly Page: ComponentType }[] = ROUTES.map(({ path, load }) => ({ path, Page: lazy(load) }));

/** The browser's part: language, frame and pages. */
export function App() {
  const [locale, setLocale] = useState<Locale>(firstLocale);
  const [messages, setMessages] = useState<{ locale: Locale; t: Messages } | null>(null);
  useEffect(() => {
    let current = true;
    // a page of a feature is open or on its way: its sentences come at once
    void loadMessages(locale, location.pathname !== '/').then((t) => {
      if (!current) return;
      document.documentElement.lang = locale;
      localStorage.setItem(KEPT, locale);
      setMessages({ locale, t });
    });
    return () => {
      current = false;
    };
  }, [locale]);
  if (messages === null) return null;
  return (
    <MessagesContext.Provider value={messages}>
      <Frame onLocale={() => setLocale(locale === 'nl' ? 'en' : 'nl')}>
        <Guard title={messages.t.common.errorTitle} retry={messages.t.common.retry}>
          <Suspense fallback={<p role="status">{messages.t.common.loading}</p>}>
            <Switch>
              {PAGES.map(({ path, Page }) => (
                <Route key={path} path={path}>
                  <Page />
                </Route>
              ))}
              <Route>
                <NotFound />
              </Route>
            </Switch>
          </Suspense>
        </Guard>
      </Frame>
    </MessagesContext.Provider>
  );
}

/** Catches what breaks inside a page, so that the frame stays and one can go on. */
class Guard extends Component<{ readonly title: string; readonly retry: string; readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <>
        <h1>{this.props.title}</h1>
        <p>
          <a className="nl-button nl-button--primary" href={location.pathname}>
            {this.props.retry}
          </a>
        </p>
      </>
    );
  }
}
