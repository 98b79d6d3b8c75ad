import { CoachDeskDocument, type CoachDeskQuery, TakeCoachingDocument, type WaitingKind } from '#contract/documents';
import { useAct, useGrowingList, useMessages, useViewer } from '#contract/hooks';
import { areaName, longDate } from '#contract/i18n';
import { Alert, Button, Chips, ErrorSummary, GrowingList, SAID } from '#ui/kit';
import { Page } from '#ui/shell';
import { type ComponentType, type KeyboardEvent, useState } from 'react';
import { Link } from 'wouter';
import { DeskFilters, type DeskChoice } from './desk-filters';
import { NotShown } from './sign-in-first';

/** Something that waits. */
export type Waiting = CoachDeskQuery['coachDesk']['nodes'][number];

/** An act that another feature puts on the lines of its kind. */
export type RowAct = ComponentType<{ readonly id: string; readonly figure: number | null }>;

interface Slots {
  /** What other features show below the list. */
  readonly panels: readonly ComponentType[];
  readonly acts: Readonly<Partial<Record<WaitingKind, RowAct>>>;
}

const ON_A_PAGE = 30;

/** The coach's desk over all municipalities assigned: one list of everything that waits, the oldest promise first. */
export function DeskPage({ panels, acts }: Slots) {
  const { t } = useMessages();
  const words = t.coaching.desk;
  const viewer = useViewer();
  const [choice, setChoice] = useState<DeskChoice>({ kind: null, municipality: null, mine: true });
  const notAllowed = viewer != null && viewer.roles.every((r) => r.role !== 'COACH');
  const desk = useGrowingList('coach-desk', CoachDeskDocument, { ...choice, first: ON_A_PAGE }, (result) => result.coachDesk);
  return (
    <Page title={t.plans.desk.title} brand={t.common.brand}>
      {viewer === null && <NotShown asked={desk.asked} />}
      {notAllowed && <Alert>{t.problems['not-allowed']({})}</Alert>}
      {viewer != null && !notAllowed && (
        <>
          <p className="brink-lead">{words.lead}</p>
          <p className="brink-row">
            <Link href="/woonplaatsen">{t.moderation.residence}</Link>
            <Link href="/werkplek/uren">{words.toHours}</Link>
            <Link href="/werkplek/afwezig">{words.toAbsence}</Link>
          </p>
          <DeskFilters choice={choice} onChange={setChoice} viewer={viewer} />
          <section aria-labelledby="wacht">
            <h2 id="wacht">{words.list}</h2>
            <GrowingList list={desk} words={t.common} none={words.empty}>
              {(items) => <WaitingList items={items} acts={acts} />}
            </GrowingList>
          </section>
          {desk.items !== null && panels.map((Panel, i) => <Panel key={i} />)}
        </>
      )}
    </Page>
  );
}

const STEP: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The list. Its keys work only while the focus is on a line of it, so that they stand in nobody's way. */
function WaitingList({ items, acts }: { readonly items: readonly Waiting[]; readonly acts: Slots['acts'] }) {
  const { t } = useMessages();
  const words = t.coaching.desk;
  const take = useAct(TakeCoachingDocument);
  const press = (event: KeyboardEvent<HTMLUListElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLAnchorElement)) return;
    const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('h3 a')];
    const at = links.indexOf(event.target);
    const item = items[at];
    const step = STEP[event.key];
    if (step !== undefined && at >= 0) {
      event.preventDefault();
      links[Math.min(Math.max(at + step, 0), links.length - 1)]?.focus();
    }
    if (event.key.toLowerCase() === 'p' && item !== undefined && canTake(item)) void take.send({ input: { requestId: item.id } });
  };
  return (
    <>
      <ErrorSummary title={t.common.problemsTitle} problems={take.problems} />
      <p className="brink-small brink-keys">{words.keys}</p>
      <ul className="brink-lines" onKeyDown={press}>
        {items.map((item) => (
          <WaitingLine key={`${item.kind}${item.id}`} item={item} Act={acts[item.kind]} busy={take.busy} onTake={() => void take.send({ input: { requestId: item.id } })} />
        ))}
      </ul>
    </>
  );
}

const canTake = (item: Waiting): boolean => item.kind === 'COACHING' && item.forName === null;

function WaitingLine({ item, Act, busy, onTake }: { readonly item: Waiting; readonly Act: RowAct | undefined; readonly busy: boolean; readonly onTake: () => void }) {
  const { t, locale } = useMessages();
  const words = t.coaching.desk;
  const forWhom = item.mine ? words.for.me : item.forName === null ? words.for.all : (item.standIn ? words.for.standIn : words.for.other)({ name: item.forName });
  const place = item.areaName === null ? item.municipalityName : areaName({ name: item.areaName }, { name: item.municipalityName });
  const date = item.dueOn === null ? '' : longDate(locale, item.dueOn);
  return (
    <li className="brink-sheet">
      <h3>{item.path.includes('#') ? <a href={item.path} lang={SAID}>{item.title}</a> : <Link href={item.path} lang={SAID}>{item.title}</Link>}</h3>
      <Chips>{[words.kinds[item.kind], place, forWhom, words.since({ date: longDate(locale, item.since) })]}</Chips>
      {item.dueOn !== null && <p className="brink-date">{item.overdue ? words.overdue({ date }) : words.due({ date })}</p>}
      {canTake(item) && (
        <Button quiet busy={busy} onClick={onTake}>
          {t.coaching.take}
          <span className="brink-hidden">: {item.title}</span>
        </Button>
      )}
      {Act !== undefined && <Act id={item.id} figure={item.figure} />}
    </li>
  );
}
