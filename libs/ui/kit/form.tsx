import type { ReactNode } from 'react';

interface FormProps {
  readonly children: ReactNode;
  /** What sending does; nothing where each of its buttons has an act of its own. */
  readonly onSend?: () => void;
  readonly className?: string;
  /** Of the heading that names it. */
  readonly titleId?: string;
}

/** Fields that are sent together. What is wrong with them is told by us, in our words; the browser goes nowhere. */
export function Form({ children, onSend, className, titleId }: FormProps) {
  return (
    <form
      noValidate
      className={className}
      aria-labelledby={titleId}
      onSubmit={(event) => {
        event.preventDefault();
        onSend?.();
      }}
    >
      {children}
    </form>
  );
}
