import type { Language } from '../languages';
import type { Messages, Translation } from '../messages';

const en = {
  'above.own': '{gap} above your target {target}',
  'below.own': '{gap} below your target {target}',
  'level.own': 'at your target {target}',
  'mark.own': 'your target {value}',
  'own.met': 'met',
  'own.missed': 'missed',
  'why.missed-own': 'It is at {value}; your own target is {bound}.',
} as const satisfies Messages;

/** What is said of a target that the seller set, in every language. */
export const OWN_TARGET_WORDS: Readonly<Record<Language, Translation<typeof en>>> & {
  readonly en: typeof en;
} = {
  en,
  de: {
    'above.own': '{gap} über Ihrem Ziel {target}',
    'below.own': '{gap} unter Ihrem Ziel {target}',
    'level.own': 'an Ihrem Ziel {target}',
    'mark.own': 'Ihr Ziel {value}',
    'own.met': 'erreicht',
    'own.missed': 'verfehlt',
    'why.missed-own': 'Der Wert liegt bei {value}; Ihr eigenes Ziel ist {bound}.',
  },
  fr: {
    'above.own': '{gap} au-dessus de votre objectif {target}',
    'below.own': '{gap} sous votre objectif {target}',
    'level.own': 'à votre objectif {target}',
    'mark.own': 'votre objectif {value}',
    'own.met': 'atteint',
    'own.missed': 'manqué',
    'why.missed-own': 'La valeur est de {value} ; votre propre objectif est {bound}.',
  },
  es: {
    'above.own': '{gap} sobre tu objetivo {target}',
    'below.own': '{gap} bajo tu objetivo {target}',
    'level.own': 'en tu objetivo {target}',
    'mark.own': 'tu objetivo {value}',
    'own.met': 'cumplido',
    'own.missed': 'no cumplido',
    'why.missed-own': 'Está en {value}; tu propio objetivo es {bound}.',
  },
  it: {
    'above.own': '{gap} sopra il tuo obiettivo {target}',
    'below.own': '{gap} sotto il tuo obiettivo {target}',
    'level.own': 'al tuo obiettivo {target}',
    'mark.own': 'il tuo obiettivo {value}',
    'own.met': 'raggiunto',
    'own.missed': 'mancato',
    'why.missed-own': 'Il valore è {value}; il tuo obiettivo è {bound}.',
  },
  ja: {
    'above.own': 'ご自身の目標{target}より{gap}上',
    'below.own': 'ご自身の目標{target}より{gap}下',
    'level.own': 'ご自身の目標{target}ちょうど',
    'mark.own': 'ご自身の目標{value}',
    'own.met': '達成',
    'own.missed': '未達',
    'why.missed-own': '現在{value}です。ご自身の目標は{bound}です。',
  },
  'zh-CN': {
    'above.own': '高于您的目标 {target} {gap}',
    'below.own': '低于您的目标 {target} {gap}',
    'level.own': '正好在您的目标 {target}',
    'mark.own': '您的目标 {value}',
    'own.met': '达标',
    'own.missed': '未达标',
    'why.missed-own': '当前为 {value}，您自己的目标为{bound}。',
  },
};
