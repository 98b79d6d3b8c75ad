import { MessagesContext } from '#contract/hooks';
import { type Locale, type Messages, loadMessages } from '#contract/i18n';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RequestError } from '#contract/transport';
import { Component, type ReactNode, StrictMode, Suspense, useState } from 'react';
import { type AroundNavHandler, Route, Router, Switch } from 'wouter';
import { Frame } from './frame';
import { keepLocale } from './language';
import { NotFound } from './not-found';
import { PAGES, pageAt, waitFor } from './pages';

/** A language with its sentences. */
export interface Words {
  readonly locale: Locale;
  readonly t: Messages;
}

/** Pages that say nothing but what comes first. One that says more cannot be painted, and ends the build. */
const SHORT = new Set(['/', '/plannen']);

/** Whether a page needs all sentences before it stands. */
export const needsAll = (address: string): boolean => !SHORT.has(address);

/** The sentences that a page needs: those of every page, and with a page of a feature all others. */
export const wordsFor = async (locale: Locale, address: string): Promise<Words> => ({ locale, t: await loadMessages(locale, needsAll(address)) });

/** The browser's part: language, frame and pages. `first`: the language it begins in. `at`: where it is, when it is painted outside a browser; `bare`: only what stands around the page that is to come. */
export function App({ first, at, bare = false }: { readonly first: Words; readonly at?: string; readonly bare?: boolean }) {
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: { retry: (times, error) => times < 1 && !(error instanceof RequestError && error.kind === 'not-signed-in'), staleTime: 5_000 } } }));
  const [words, setWords] = useState(first);
  const { locale, t } = words;
  const onWay: AroundNavHandler = (navigate, to, options) => {
    const page = pageAt(to);
    if (page === undefined || page.isHere()) return navigate(to, options);
    void waitFor(to, Promise.all([page.fetch(), loadMessages(locale, true)])).then((wanted) => wanted && navigate(to, options));
  };
  const turn = async (): Promise<void> => {
    const other = await wordsFor(locale === 'nl' ? 'en' : 'nl', location.pathname);
    keepLocale(other.locale);
    setWords(other);
  };
  const coming = <p role="status">{t.common.loading}</p>;
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <MessagesContext.Provider value={words}>
          <Router aroundNav={onWay} ssrPath={at}>
            <Frame onLocale={() => void turn()}>
              <Guard title={t.common.errorTitle} retry={t.common.retry}>
                {bare ? (
                  coming
                ) : (
                  <Suspense fallback={coming}>
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
                )}
              </Guard>
            </Frame>
          </Router>
        </MessagesContext.Provider>
      </QueryClientProvider>
    </StrictMode>
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
