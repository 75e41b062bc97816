import type { JSX } from 'preact';
import type { ReviewWish } from '../../lib/summary/review/review-address';
import type { Option, ReviewView } from '../../lib/summary/review/review-view';
import type { PageWords } from '../../lib/words/pages/page-words';

export type ReviewActions = {
  readonly choose: (wish: ReviewWish) => void;
  readonly print: () => void;
};

type Props = { readonly view: ReviewView; readonly actions: ReviewActions; readonly say: PageWords };

const Choice = (props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly choose: (id: string) => void;
}): JSX.Element => (
  <label>
    {props.label}
    <select value={props.value} onChange={({ currentTarget }) => props.choose(currentTarget.value)}>
      {props.options.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  </label>
);

/** Which week and whose, and the way to paper. */
export const ReviewForm = ({ view, actions, say }: Props): JSX.Element => {
  const { week, weeks, account, choices } = view;
  return (
    <form class="bar screen" onSubmit={event => event.preventDefault()}>
      <Choice
        label={say('review-week')}
        value={week}
        options={weeks}
        choose={id => actions.choose({ week: id, account })}
      />
      {choices.length > 1 && (
        <Choice
          label={say('review-account')}
          value={account}
          options={[{ id: '', text: say('review-all') }, ...choices]}
          choose={id => actions.choose({ week, account: id })}
        />
      )}
      <button type="button" onClick={actions.print}>
        {say('review-print')}
      </button>
    </form>
  );
};
