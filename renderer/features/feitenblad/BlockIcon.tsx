import type { ReactNode } from 'react'
import { BarChart3, Goal, Hash, Image, Network, Quote, Sparkles, Table2, Type } from 'lucide-react'
import type { BlockDefinition } from '../../../core/feitenblad/model'

const icons = {
  figuur: BarChart3,
  tekst: Type,
  kerncijfer: Hash,
  citaat: Quote,
  doelen: Goal,
  activiteit: Sparkles,
  netwerk: Network,
  tabel: Table2,
  afbeelding: Image,
} as const

export function BlockIcon({ soort }: { readonly soort: BlockDefinition['soort'] }): ReactNode {
  const Icon = icons[soort]
  return <Icon aria-hidden size={14} />
}
