import { useMessages } from '#contract/hooks';
import { PICTURE_REACH, spread } from '#domain/conversations';
import { useState } from 'react';
import type { ConversationOnPage } from './conversation-page';
import type { ResultOnPage } from './result';

/** Between two statements in the picture: so that each can be pressed on a phone. */
const ROOM = 21;
const EDGE = 24;
const MOST_SPOTS = 30;

/** The statements that tell most: what unites, what divides, and what each group says. */
function tellingStatements({ unites, divides, groups }: ResultOnPage): Set<string> {
  return new Set([...unites.map(({ statement }) => statement), ...divides, ...groups.flatMap(({ says }) => says.map(({ statement }) => statement))].slice(0, MOST_SPOTS));
}

/** The picture of opinions: groups as circles, statements as numbers that can be chosen with mouse, finger and keyboard. The table beside it holds the same. */
export function Landscape({ conversation, result }: { readonly conversation: ConversationOnPage; readonly result: ResultOnPage }) {
  const { t } = useMessages();
  const words = t.conversations.result;
  const [chosen, setChosen] = useState<string | null>(null);
  const telling = tellingStatements(result);
  const shown = result.statements.filter(({ statement }) => telling.has(statement));
  const spots = spread(shown, ROOM);
  const size = PICTURE_REACH + EDGE;
  const said = conversation.statements.find(({ id }) => id === chosen);
  const place = conversation.own.place;
  const ownGroup = place?.group == null ? undefined : result.groups[place.group];
  return (
    <>
      <h3>{words.picture}</h3>
      <p>{words.pictureLead}</p>
      <figure className="brink-landscape">
        <svg viewBox={`${-size} ${-size} ${2 * size} ${2 * size}`} role="group" aria-label={words.pictureLabel}>
          <line className="brink-axis" x1={-size} x2={size} y1={0} y2={0} />
          <line className="brink-axis" x1={0} x2={0} y1={-size} y2={size} />
          {result.groups.map((group, i) => (
            <g className="brink-area" data-group={i} key={group.name}>
              <circle cx={group.x} cy={-group.y} r={22} />
              <text x={group.x} y={-group.y - 25}>
                {words.group({ name: group.name })}
              </text>
            </g>
          ))}
          {place !== null && (
            <g className="brink-me">
              <path d={`M${place.x} ${-place.y - 8}l8 8-8 8-8-8z`} />
              <text x={place.x} y={-place.y + 20}>
                {words.youHere}
              </text>
            </g>
          )}
          {shown.map(({ statement }, i) => {
            const found = conversation.statements.find(({ id }) => id === statement);
            const spot = spots[i];
            if (found === undefined || spot === undefined) return null;
            const choose = (): void => setChosen(statement);
            return (
              <a
                className="brink-spot"
                key={statement}
                href="#gekozen-stelling"
                aria-label={words.spot(found)}
                data-chosen={chosen === statement ? '' : undefined}
                onFocus={choose}
                onClick={(event) => {
                  event.preventDefault();
                  choose();
                }}
              >
                <circle cx={spot.x} cy={-spot.y} r={9.5} />
                <text x={spot.x} y={-spot.y + 3.5}>
                  {found.number}
                </text>
              </a>
            );
          })}
        </svg>
        <figcaption id="gekozen-stelling">{said === undefined ? words.choose : words.spot(said)}</figcaption>
      </figure>
      {ownGroup !== undefined && <p className="brink-small">{words.youIn({ name: ownGroup.name })}</p>}
    </>
  );
}
