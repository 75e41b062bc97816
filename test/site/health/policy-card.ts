import { escape } from '../escape';
import { whole } from '../format';
import type { Visit } from '../visit';
import { word } from '../words';

const standing = (rating: number): readonly [text: string, style: string] =>
  rating >= 200 ? ['Healthy', 'great'] : ['At Risk', 'at-risk'];

/** Account Health Rating over a scale whose ticks are numbers too; the policy rows are hidden until opened. */
export const policyCard = (visit: Visit): string => {
  const { rating } = visit.account.figures;
  const [text, style] = standing(rating);
  return `
  <section class="card" id="policy-compliance">
    <h2>Policy Compliance <span class="pill ahr-status-badge-${style}">${text}</span></h2>
    <div class="ahd-numeric-ahr-indicator">
      <div class="ahr-name">${escape(word(visit, 'rating'))}</div>
      <h3>${whole(visit, rating)}</h3>
      <div class="scale" aria-hidden="true"><span>0</span><span>100</span><span>200</span><span>1000</span></div>
    </div>
    <details>
      <summary>All Issues</summary>
      <div class="a-row" id="policies-intellectual-property-row"><div class="sp-left-col">Suspected Intellectual Property Violations</div><div class="sp-middle-col">0</div></div>
      <div class="a-row" id="policies-listing-policy-row"><div class="sp-left-col">Listing Policy Violations</div><div class="sp-middle-col">1</div></div>
      <div class="a-row" id="restricted-products-row"><div class="sp-left-col">Restricted Product Policy Violations</div><div class="sp-middle-col">0</div></div>
    </details>
  </section>`;
};
