const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** The elements of HTML that hold what is seen. */
const HTML = list(`
  a abbr address article aside b bdi bdo blockquote body br button canvas caption center cite code col colgroup data dd del details
  dfn dialog div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img input ins kbd
  label legend li main mark menu meter nav object ol optgroup option output p picture pre progress q s samp search section select
  slot small span strong sub summary sup svg table tbody td textarea tfoot th thead time tr u ul var video audio wbr
`);

/** Words of which components are named. A name may be anything, so of an unknown one only these come through. */
const PARTS = list(`
  kat casino awsui sc a ui app account action alert area badge banner bar body bottom box button calendar card carousel cell center
  chart check checkbox chip col column compact container content control count customer dashboard data date detail details dialog
  divider drawer dropdown empty expander feedback field filter flashcard flex footer form graph grid group head header health heading
  help icon image indicator info inline input insight insights item kpi label layout left link list loader loading main menu message
  metric metrics modal nav navigation number option page pagination pane panel percent performance picker pill plain popover progress
  radio radiobutton range rate rating report right root row scale score search section select shell side skeleton slot snapshot spinner
  star stars status statusindicator step summary switch tab table tabs tag text tile time title toast toggle tooltip top tree value
  view widget wrapper
`);

/** The name of an element as a report shows it: HTML's as they are; of a component's the words that say what it is, `x` for others. */
export const reportName = (localName: string): string => {
  if (HTML.has(localName)) return localName;
  if (!localName.includes('-')) return 'x-x';
  return localName
    .split('-')
    .map(part => (PARTS.has(part) ? part : 'x'))
    .join('-');
};
