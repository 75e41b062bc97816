const words = ({ raw: [text = ''] }: TemplateStringsArray): readonly string[] =>
  [...new Set(text.split(/[;\n]/).map(word => word.trim()))].filter(word => word !== '');

/**
 * Words that say, as a heading, a caption or a column head, that figures are not the seller's current ones:
 * another time, a wish, a bound, other people's, made up. Not Amazon's labels but dictionary words, so they need
 * no source; each only takes away. A whole text must be one of them.
 */
export const NOT_CURRENT: readonly string[] = words`
  Example; Examples; Sample; Samples; Sample data; Example data; Demo data; Test data; Preview; Demo; Mock-up; Template; Simulation
  Yesterday; Today; Last week; This week; Last month; This month; Last quarter; This quarter; Last year; This year; Year to date
  YTD; MTD; QTD; All time; Last period; Previous; Previously; Prior; Before; Previous period; Prior period; Previous week
  Previous month; Previous quarter; Previous year; Prior year; A year ago; Past; Archive; Archived; Historical; Historical data
  Goal; Goals; Targets; Performance targets; Objective; Objectives; Threshold; Thresholds; Limit; Limits; Required; Requirement
  Requirements; Minimum; Minimums; Minimum requirements; Maximum; Benchmark; Benchmarks; Forecast; Forecasts; Projected
  Projection; Projections; Estimate; Estimated; Expected; Planned; Other sellers; Competitors; Peers; Peer median
  Up to; At most; At least; Less than; More than; Under; Over; Approx; Approximately; About
  Peer average; Category average; Marketplace average; Industry average; What if; Scenario; Simulator; Dismissed; Expired
  Top 1%; Top 5%; Top 10%; Top 20%; Top 25%

  Beispiel; Beispiele; Beispieldaten; Muster; Vorschau; Gestern; Heute; Letzte Woche; Diese Woche; Letzter Monat; Dieser Monat
  Letztes Quartal; Letztes Jahr; Dieses Jahr; Vorwoche; Vormonat; Vorquartal; Vorjahr; Vorperiode; Vorheriger Zeitraum; Bisher
  Vorher; Zuvor; Früher; Archiv; Ziel; Ziele; Zielwert; Zielwerte; Zielvorgabe; Zielvorgaben; Grenzwert; Grenzwerte
  Schwellenwert; Schwellenwerte; Schwelle; Vorgabe; Vorgaben; Anforderung; Anforderungen; Mindestanforderungen; Minimum
  Mindestwert; Höchstwert; Prognose; Prognosen; Schätzung; Erwartet; Geplant; Andere Verkäufer; Mitbewerber; Wettbewerber

  Exemple; Exemples; Données d’exemple; Aperçu; Hier; Aujourd’hui; La semaine dernière; Semaine dernière; Cette semaine
  Le mois dernier; Mois dernier; Ce mois-ci; L’année dernière; Année dernière; Cette année; Précédent; Précédente
  Période précédente; Semaine précédente; Mois précédent; Année précédente; Avant; Archives; Objectif; Objectifs; Seuil
  Seuils; Limite; Limites; Exigence; Exigences; Exigences minimales; Prévision; Prévisions; Estimation; Prévu
  Autres vendeurs; Concurrents

  Ejemplo; Ejemplos; Datos de ejemplo; Vista previa; Ayer; Hoy; Semana pasada; La semana pasada; Esta semana; Mes pasado
  El mes pasado; Este mes; Año pasado; El año pasado; Este año; Anterior; Período anterior; Periodo anterior; Semana anterior
  Mes anterior; Año anterior; Antes; Archivo; Objetivo; Objetivos; Meta; Metas; Umbral; Umbrales; Límite; Límites; Requisito
  Requisitos; Requisitos mínimos; Mínimo; Máximo; Pronóstico; Previsión; Estimación; Otros vendedores; Competidores

  Esempio; Esempi; Dati di esempio; Anteprima; Ieri; Oggi; Settimana scorsa; La settimana scorsa; Questa settimana
  Mese scorso; Il mese scorso; Questo mese; Anno scorso; L’anno scorso; Quest’anno; Precedente; Periodo precedente
  Settimana precedente; Mese precedente; Anno precedente; Prima; Archivio; Obiettivo; Obiettivi; Soglia; Soglie
  Requisiti; Requisiti minimi; Minimo; Massimo; Previsione; Previsioni; Stima; Altri venditori; Concorrenti

  例; サンプル; サンプルデータ; プレビュー; 昨日; 今日; 先週; 今週; 先月; 今月; 昨年; 前年; 今年; 前回; 以前; 過去; 前期; 前週
  前月; アーカイブ; 目標; 目標値; しきい値; 閾値; 基準; 基準値; 要件; 最小要件; 最低; 上限; 下限; 予測; 予想; 見込み; 他の出品者
  競合

  Voorbeeld; Voorbeelden; Voorbeeldgegevens; Gisteren; Vandaag; Vorige week; Deze week; Vorige maand; Deze maand; Vorig jaar
  Dit jaar; Vorige; Vorige periode; Eerder; Archief; Doel; Doelen; Doelstelling; Drempel; Drempelwaarde; Limiet; Vereisten
  Minimumvereisten; Prognose; Schatting; Verwacht; Andere verkopers; Concurrenten

  Przykład; Przykłady; Przykładowe dane; Podgląd; Wczoraj; Dzisiaj; Dziś; Zeszły tydzień; Ostatni tydzień; Ten tydzień
  Zeszły miesiąc; Ten miesiąc; Zeszły rok; Ten rok; Poprzedni; Poprzedni okres; Poprzedni miesiąc; Poprzedni rok; Wcześniej
  Archiwum; Cel; Cele; Próg; Progi; Limit; Limity; Wymagania; Minimalne wymagania; Prognoza; Szacunek; Inni sprzedawcy
  Konkurenci

  Exempel; Exempeldata; Förhandsvisning; Igår; I går; Idag; I dag; Förra veckan; Denna vecka; Förra månaden; Denna månad
  Förra året; I fjol; Detta år; Föregående; Föregående period; Tidigare; Arkiv; Mål; Målvärde; Tröskel; Tröskelvärde; Gräns
  Gränsvärde; Krav; Minimikrav; Prognos; Uppskattning; Andra säljare; Konkurrenter

  示例; 例子; 样本; 示例数据; 预览; 昨天; 今天; 上周; 本周; 上个月; 上月; 本月; 去年; 今年; 上期; 上一期; 之前; 以前; 历史; 存档; 目标
  目标值; 阈值; 限制; 要求; 最低要求; 最低; 最高; 预测; 预计; 其他卖家; 竞争对手

  Exemplo; Exemplos; Dados de exemplo; Ontem; Hoje; Semana passada; Esta semana; Mês passado; Este mês; Ano passado; Este ano
  Anterior; Período anterior; Mês anterior; Ano anterior; Antes; Arquivo; Meta; Metas; Objetivo; Limite; Limites; Requisitos
  Requisitos mínimos; Mínimo; Previsão; Estimativa; Outros vendedores; Concorrentes

  Örnek; Örnekler; Dün; Bugün; Geçen hafta; Bu hafta; Geçen ay; Bu ay; Geçen yıl; Bu yıl; Önceki; Önceki dönem; Önceki ay
  Önceki yıl; Önce; Arşiv; Hedef; Hedefler; Eşik; Eşik değeri; Sınır; Gereksinimler; Minimum gereksinimler; Tahmin
  Diğer satıcılar; Rakipler

  مثال; أمثلة; أمس; اليوم; الأسبوع الماضي; هذا الأسبوع; الشهر الماضي; هذا الشهر; العام الماضي; السنة الماضية; هذا العام; السابق
  الفترة السابقة; الأرشيف; الهدف; الأهداف; الحد; الحد الأدنى; الحد الأقصى; المتطلبات; التوقعات; توقعات; بائعون آخرون; المنافسون
`;

/**
 * The same, and anywhere in a short heading too: "My goal", "Resolved in the last 180 days", "Premium Shipping
 * eligibility". Prime and Premium Shipping are programmes of Amazon's that count some orders only, under the same names.
 */
export const NOT_CURRENT_WITHIN: readonly string[] = words`
  Goal; Goals; Example; Sample; Previous; Prior; Archived; Historical; Simulator; Simulation; Forecast; Projected; Resolved; Closed
  Prime; Premium Shipping; Eligibility; マケプレプライム
  Ziele; Beispiel; Vorherige; Prognose; Objectif; Objectifs; Exemple; Objetivo; Objetivos; Ejemplo; Obiettivo; Obiettivi; Esempio
`;
