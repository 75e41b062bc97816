import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openHistory } from '../lib/history/open';
import { tellActionsChanged } from '../lib/journal/actions-changed';
import { changeTipChoices, readTipChoices } from '../lib/journal/tips-store';
import { tellCasesChanged } from '../lib/messages/cases-changed';
import { readBook } from '../lib/own-metrics/read-book';
import { readOwnTargets } from '../lib/own-targets/target-store';
import { readSettings, switchOn } from '../lib/settings';
import { dismiss, readDismissed } from '../lib/taught/offer-store';
import { readTemplates } from '../lib/messages/templates/template-store';
import { changeAsides, readAsides } from '../lib/set-aside/aside-store';
import { changeMarks, changeRules, readMarks, readRules } from '../lib/taught/rule-store';
import { bringPoint, bringReport, bringScripts } from '../lib/worker/bring-scripts';
import { keepConnection } from '../lib/worker/connection';
import { handle, type Deps } from '../lib/worker/handle';
import { sayOnce } from '../lib/worker/once';
import { startMenu } from '../lib/worker/menu';
import { keepRoomMark } from '../lib/stored/follow-no-room';
import { whileKept } from '../lib/stored/while-kept';
import { startOwnWeeks } from '../lib/worker/start-own-weeks';
import { startWatch } from '../lib/worker/watch/start';
import { startZones } from '../lib/worker/start-zones';
import { startWelcome } from '../lib/worker/welcome';

/**
 * The service worker. It may be stopped at any moment, so nothing is in memory but the open connection,
 * and listeners are registered before anything is awaited. Messages of other extensions and of web
 * pages are not listened to.
 */
export default defineBackground(() => {
  const deps: Deps = {
    runtimeId: browser.runtime.id,
    history: keepConnection(openHistory),
    say: sayOnce(words => console.warn(words)),
    readSettings,
    switchOn,
    openPage: path => browser.tabs.create({ url: new URL(path, browser.runtime.getURL('/')).href }),
    bringScripts,
    rules: { read: readRules, change: changeRules, readMarks, changeMarks },
    readBook,
    bringPoint,
    bringReport,
    readTemplates,
    asides: { read: readAsides, change: changeAsides },
    version: browser.runtime.getManifest().version,
    offers: { readDismissed, dismiss },
    tips: { read: readTipChoices, change: changeTipChoices },
    readOwnTargets,
    actionsChanged: () => tellActionsChanged(),
    casesChanged: () => tellCasesChanged(),
    now: () => new Date(),
  };
  keepRoomMark();
  startWatch(deps);
  startOwnWeeks(deps);
  startWelcome({
    onInstalled: told => browser.runtime.onInstalled.addListener(told),
    openPage: deps.openPage,
  });
  startMenu(deps);
  startZones(deps);
  browser.runtime.onMessage.addListener((message, sender) => whileKept(() => handle(message, sender, deps)));
});
