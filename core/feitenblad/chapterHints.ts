import type { ChapterKind } from './model'

/** What belongs in each chapter, for who composes it. */
export const chapterHints: Readonly<Record<ChapterKind, string>> = {
  situatie: 'Wat er speelt in het gebied: cijfers over alle inwoners, met bron en jaar.',
  activiteiten: 'Wat er gebeurt rond dit thema, en welke doelen van de gemeente daarbij horen.',
  samenwerking: 'Met wie wordt samengewerkt.',
  'individuele-trajecten': 'Hoeveel trajecten er zijn, waarover ze gaan en hoe de scores zich ontwikkelen.',
  'collectieve-activiteiten':
    'Elke activiteit met haar bereik in een eigen eenheid, en of ze preventief of curatief is.',
  'inzet-expertise': 'Welke kennis is ingezet, bij wie en waarvoor.',
  samenvatting: 'De cijfers die ertoe doen, wat ze wel en niet zeggen, en wat nog onbekend is.',
}
