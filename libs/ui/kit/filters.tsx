import { type ReactNode, useId, useState } from 'react';

interface FiltersProps {
  /** What the button says by which they are folded out on a phone. */
  readonly label: string;
  readonly children: ReactNode;
}

/** What narrows a list: in sight on a wide screen, folded in on a phone, where the list itself comes first. */
export function Filters({ label, children }: FiltersProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="nl-button nl-button--secondary brink-filters-button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {label}
      </button>
      <div id={id} className="brink-filters" data-folds data-open={open}>
        {children}
      </div>
    </>
  );
}
