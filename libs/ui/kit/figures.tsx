import type { ReactNode } from 'react';

/** How far something is, from 0 to 1; the label says it in words. */
export function Bar({ share, label }: { readonly share: number; readonly label: string }) {
  const width = Math.round(Math.min(Math.max(share, 0), 1) * 100);
  return (
    <div className="brink-bar" role="img" aria-label={label}>
      <span style={{ width: `${width}%` }} />
    </div>
  );
}

export interface WayStep {
  readonly label: string;
  readonly detail?: string;
  readonly step: 'done' | 'here' | 'to-come';
}

/** The way of a plan: done, here, to come. */
export function Way({ label, steps }: { readonly label: string; readonly steps: readonly WayStep[] }) {
  return (
    <ol className="brink-way" aria-label={label}>
      {steps.map((step) => (
        <li key={step.label} data-step={step.step} aria-current={step.step === 'here' ? 'step' : undefined}>
          <b>{step.label}</b>
          {step.detail}
        </li>
      ))}
    </ol>
  );
}

/** Short facts in a row. */
export function Chips({ children }: { readonly children: readonly ReactNode[] }) {
  const shown = children.filter((child) => child !== null && child !== undefined && child !== false);
  return (
    <ul className="brink-chips">
      {shown.map((child, i) => (
        <li className="brink-chip" key={i}>
          {child}
        </li>
      ))}
    </ul>
  );
}
