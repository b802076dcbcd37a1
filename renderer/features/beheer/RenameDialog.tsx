import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Item } from '../../../core/workbench/moving/references'
import { partsOf } from '../../../core/workbench/moving/placeName'
import { useTools } from '../../app/WorkbenchContext'
import { Field } from '../../ui/Field'
import { FormDialog } from '../../ui/FormDialog'

interface RenameDialogProps {
  readonly item: Item
  readonly onClose: () => void
}

/** Asks for another name and place; what refers to the item follows. */
export function RenameDialog({ item, onClose }: RenameDialogProps): ReactNode {
  switch (item.kind) {
    case 'notebook':
      return <RenameNotebook path={item.path} onClose={onClose} />
    case 'feitenblad':
      return <RenameTheme path={item.path} onClose={onClose} />
    case 'bron':
      return <RenameSource name={item.name} onClose={onClose} />
  }
}

interface FormProps {
  readonly onClose: () => void
}

/** Does the change; the dialog closes when it was done, else says why not. */
function useRename(onClose: () => void) {
  const { items } = useTools()
  const [problem, setProblem] = useState<string | null>(null)
  const rename = async (...change: Parameters<typeof items.follow>) => {
    const failed = await items.follow(...change)
    if (failed === null) onClose()
    else setProblem(failed)
  }
  return { problem, rename: (...change: Parameters<typeof items.follow>) => void rename(...change) }
}

function RenameNotebook({ path, onClose }: FormProps & { readonly path: string }): ReactNode {
  const { workbench } = useTools()
  const { problem, rename } = useRename(onClose)
  const [place, setPlace] = useState(partsOf(path))
  const folders = new Set(workbench.state.documents.map((document) => partsOf(document.path).folder))
  const trimmed = { folder: place.folder.trim(), name: place.name.trim() }
  return (
    <FormDialog
      title="Analyse hernoemen of verplaatsen"
      verb="Hernoemen"
      problem={problem}
      onSubmit={() =>
        rename(
          workbench.items.renameNotebook(path, trimmed),
          `De analyse staat nu in analyses/${trimmed.folder}/${trimmed.name}.md.`,
        )
      }
      onClose={onClose}
    >
      <Field
        label="Naam van het bestand"
        value={place.name}
        onChange={(name) => setPlace({ ...place, name })}
        hint="Het feitenblad in dezelfde map volgt. De titel wijzig je in de analyse zelf."
        takesFocus
      />
      <Field
        label="Map"
        value={place.folder}
        onChange={(folder) => setPlace({ ...place, folder })}
        offers={[...folders]}
        hint="Een map die er nog niet is, wordt gemaakt."
      />
    </FormDialog>
  )
}

function RenameTheme({ path, onClose }: FormProps & { readonly path: string }): ReactNode {
  const { workbench } = useTools()
  const { problem, rename } = useRename(onClose)
  const { folder } = partsOf(path)
  const [name, setName] = useState(folder)
  const inside = workbench.state.documents.filter((document) => partsOf(document.path).folder === folder)
  return (
    <FormDialog
      title="Map van het feitenblad hernoemen"
      verb="Hernoemen"
      problem={problem}
      onSubmit={() =>
        rename(workbench.items.renameTheme(folder, name.trim()), `De map heet nu analyses/${name.trim()}.`)
      }
      onClose={onClose}
    >
      <Field
        label="Map"
        value={name}
        onChange={setName}
        hint={`Alles wat in de map staat gaat mee, ook ${analyses(inside.length - 1)}. Bestanden van een export heten naar de map.`}
        takesFocus
      />
    </FormDialog>
  )
}

const analyses = (count: number) => (count === 1 ? '1 analyse' : `${count} analyses`)

function RenameSource({ name, onClose }: FormProps & { readonly name: string }): ReactNode {
  const { workbench } = useTools()
  const { problem, rename } = useRename(onClose)
  const manifest = workbench.state.sources.find((source) => source.manifest.naam === name)?.manifest
  const [naam, setNaam] = useState(name)
  const [pad, setPad] = useState(manifest?.pad ?? '')
  const place = { naam: naam.trim(), pad: pad.trim() }
  return (
    <FormDialog
      title="Bron hernoemen of verplaatsen"
      verb="Hernoemen"
      problem={problem}
      onSubmit={() =>
        rename(
          workbench.items.renameSource(name, place),
          place.naam === name
            ? `Het bestand staat nu in ${place.pad}.`
            : `De bron heet nu ${place.naam}; analyses die haar lezen zijn aangepast.`,
          [name, place.naam],
        )
      }
      onClose={onClose}
    >
      <Field
        label="Naam in SQL"
        value={naam}
        onChange={setNaam}
        hint="Query’s, vergelijkingen, kaarten en stappen van andere bronnen volgen."
        takesFocus
      />
      <Field
        label="Bestand in de werkmap"
        value={pad}
        onChange={setPad}
        hint="In de map bronnen of sample-data."
      />
    </FormDialog>
  )
}
