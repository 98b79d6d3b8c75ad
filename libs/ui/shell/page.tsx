import { type ComponentType, type ReactNode, useEffect, useRef } from 'react';

/** An address of the site and the page that it loads. */
export interface Route {
  readonly path: string;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}

/** A page: its title in the window and as its one first heading, which gets the focus when the page opens. */
export function Page({ title, brand, children, above }: { readonly title: string; readonly brand: string; readonly children: ReactNode; readonly above?: ReactNode }) {
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
      <h1 className="nl-heading nl-heading--level-1" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </>
  );
}
