import { type Locale, type Messages, loadMessages } from '#contract/i18n';
import { MessagesContext } from '#contract/hooks';
import { Component, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { type AroundNavHandler, Route, Router, Switch, useRouter } from 'wouter';
import { Frame } from './frame';
import { NotFound } from './not-found';
import { PAGES, orPatience, pageAt } from './pages';

const KEPT = 'brink-locale';

function firstLocale(): Locale {
  const asked = new URLSearchParams(location.search).get('taal') ?? localStorage.getItem(KEPT);
  return asked === 'en' ? 'en' : 'nl';
}

/** The browser's part: language, frame and pages. */
export function App() {
  const [locale, setLocale] = useState<Locale>(firstLocale);
  const [messages, setMessages] = useState<{ locale: Locale; t: Messages } | null>(null);
  const { parser } = useRouter();
  const chosen = useRef('');
  const onWay: AroundNavHandler = (navigate, to, options) => {
    const page = pageAt(parser, to);
    if (page === undefined || page.isHere()) return navigate(to, options);
    // whoever chooses something else meanwhile goes there
    const from = location.href;
    chosen.current = to;
    void orPatience(Promise.all([page.fetch(), loadMessages(locale, true)])).then(() => chosen.current === to && location.href === from && navigate(to, options));
  };
  useEffect(() => {
    let current = true;
    // a page of a feature is open or on its way: its sentences come at once
    const sentences = loadMessages(locale, location.pathname !== '/');
    const page = pageAt(parser, location.pathname)?.fetch();
    void Promise.all([sentences, page?.catch(() => undefined)]).then(([t]) => {
      if (!current) return;
      document.documentElement.lang = locale;
      localStorage.setItem(KEPT, locale);
      setMessages({ locale, t });
    });
    return () => {
      current = false;
    };
  }, [locale, parser]);
  if (messages === null) return null;
  return (
    <MessagesContext.Provider value={messages}>
      <Router aroundNav={onWay}>
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
      </Router>
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
