import { Button as NlButton } from '@nl-design-system-candidate/button-react';
import type { ReactNode } from 'react';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly quiet?: boolean;
  readonly busy?: boolean;
  readonly type?: 'button' | 'submit';
  readonly onClick?: () => void;
}

/** One act. While busy it stays where it is, can be found by the keyboard, and does nothing. */
export function Button({ children, quiet = false, busy = false, type = 'button', onClick }: ButtonProps) {
  return (
    <NlButton purpose={quiet ? 'secondary' : 'primary'} type={type} busy={busy} disabled={busy} onClick={busy ? (event) => event.preventDefault() : onClick}>
      {children}
    </NlButton>
  );
}

/** Something that must be known now: bad news, or that it was done. */
export function Alert({ children, good = false }: { readonly children: ReactNode; readonly good?: boolean }) {
  return (
    <div className={`utrecht-alert brink-alert${good ? ' brink-alert--good' : ''}`} role={good ? 'status' : 'alert'}>
      {children}
    </div>
  );
}
