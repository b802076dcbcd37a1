import { strict } from './strict.mjs'

/** Dialogs throw until a test answers them with `app.evaluate(({ dialog }) => { dialog.showOpenDialog = … })`. */
export function makeDialog() {
  const unexpected = (name) => () => {
    throw new Error(`electron double: unexpected dialog.${name}`)
  }
  const names = ['showOpenDialog', 'showSaveDialog', 'showMessageBox', 'showMessageBoxSync', 'showErrorBox']
  return strict('dialog', Object.fromEntries(names.map((name) => [name, unexpected(name)])))
}
