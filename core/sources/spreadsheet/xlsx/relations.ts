import type { Archive } from '../zip'

export interface Relation {
  readonly id: string
  /** Last word of the type: `worksheet`, `styles`, … */
  readonly type: string
  /** Name of the part in the archive. */
  readonly target: string
}

/** What a part points to. @param part '' for the archive as a whole. */
export function readRelations(archive: Archive, part: string): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const reader = archive.xml(`${folder}_rels/${part.slice(folder.length)}.rels`)
  if (reader === null) return []
  const relations: Relation[] = []
  while (reader.next()) {
    if (reader.name !== 'Relationship' || reader.kind === 'close') continue
    relations.push({
      id: reader.attribute('Id') ?? '',
      type: (reader.attribute('Type') ?? '').split('/').at(-1) ?? '',
      target: resolve(folder, reader.attribute('Target') ?? ''),
    })
  }
  return relations
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/'))
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  return steps.join('/')
}
