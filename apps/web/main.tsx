import '@fontsource-variable/fraunces/index.css';
import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '#ui/tokens';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App, wordsFor } from './app';
import { firstLocale } from './language';
import { onTheWayTo, pageAt } from './pages';

const LOADED_FILES = 4_000;
const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');

// The list at the door keeps the files that were loaded: the browser remembers 250 of them, and forgets the rest.
performance.setResourceTimingBufferSize(LOADED_FILES);

// A page that was open during a deploy asks for files that are gone: then it is loaded anew, once, or where somebody is on the way to.
window.addEventListener('vite:preloadError', () => {
  if (sessionStorage.getItem('brink-reloaded') === '1') return;
  sessionStorage.setItem('brink-reloaded', '1');
  const to = onTheWayTo();
  if (to === null) location.reload();
  else location.assign(to);
});

const locale = firstLocale();
const page = pageAt(location.pathname)?.fetch();
const [words] = await Promise.all([wordsFor(locale, location.pathname), page?.catch(() => undefined)]);
// what was painted beforehand is taken over where it is this page in this language; else it makes way
if (root.dataset['painted'] === `${locale} ${location.pathname}${location.search}`) hydrateRoot(root, <App first={words} />);
else createRoot(root).render(<App first={words} />);
document.documentElement.lang = locale;
