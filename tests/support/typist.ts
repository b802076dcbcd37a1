import { writeSync } from 'node:fs'
import { openWerkmapFolder } from '../../electron/files/werkmapFolder'
import { NotebookFile } from '../../core/workbench/file/notebookFile'

// Types and saves as fast as it can until it is killed. Each line it prints says what has been acknowledged.

const [dir = '', path = '', from = '0'] = process.argv.slice(2)

/** A text of several kilobytes of which a part alone can be told from the whole. */
const textOf = (count: number) =>
  `begin ${count}\n${`regel ${count} van de tekst\n`.repeat(400)}eind ${count}\n`

async function type(): Promise<void> {
  const files = openWerkmapFolder(dir)
  const read = await files.readText(path)
  if (!read.ok) throw new Error(read.problem.kind)
  const file = new NotebookFile(files, path, read.value)
  await file.leftUnsaved()
  writeSync(1, 'begin\n')
  for (let count = Number(from); ; count++) {
    const kept = await file.keep(textOf(count))
    if (!kept.ok) throw new Error(kept.problem.kind)
    writeSync(1, `bewaard ${count}\n`)
    if (count % 3 !== 0) continue
    const saved = await file.save(textOf(count), false)
    if (!saved.ok) throw new Error(saved.problem.kind)
    writeSync(1, `opgeslagen ${count}\n`)
    await file.keep(null)
  }
}

void type()
