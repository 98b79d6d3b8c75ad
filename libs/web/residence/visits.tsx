import { ConfirmResidenceDocument, DropResidenceVisitDocument, ResidenceVisitsDocument } from '#contract/documents';
import { useAct, useGrowingList, useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { Button, ErrorSummary, GrowingList } from '#ui/kit';
import { useState } from 'react';

const ON_A_PAGE = 20;

/** Proofs at the kitchen table that wait for a second person. */
export function Visits() {
  const { t, locale } = useMessages();
  const words = t.residence;
  const [name, setName] = useState('');
  const list = useGrowingList('residence-visits', ResidenceVisitsDocument, { name: name.trim() || null, first: ON_A_PAGE }, (result) => result.residenceDesk.visits, { keep: true });
  const confirm = useAct(ConfirmResidenceDocument);
  const drop = useAct(DropResidenceVisitDocument);
  return (
    <section aria-labelledby="tweede">
      <h2 id="tweede">{words.toConfirm}</h2>
      <ErrorSummary title={t.common.problemsTitle} problems={[...confirm.problems, ...drop.problems].map((problem) => ({ ...problem, path: '' }))} />
      <GrowingList list={list} words={t.common} none={words.nothingToConfirm} find={{ path: 'visitName', label: t.common.findByName, name, setName }}>
        {(visits) => (
          <ul className="brink-cards">
            {visits.map((visit) => (
              <li className="brink-sheet" key={visit.id}>
                <h3>
                  {visit.name}, {visit.areaName}
                </h3>
                <p className="brink-small">{words.seenBy({ name: visit.seenBy, date: longDate(locale, visit.seenAt) })}</p>
                {visit.mine && <p className="brink-small">{words.mine}</p>}
                <p className="brink-row">
                  {!visit.mine && (
                    <Button busy={confirm.busy} onClick={() => void confirm.send({ input: { visitId: visit.id } })}>
                      {words.confirm}
                    </Button>
                  )}
                  <Button quiet busy={drop.busy} onClick={() => void drop.send({ input: { visitId: visit.id } })}>
                    {words.drop}
                  </Button>
                </p>
              </li>
            ))}
          </ul>
        )}
      </GrowingList>
    </section>
  );
}
