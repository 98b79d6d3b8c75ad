import '@fontsource-variable/fraunces/index.css';
import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '#ui/tokens';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RequestError } from '#contract/transport';
import { App } from './app';

const LOADED_FILES = 4_000;
const client = new QueryClient({ defaultOptions: { queries: { retry: (times, error) => times < 1 && !(error instanceof RequestError && error.kind === 'not-signed-in'), staleTime: 5_000 } } });
const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');

// The list at the door keeps the files that were loaded: the browser remembers 250 of them, and forgets the rest.
performance.setResourceTimingBufferSize(LOADED_FILES);

// A page that was open during a deploy asks for files that are gone: then it is loaded anew, once.
window.addEventListener('vite:preloadError', () => {
  if (sessionStorage.getItem('brink-reloaded') === '1') return;
  sessionStorage.setItem('brink-reloaded', '1');
  location.reload();
});

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
