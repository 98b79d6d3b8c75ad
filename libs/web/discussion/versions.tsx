import { CommentVersionsDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { request } from '#contract/transport';
import { MarkedText, NoAnswer } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { withoutMarks } from './without-marks';

/** That a comment was improved, and what it said before. */
export function Versions({ commentId, editedAt }: { readonly commentId: string; readonly editedAt: string }) {
  const { t, locale } = useMessages();
  const [open, setOpen] = useState(false);
  const asked = useQuery({ queryKey: ['comment-versions', commentId], queryFn: () => request(CommentVersionsDocument, { commentId }), enabled: open });
  const { data } = asked;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="brink-small">
        {t.discussion.edited({ date: longDate(locale, editedAt) })} · {t.discussion.versions}
      </summary>
      {open && data === undefined && <NoAnswer asked={asked} words={t.common} />}
      <ol className="brink-history">
        {data?.commentVersions.slice(0, -1).map((version) => (
          <li key={version.version}>
            <p className="brink-small">{t.discussion.versionOn({ date: longDate(locale, version.at) })}</p>
            <MarkedText text={withoutMarks(version.text, t.discussion.somebody)} />
          </li>
        ))}
      </ol>
    </details>
  );
}
