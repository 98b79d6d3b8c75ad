import { SAID } from '../kit/said';
import { type ComponentType, type ReactNode, useEffect, useRef } from 'react';

/** An address of the site and the page that it loads. */
export interface Route {
  readonly path: string;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}

interface PageProps {
  readonly title: string;
  readonly said?: boolean;
  readonly brand: string;
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

/** A page: its title in the window and as its one first heading, which gets the focus when the page opens. `said`: the title is somebody's words. */
export function Page({ title, said = false, brand, children, above }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${brand}`;
  }, [title, brand]);
  useEffect(() => {
    if (document.body.dataset['opened'] === '1') heading.current?.focus();
    document.body.dataset['opened'] = '1';
    window.scrollTo(0, 0);
  }, []);
  return (
    <>
      {above}
      <h1 className="nl-heading nl-heading--level-1" lang={said ? SAID : undefined} ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </>
  );
}
