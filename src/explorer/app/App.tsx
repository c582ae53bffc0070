import { lazy, Suspense, useEffect, useRef } from 'react';
import { ConceptPage } from '../concept/ConceptPage.tsx';
import { FindPage } from '../find/FindPage.tsx';
import { Attribution } from './Attribution.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Header } from './Header.tsx';
import { Loading } from './Loading.tsx';
import { Notice } from './Notice.tsx';
import type { Route } from './route.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { usePageTitle } from './use-page-title.ts';
import { useRoute } from './use-route.ts';

// What a search does not need is loaded when it is asked for.
const CanvasPage = lazy(async () => ({ default: (await import('../canvas/CanvasPage.tsx')).CanvasPage }));
const AskPage = lazy(async () => ({ default: (await import('../ask/AskPage.tsx')).AskPage }));

export function App() {
  const route = useRoute();
  const place = `${route.room}/${route.rest}`;
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useKeptFocus(main);

  // A new page starts at its top, for eyes and for screen readers alike.
  useEffect(() => {
    if (first.current) first.current = false;
    else {
      window.scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    }
  }, [place]);

  return (
    <>
      <a className="skip-link" href="#main" onClick={(event) => skipTo(event, main.current)}>
        Skip to content
      </a>
      <Header />
      <main id="main" ref={main} tabIndex={-1} data-room={route.room || 'find'}>
        <ErrorBoundary key={place}>
          <Suspense fallback={<Loading what="the page" />}>
            <Page route={route} />
          </Suspense>
        </ErrorBoundary>
      </main>
      <Attribution />
    </>
  );
}

function Page({ route }: { readonly route: Route }) {
  switch (route.room) {
    case '':
    case 'search':
      return <FindPage route={route} />;
    case 'concept':
      return route.rest === '' ? <NoSuchPage /> : <ConceptPage key={route.rest} id={route.rest} />;
    case 'canvas':
      return <CanvasPage route={route} />;
    case 'ask':
      return <AskPage route={route} />;
    default:
      return <NoSuchPage />;
  }
}

function NoSuchPage() {
  usePageTitle('No such page');
  return (
    <Notice title="There is no such page" heading>
      <p>
        The address may be old or mistyped. Start from <a href="#/">the search page</a>.
      </p>
    </Notice>
  );
}

/** The fragment of the address is the route, so the skip link moves the focus itself. */
function skipTo(event: React.MouseEvent, target: HTMLElement | null): void {
  event.preventDefault();
  target?.focus();
}
