import { SuggestToVisionDocument, VisionSuggestionsDocument, type VisionSuggestionsQuery, WithdrawVisionSuggestionDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages, useViewer } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { request } from '#contract/transport';
import { Alert, Button, Chips, ErrorSummary, Form, NoAnswer, SAID, SelectField, TextField } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { BackToVision, NoVision } from './about-vision';
import { JudgeForm } from './judge-form';

type Vision = NonNullable<VisionSuggestionsQuery['vision']>;
type Suggestion = VisionSuggestionsQuery['visionSuggestions'][number];

/** Suggesting something, and what was suggested, with the answers. */
export default function SuggestionsPage() {
  const { t } = useMessages();
  const { id = '' } = useParams<{ id: string }>();
  const viewer = useViewer();
  const asked = useQuery({ queryKey: ['vision-suggestions', id], queryFn: () => request(VisionSuggestionsDocument, { id }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { data } = asked;
  const { vision, visionSuggestions: all } = data;
  if (vision === null) return <NoVision />;
  const words = t.visions.suggestions;
  return (
    <Page title={words.title} brand={t.common.brand} above={<BackToVision vision={vision} />}>
      <p className="brink-lead">{words.lead}</p>
      {vision.viewerCan.suggest && <SuggestForm vision={vision} />}
      {!vision.viewerCan.suggest && viewer != null && <p>{words.notYou}</p>}
      {viewer === null && (
        <p>
          <Link href={`/inloggen?verder=/dorpsvisies/${vision.id}/suggesties`}>{t.visions.signInToSuggest}</Link>
        </p>
      )}
      <h2>{t.visions.toSuggestions}</h2>
      {all.length === 0 && <p>{words.none}</p>}
      <ul className="brink-talk">
        {all.map((suggestion) => (
          <Item key={suggestion.id} suggestion={suggestion} vision={vision} />
        ))}
      </ul>
    </Page>
  );
}

function SuggestForm({ vision }: { readonly vision: Vision }) {
  const { t } = useMessages();
  const words = t.visions.suggestions;
  const keep = `vision-suggestion:${vision.id}`;
  const [typed, setTyped] = useKept(keep, { chapterId: '', text: '' });
  const [sent, setSent] = useState(false);
  const suggest = useAct(SuggestToVisionDocument);
  const send = async (): Promise<void> => {
    setSent(false);
    if ((await suggest.send({ input: { visionId: vision.id, chapterId: typed.chapterId || null, text: typed.text, clientKey: null } })) === null) return;
    setTyped({ chapterId: '', text: '' });
    clearKept(keep);
    setSent(true);
  };
  return (
    <Form className="brink-sheet" onSend={() => void send()}>
      <h2>{words.make}</h2>
      <ErrorSummary title={t.common.problemsTitle} problems={suggest.problems} />
      {sent && <Alert good>{words.sent}</Alert>}
      <SelectField path="chapterId" label={words.chapter} problems={suggest.problems} value={typed.chapterId} onChange={(chapterId) => setTyped({ ...typed, chapterId })} options={[{ value: '', label: words.whole }, ...vision.chapters.map((chapter) => ({ value: chapter.id, label: chapter.title }))]} />
      <TextField path="text" label={words.text} rows={4} problems={suggest.problems} value={typed.text} onChange={(text) => setTyped({ ...typed, text })} />
      <Button type="submit" busy={suggest.busy}>
        {words.send}
      </Button>
    </Form>
  );
}

function Item({ suggestion, vision }: { readonly suggestion: Suggestion; readonly vision: Vision }) {
  const { t, locale } = useMessages();
  const words = t.visions.suggestions;
  const withdraw = useAct(WithdrawVisionSuggestionDocument);
  const chapter = vision.chapters.find((c) => c.id === suggestion.chapterId);
  const by = suggestion.by ?? t.visions.writing.somebody;
  return (
    <li className="brink-said">
      <p className="brink-small brink-said-head">
        {suggestion.role === 'COACH' ? `${by}, ${words.roles.COACH}` : by} · {longDate(locale, suggestion.at)}
        {chapter !== undefined && ` · ${words.about({ chapter: chapter.title })}`}
      </p>
      <p className="brink-text">{suggestion.text ?? words.hidden}</p>
      <Chips>{[words.states[suggestion.state], suggestion.state === 'WAITING' ? words.due({ date: longDate(locale, suggestion.dueOn) }) : null]}</Chips>
      {suggestion.reason !== null && (
        <div className="brink-answer">
          <b>{words.reason}</b>
          <p className="brink-text" lang={SAID}>{suggestion.reason}</p>
        </div>
      )}
      {suggestion.viewerMayJudge && <JudgeForm suggestionId={suggestion.id} about={suggestion.text ?? ''} />}
      {suggestion.viewerMayWithdraw && (
        <>
          <ErrorSummary title={t.common.problemsTitle} problems={withdraw.problems} />
          <Button quiet busy={withdraw.busy} onClick={() => void withdraw.send({ input: { suggestionId: suggestion.id } })}>
            {words.withdraw}
          </Button>
        </>
      )}
    </li>
  );
}
