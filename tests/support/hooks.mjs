// Module hooks that give the built main bundle the double instead of Electron. The number of the launch travels as
// ?double=N to every file of the bundle, so that each launch gets modules of its own.
const replacement = new URL('./electron-module.mjs', import.meta.url).href

export async function resolve(specifier, context, next) {
  const launch = context.parentURL && new URL(context.parentURL).searchParams.get('double')
  if (specifier === 'electron') return { url: `${replacement}?double=${launch ?? ''}`, shortCircuit: true }
  const found = await next(specifier, context)
  const isOfBundle = launch && found.url.startsWith('file:') && !found.url.includes('/node_modules/')
  return isOfBundle && !found.url.includes('double=')
    ? { ...found, url: `${found.url}?double=${launch}` }
    : found
}
