import { useMessages } from '#contract/hooks';
import { useId } from 'react';

/** Names of people of the thread, to put into what one writes. */
export function NameSomebody({ speakers, onName }: { readonly speakers: readonly string[]; readonly onName: (name: string) => void }) {
  const { t } = useMessages();
  const id = useId();
  if (speakers.length === 0) return null;
  return (
    <div className="brink-row" role="group" aria-labelledby={id}>
      <span className="brink-small" id={id}>
        {t.discussion.mention}
      </span>
      {speakers.map((name) => (
        <button className="brink-plain" key={name} type="button" onClick={() => onName(name)}>
          @{name}
        </button>
      ))}
      <span className="brink-small">{t.discussion.mentionHint}</span>
    </div>
  );
}
