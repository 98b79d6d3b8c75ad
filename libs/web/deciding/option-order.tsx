import { useMessages } from '#contract/hooks';
import { useEffect, useId, useRef, useState } from 'react';
import type { MarksProps } from './option-marks';

/** Which control was used last: after a move it gets the focus again, because its row has moved on the page. */
interface Moved {
  readonly option: number;
  readonly by: 'up' | 'down' | 'place';
}

/** Setting an order without dragging: each option moves up and down, or to a place. What has a place stands on top, in order. */
export function OptionOrder({ path, options, marks, onChange }: MarksProps) {
  const { t } = useMessages();
  const words = t.deciding.options;
  const id = useId();
  const moved = useRef<Moved | null>(null);
  const [said, setSaid] = useState('');
  const ranked = marks.flatMap((rank, option) => (rank > 0 ? [{ rank, option }] : [])).sort((a, b) => a.rank - b.rank).map(({ option }) => option);
  const rows = [...ranked, ...options.map((_, i) => i).filter((i) => !ranked.includes(i))];
  const control = (option: number, by: Moved['by']): string => `${id}-${option}-${by}`;
  useEffect(() => {
    if (moved.current === null) return;
    const { option, by } = moved.current;
    moved.current = null;
    const used = document.getElementById(`${id}-${option}-${by}`);
    (used?.matches(':disabled') === true ? document.getElementById(`${id}-${option}-place`) : used)?.focus();
  }, [marks, id]);
  const put = (option: number, place: number | null, by: Moved['by']): void => {
    const order = ranked.filter((other) => other !== option);
    if (place !== null) order.splice(place - 1, 0, option);
    moved.current = { option, by };
    const name = options[option] ?? '';
    setSaid(place === null ? words.nowOut({ option: name }) : words.nowAt({ option: name, place: order.indexOf(option) + 1, of: order.length }));
    onChange(options.map((_, i) => order.indexOf(i) + 1));
  };
  return (
    <>
      <ul className="brink-order">
        {rows.map((option) => {
          const name = options[option] ?? '';
          const place = ranked.indexOf(option) + 1;
          return (
            <li className="brink-ballot-option" key={option} data-chosen={place > 0}>
              <b>
                {place > 0 && `${place}. `}
                {name}
              </b>
              <span className="brink-row">
                <button id={control(option, 'up')} className="nl-button nl-button--secondary" type="button" aria-label={words.up({ option: name })} disabled={place === 1} onClick={() => put(option, place === 0 ? ranked.length + 1 : place - 1, 'up')}>
                  ↑
                </button>
                <button id={control(option, 'down')} className="nl-button nl-button--secondary" type="button" aria-label={words.down({ option: name })} disabled={place === 0} onClick={() => put(option, place === ranked.length ? null : place + 1, 'down')}>
                  ↓
                </button>
                <select id={control(option, 'place')} className="utrecht-select" data-path={`${path}.${option}`} aria-label={words.place({ option: name })} value={place} onChange={(event) => put(option, event.target.value === '0' ? null : Number(event.target.value), 'place')}>
                  <option value={0}>{words.noPlace}</option>
                  {options.slice(0, place > 0 ? ranked.length : ranked.length + 1).map((_, i) => (
                    <option key={i} value={i + 1}>
                      {i + 1}
                    </option>
                  ))}
                </select>
              </span>
            </li>
          );
        })}
      </ul>
      <p className="brink-hidden" role="status">
        {said}
      </p>
    </>
  );
}
