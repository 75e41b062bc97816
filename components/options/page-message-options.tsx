import type { JSX } from 'preact';
import type { MessageSettings } from '../../lib/messages/message-settings-schema';
import type { WaitingWords } from '../../lib/words/waiting/waiting-words';
import { Switch } from '../page-switch';

/** `notices`: whether they come now; `off` also where the browser no longer allows them (`withdrawn`). */
export type MessageOptionsState =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'ready';
      readonly settings: MessageSettings;
      readonly notices: 'on' | 'off' | 'withdrawn';
    };

export type MessageActions = {
  readonly setThreshold: (hours: number) => void;
  /** Asks the browser where they are switched on, so it must come straight from the click. */
  readonly setNotices: (on: boolean) => void;
  readonly setMarks: (marks: readonly number[]) => void;
  readonly setQuiet: (quiet: MessageSettings['quiet']) => void;
};

type Props = MessageActions & {
  readonly state: MessageOptionsState;
  /** What went wrong with the last change, or ''. */
  readonly outcome: string;
  readonly say: WaitingWords;
};
type Ready = MessageActions & { readonly settings: MessageSettings; readonly say: WaitingWords };

/** The marks on offer, in hours left. */
const MARKS: readonly number[] = [12, 6, 4, 2, 1];

/** What is typed on the way to a number is not saved: only a whole number in bounds is. */
const hoursOf = ({ value, validity }: HTMLInputElement): number | null =>
  value !== '' && validity.valid ? Number(value) : null;

const Threshold = ({ settings, setThreshold, say }: Ready): JSX.Element => (
  <p class="actions">
    <label>
      {say('threshold')}
      <input
        type="number"
        min={1}
        max={23}
        step={1}
        required
        value={settings.threshold}
        aria-describedby="threshold-hint"
        onChange={({ currentTarget }) => {
          const hours = hoursOf(currentTarget);
          if (hours === null) currentTarget.value = String(settings.threshold);
          else setThreshold(hours);
        }}
      />
    </label>
    <span class="soft" id="threshold-hint">
      {say('threshold-hint')}
    </span>
  </p>
);

const Marks = ({ settings: { marks }, setMarks, say }: Ready): JSX.Element => (
  <fieldset>
    <legend>{say('marks')}</legend>
    <div class="actions">
      {[...new Set([...MARKS, ...marks])]
        .toSorted((one, other) => other - one)
        .map(hours => (
          <label key={hours} class="check">
            <input
              type="checkbox"
              checked={marks.includes(hours)}
              onChange={({ currentTarget: { checked } }) =>
                setMarks(checked ? [...marks, hours] : marks.filter(mark => mark !== hours))
              }
            />
            {say('mark', { hours })}
          </label>
        ))}
    </div>
  </fieldset>
);

const Time = ({ edge, settings: { quiet }, setQuiet, say }: Ready & { readonly edge: 'from' | 'to' }) => (
  <label>
    {say(`quiet-${edge}`)}
    <input
      type="time"
      required
      value={quiet[edge]}
      onChange={({ currentTarget: { value } }) => {
        if (value !== '') setQuiet({ ...quiet, [edge]: value });
      }}
    />
  </label>
);

const Quiet = (ready: Ready): JSX.Element => {
  const { settings, setQuiet, say } = ready;
  const { quiet } = settings;
  return (
    <fieldset>
      <legend>
        <Switch label={say('quiet')} on={quiet.on} flip={on => setQuiet({ ...quiet, on })} />
      </legend>
      {quiet.on && (
        <div class="actions">
          <Time edge="from" {...ready} />
          <Time edge="to" {...ready} />
        </div>
      )}
      <p class="soft">{say(quiet.on && quiet.from === quiet.to ? 'quiet-empty' : 'quiet-hint')}</p>
    </fieldset>
  );
};

/** The badge's threshold, and the notices: whether, when, and when not. */
export const MessageOptions = (props: Props): JSX.Element => {
  const { state, outcome, say } = props;
  if (state.kind === 'loading') return <p class="soft">…</p>;
  const ready: Ready = { ...props, settings: state.settings };
  return (
    <>
      <p class="soft">{say('options-intro')}</p>
      <Threshold {...ready} />
      <div class="entry">
        <Switch label={say('notices-switch')} on={state.notices === 'on'} flip={props.setNotices} />
        <p class="soft">{say('notices-intro')}</p>
        {state.notices === 'withdrawn' && <p class="stale">{say('notices-gone')}</p>}
        {state.notices === 'on' && <Marks {...ready} />}
        {state.notices === 'on' && <Quiet {...ready} />}
      </div>
      <output class="outcome tone-bad">{outcome}</output>
    </>
  );
};
