import { render } from 'preact';
import { Review } from '../../components/review/page-review';
import type { ReviewActions } from '../../components/review/page-review-form';
import { followBook, readBook } from '../../lib/own-metrics/read-book';
import { emptyView } from '../../lib/summary/empty-view';
import { followLanguage, pageLanguage } from '../../lib/summary/page-language';
import { readerOf } from '../../lib/summary/reader';
import { readReviewWish, reviewSearch } from '../../lib/summary/review/review-address';
import { followHistory } from './follow-history';
import { loadReview, reviewState } from './load';

const language = await pageLanguage();
followLanguage(language);
const reader = readerOf(language, new Date());
const empty = emptyView(language, reader);

const load = async (): Promise<void> =>
  loadReview(readReviewWish(location.search), readerOf(language, new Date(), undefined, await readBook()));

const actions: ReviewActions = {
  choose: wish => {
    history.pushState(null, '', reviewSearch(wish));
    void load();
  },
  print: () => globalThis.print(),
};

const Page = () => <Review state={reviewState.value} actions={actions} empty={empty} say={reader.say} />;

document.documentElement.lang = reader.words.language;
document.documentElement.dir = reader.words.dir;
document.title = reader.say('review-title');
const root = document.querySelector('#review');
if (root) render(<Page />, root);
globalThis.addEventListener('popstate', () => void load());
followBook(() => void load());
followHistory(load);
void load();
