import type { ChapterKind } from './model'

export const chapterNames: Readonly<Record<ChapterKind, string>> = {
  situatie: 'Situatie',
  activiteiten: 'Activiteiten',
  samenwerking: 'Samenwerking',
  'individuele-trajecten': 'Individuele trajecten',
  'collectieve-activiteiten': 'Collectieve activiteiten',
  'inzet-expertise': 'Inzet van expertise',
  samenvatting: 'Samenvatting en duiding',
}
