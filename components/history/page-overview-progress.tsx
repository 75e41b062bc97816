import type { JSX } from 'preact';
import type { Progress } from '../../lib/summary/overview/course';
import type { OverviewView } from '../../lib/summary/overview/overview-view';
import type { PageWords } from '../../lib/words/pages/page-words';

type Props = {
  readonly view: OverviewView;
  readonly progress: Progress;
  readonly stop: () => void;
  readonly goOn: () => void;
  readonly say: PageWords;
};

const Bar = ({ view: { progress }, say, stop }: Pick<Props, 'view' | 'say' | 'stop'>): JSX.Element => {
  const { read, of } = progress;
  return (
    <span class="reading-lines">
      <progress value={read} max={of} aria-label={say('lines-reading', { read, count: of })} />
      <span aria-hidden="true">{say('lines-reading', { read, count: of })}</span>
      <button type="button" onClick={stop}>
        {say('lines-stop')}
      </button>
    </span>
  );
};

const Stopped = ({ view: { progress }, say, goOn }: Pick<Props, 'view' | 'say' | 'goOn'>): JSX.Element => (
  <span class="reading-stopped">
    <span role="status">{say('lines-stopped', { read: progress.read, count: progress.of })}</span>
    <button type="button" onClick={goOn}>
      {say('lines-go-on')}
    </button>
  </span>
);

/** How much is shown and, while lines are read, how far that is. Its place is as high in each state. */
export const OverviewProgress = (props: Props): JSX.Element => (
  <div class="overview-status soft">
    <span role="status">{props.view.count}</span>
    {props.progress === 'reading' && <Bar {...props} />}
    {props.progress === 'stopped' && <Stopped {...props} />}
    <span id="tiles-keys" class="tiles-keys">
      {props.say('tiles-keys')}
    </span>
  </div>
);
