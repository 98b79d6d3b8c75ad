import { NameVisionWriterDocument, RemoveVisionWriterDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { Button, ErrorSummary } from '#ui/kit';
import type { Writing } from './writing-page';

/** Who writes: the board, and the members that it names. */
export function Writers({ writing }: { readonly writing: Writing }) {
  const { t } = useMessages();
  const words = t.visions.writing;
  const name = useAct(NameVisionWriterDocument);
  const unname = useAct(RemoveVisionWriterDocument);
  return (
    <section aria-labelledby="schrijvers">
      <h2 id="schrijvers">{words.writers}</h2>
      <p>{words.writersLead}</p>
      <ErrorSummary title={t.common.problemsTitle} problems={[...name.problems, ...unname.problems]} />
      <ul className="brink-history">
        {writing.members.map((member) => {
          const input = { visionId: writing.id, personId: member.personId };
          const act = member.named ? unname : name;
          return (
            <li key={member.personId}>
              {member.name} <span className="brink-small">{member.board ? words.board : member.named ? words.named : ''}</span>
              {!member.board && (
                <p>
                  <Button quiet busy={act.busy} onClick={() => void act.send({ input })}>
                    {member.named ? words.unnameWriter : words.nameWriter}
                    <span className="brink-hidden">: {member.name}</span>
                  </Button>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
